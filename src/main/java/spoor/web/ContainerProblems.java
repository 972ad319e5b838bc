package spoor.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What can be said of an error of which only the status is known. */
final class ContainerProblems {

    private ContainerProblems() {}

    static ProblemDetail of(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND ->
                Problems.of(status, "route.unknown", "There is nothing here. The routes are listed at /v3/api-docs.");
            case BAD_REQUEST ->
                Problems.of(
                        status,
                        "request.malformed",
                        "The request is no valid HTTP. Percent-encode what is not a letter, digit, '-', '.', '_' or '~'"
                                + " in the address.");
            default -> Problems.of(status, "http." + status.value(), status.getReasonPhrase() + ".");
        };
    }

    static String codeOf(ProblemDetail problem) {
        return problem.getProperties() == null
                ? ""
                : String.valueOf(problem.getProperties().get("code"));
    }
}
