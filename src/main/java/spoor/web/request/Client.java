package spoor.web.request;

import jakarta.servlet.http.HttpServletRequest;

/** Who sent a request. */
public final class Client {

    private Client() {}

    /** For fairness among them: the user's name; without a login, the address. */
    public static String of(HttpServletRequest request) {
        String user = request.getRemoteUser();
        return user == null ? request.getRemoteAddr() : user;
    }

    /** In whose name something is kept, the same everywhere: the user's; without a login, that of {@link Who.Person#LOCAL}. */
    public static String nameOf(HttpServletRequest request) {
        String user = request.getRemoteUser();
        return user == null ? Who.Person.LOCAL.name() : user;
    }
}
