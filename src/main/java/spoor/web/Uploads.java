package spoor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Requests that bring a file. */
final class Uploads {

    private Uploads() {}

    static boolean isOne(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        return type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/")
                && (request.getRequestURI().startsWith("/api/imports")
                        || request.getRequestURI().equals("/api/identity/decisions/import"));
    }
}
