package spoor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.coyote.BadRequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import spoor.model.SpoorException;

/** Turns everything a controller or Spring throws into a problem. */
@RestControllerAdvice
final class ProblemAdvice {

    /** Somebody who reads gets the page, which leads back; a program gets the problem. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<?> handle(NoResourceFoundException unknown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PageOnce page = PageFiles.isReader(request) ? PageFiles.page().orElse(null) : null;
        if (page == null) {
            return handle((Exception) unknown, request);
        }
        page.getResponseHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(MediaType.TEXT_HTML)
                .body(page.getByteArray());
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> handle(Exception e, HttpServletRequest request) {
        if (ClientGone.isIn(e)) {
            return null;
        }
        ProblemDetail problem = problemOf(e, request);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (e instanceof HttpRequestMethodNotSupportedException m && problem.getStatus() == 405) {
            answer.headers(headers -> headers.setAllow(m.getHeaders().getAllow()));
        }
        if (problem.getStatus() == 503 || problem.getStatus() == 429) {
            answer.header(HttpHeaders.RETRY_AFTER, ProblemWriter.retryAfter(problem));
        }
        return answer.body(problem);
    }

    private static ProblemDetail problemOf(Exception e, HttpServletRequest request) {
        return switch (e) {
            case SpoorException s -> Problems.of(s);
            case HttpMessageNotReadableException unreadable -> JsonFault.problemOf(unreadable);
            case MissingServletRequestParameterException m -> ParameterFault.missing(m);
            case MethodArgumentTypeMismatchException m -> ParameterFault.mismatch(m);
            case NoResourceFoundException unknown -> unknownRoute(request);
            case HttpRequestMethodNotSupportedException m -> method(m, request);
            case HttpMediaTypeNotSupportedException m ->
                Problems.of(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "mediaType.unsupported",
                        "Send the body as " + MediaType.toString(m.getSupportedMediaTypes())
                                + ", and say so in the header Content-Type.");
            case HttpMediaTypeNotAcceptableException m ->
                Problems.of(
                        HttpStatus.NOT_ACCEPTABLE,
                        "mediaType.unacceptable",
                        "This address answers " + MediaType.toString(m.getSupportedMediaTypes())
                                + "; the header Accept allows none of it.");
            default -> otherwise(e, request);
        };
    }

    private static ProblemDetail otherwise(Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            String detail = String.valueOf(known.getBody().getDetail());
            return Problems.of(known.getStatusCode(), "request.invalid", detail);
        }
        if (isMalformed(e)) {
            return ContainerProblems.of(HttpStatus.BAD_REQUEST);
        }
        if (DiskFull.isIn(e)) {
            return DiskFull.problem();
        }
        return DatabaseAway.isIn(e)
                ? DatabaseAway.problem(e, describe(request))
                : Problems.ofFault(e, describe(request));
    }

    /** What Tomcat says of a file's body whose chunks are none. */
    private static boolean isMalformed(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof BadRequestException) {
                return true;
            }
        }
        return false;
    }

    /** A wrong method on a path that only the page's file handler takes is an unknown route, not a wrong method. */
    private static ProblemDetail method(HttpRequestMethodNotSupportedException m, HttpServletRequest request) {
        if ("/**".equals(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))) {
            return unknownRoute(request);
        }
        String allowed = String.join(", ", m.getSupportedMethods() == null ? new String[0] : m.getSupportedMethods());
        return Problems.of(
                HttpStatus.METHOD_NOT_ALLOWED,
                "method.notAllowed",
                request.getRequestURI() + " does not take " + m.getMethod() + "; use " + allowed + ".");
    }

    private static ProblemDetail unknownRoute(HttpServletRequest request) {
        return Problems.of(
                HttpStatus.NOT_FOUND,
                "route.unknown",
                "There is no " + describe(request) + ". The routes are listed at /v3/api-docs.");
    }

    private static String describe(HttpServletRequest request) {
        return request.getMethod() + " " + request.getRequestURI();
    }

    /** Nobody is there to read an answer any more. */
    static final class ClientGone {

        private ClientGone() {}

        static boolean isIn(Throwable e) {
            for (Throwable t = e; t != null; t = t.getCause()) {
                String name = t.getClass().getSimpleName();
                if (name.equals("ClientAbortException") || name.equals("AsyncRequestNotUsableException")) {
                    return true;
                }
                if (t instanceof IOException && String.valueOf(t.getMessage()).contains("Broken pipe")) {
                    return true;
                }
            }
            return false;
        }
    }
}
