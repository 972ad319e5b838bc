package spoor.console.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import spoor.console.ServerVersion;
import spoor.model.SpoorException;
import spoor.web.ProblemWriter;
import spoor.web.Problems;
import tools.jackson.databind.json.JsonMapper;

/** Where Neo4j's clients look first: the address of the Query API, for who asks for JSON at the place of the page. */
@Component
final class Discovery extends OncePerRequestFilter {

    private final ServerVersion server;
    private final JsonMapper json;
    private final ProblemWriter problems;

    Discovery(ServerVersion server, JsonMapper json, ProblemWriter problems) {
        this.problems = problems;
        this.server = server;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        @Nullable String accept = request.getHeader(HttpHeaders.ACCEPT);
        return !request.getMethod().equals("GET")
                || !request.getRequestURI().equals("/")
                || accept == null
                || !accept.contains(MediaType.APPLICATION_JSON_VALUE)
                || accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST);
        ServerVersion.Found found;
        try {
            found = server.get();
        } catch (SpoorException e) {
            problems.write(Problems.of(e), response);
            return;
        }
        byte[] document = json.writeValueAsBytes(Map.of(
                "query",
                address + "/db/{databaseName}/query/v2",
                "neo4j_version",
                found.version(),
                "neo4j_edition",
                found.edition()));
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(document);
    }
}
