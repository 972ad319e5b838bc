package spoor.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Requests that Tomcat itself turns away, before any filter sees them, get a problem too instead of a web page. */
public final class ProblemValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        ProblemDetail problem = ContainerProblems.of(status == null ? HttpStatus.BAD_REQUEST : status);
        byte[] body = "{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"code\":\"%s\"}"
                .formatted(
                        problem.getTitle(), problem.getStatus(), problem.getDetail(), ContainerProblems.codeOf(problem))
                .getBytes(StandardCharsets.UTF_8);
        try {
            BrowserHeaders.ALL.forEach(response::setHeader);
            response.setHeader("Cache-Control", "no-store");
            response.setContentType(Problems.MEDIA_TYPE);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
