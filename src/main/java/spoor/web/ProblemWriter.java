package spoor.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem from a filter, where no controller advice reaches. */
@Component
public final class ProblemWriter {

    static final String RETRY_AFTER_SECONDS = "5";

    private final JsonMapper json;

    public ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** In seconds: what the problem itself says, or a few. */
    static String retryAfter(ProblemDetail problem) {
        Object told =
                problem.getProperties() == null ? null : problem.getProperties().get("retryAfter");
        return told == null ? RETRY_AFTER_SECONDS : told.toString();
    }

    /** Ends the request with this problem. */
    public void write(ProblemDetail problem, HttpServletResponse response) throws IOException {
        byte[] body = json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.getStatus());
        response.setContentType(Problems.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        if (problem.getStatus() == 503 || problem.getStatus() == 429) {
            response.setHeader("Retry-After", retryAfter(problem));
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
