package spoor.web;

import jakarta.servlet.http.HttpServletRequest;

/** Who sent a request, for fairness and for the audit. */
public final class Client {

    private Client() {}

    /** The user's name; without a login, the address. */
    public static String of(HttpServletRequest request) {
        String user = request.getRemoteUser();
        return user == null ? request.getRemoteAddr() : user;
    }
}
