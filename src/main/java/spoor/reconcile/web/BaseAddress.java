package spoor.reconcile.web;

import jakarta.servlet.http.HttpServletRequest;

/** The address by which a client reaches Spoor. Its name has been checked at the front door. */
final class BaseAddress {

    private BaseAddress() {}

    /** Such as {@code http://localhost:8080}; https where a proxy that speaks it says so. */
    static String of(HttpServletRequest request) {
        boolean secure = request.isSecure() || "https".equals(request.getHeader("X-Forwarded-Proto"));
        return (secure ? "https" : "http") + "://" + request.getHeader("Host");
    }
}
