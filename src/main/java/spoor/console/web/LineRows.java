package spoor.console.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import spoor.console.CypherRows;
import tools.jackson.databind.json.JsonMapper;

/** Sends the answer line by line. A blank line while nothing comes tells us whether somebody still listens. */
final class LineRows implements CypherRows {

    private static final int ROWS_A_FLUSH = 100;

    private final JsonMapper json;
    private final HttpServletResponse response;
    private boolean begun;
    private int unflushed;

    LineRows(JsonMapper json, HttpServletResponse response) {
        this.json = json;
        this.response = response;
    }

    boolean hasBegun() {
        return begun;
    }

    @Override
    public void columns(List<String> names) throws IOException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        begun = true;
        line(json.writeValueAsString(Map.of("columns", names)));
        flush();
    }

    @Override
    public void row(String row) throws IOException {
        line(row);
        if (++unflushed >= ROWS_A_FLUSH) {
            flush();
        }
    }

    @Override
    public void end(CypherSummary summary) throws IOException {
        line(json.writeValueAsString(summary));
        flush();
    }

    @Override
    public void alive() throws IOException {
        if (begun) {
            line("");
            flush();
        }
    }

    void fail(ProblemDetail problem) throws IOException {
        line(json.writeValueAsString(Map.of("error", problem)));
        flush();
    }

    private void line(String text) throws IOException {
        OutputStream out = response.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    private void flush() throws IOException {
        unflushed = 0;
        response.getOutputStream().flush();
    }
}
