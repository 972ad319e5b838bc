package spoor.web.request;

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
                && takesFiles(request.getRequestURI());
    }

    private static boolean takesFiles(String path) {
        return path.startsWith("/api/imports")
                || path.equals("/api/identity/decisions/import")
                || path.equals("/api/cases/file")
                || path.equals("/api/captures")
                || (path.startsWith("/api/claims/") && path.endsWith("/captures"))
                || (path.startsWith("/api/cases/") && path.endsWith("/casebook/files"));
    }
}
