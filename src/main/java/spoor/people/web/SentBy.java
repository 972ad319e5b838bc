package spoor.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;

/** A request in somebody's name, so that whatever it writes bears it. */
final class SentBy extends HttpServletRequestWrapper {

    private final String name;

    SentBy(HttpServletRequest request, String name) {
        super(request);
        this.name = name;
    }

    @Override
    public String getRemoteUser() {
        return name;
    }

    @Override
    public Principal getUserPrincipal() {
        return () -> name;
    }
}
