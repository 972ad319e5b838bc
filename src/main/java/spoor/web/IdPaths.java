package spoor.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ids contain slashes and may travel as they are, as the rest of the path: {@code /api/entities/company/x} becomes
 * {@code /api/entities/company%2Fx} here, so that controllers map one plain {@code {id}}. A last segment that is
 * literally the word of a sub-resource is that sub-resource; an id that ends in such a word has to be encoded.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
final class IdPaths extends OncePerRequestFilter {

    private static final String YENTE = "/api/yente/entities/";

    private static final List<String> COLLECTIONS =
            List.of("/api/entities/", "/api/relations/", "/api/sources/", "/api/analyses/ownership/", YENTE);
    private static final List<String> SUB_RESOURCES =
            List.of("/neighbours", "/declarations", "/profile", "/profile/table", "/timeline", "/timeline/table");

    /** With or without the name of a property. */
    private static final Pattern ADJACENT = Pattern.compile("(?<=.)/adjacent(?:/\\w+)?$");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        String encoded = encodeId(path);
        chain.doFilter(encoded.equals(path) ? request : new Readdressed(request, encoded), response);
    }

    static String encodeId(String path) {
        for (String collection : COLLECTIONS) {
            if (path.startsWith(collection)) {
                String rest = path.substring(collection.length());
                String tail = collection.equals(YENTE) ? adjacentOf(rest) : subResourceOf(rest);
                String id = rest.substring(0, rest.length() - tail.length());
                return collection + id.replace("/", "%2F") + tail;
            }
        }
        return path;
    }

    private static String adjacentOf(String rest) {
        Matcher found = ADJACENT.matcher(rest);
        return found.find() ? found.group() : "";
    }

    private static String subResourceOf(String rest) {
        for (String word : SUB_RESOURCES) {
            if (rest.endsWith(word) && rest.length() > word.length()) {
                return word;
            }
        }
        return "";
    }

    private static final class Readdressed extends HttpServletRequestWrapper {

        private final String path;

        Readdressed(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return path;
        }
    }
}
