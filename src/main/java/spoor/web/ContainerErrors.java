package spoor.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.net.SocketTimeoutException;
import org.apache.coyote.BadRequestException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Errors that arise outside the controllers, in a filter or in the container. */
@Controller
final class ContainerErrors implements ErrorController {

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
        ProblemDetail problem = problemOf(request);
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Chunks that are none, or a client that went away in the middle: Tomcat hands it on, whoever caught it. */
    private static boolean isOfTheBody(Throwable fault) {
        return fault instanceof BadRequestException
                || fault instanceof EOFException
                || fault instanceof SocketTimeoutException
                || ProblemAdvice.ClientGone.isIn(fault);
    }

    private static ProblemDetail problemOf(HttpServletRequest request) {
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault) {
            if (isOfTheBody(fault)) {
                return ContainerProblems.of(HttpStatus.BAD_REQUEST);
            }
            return DatabaseAway.isIn(fault)
                    ? DatabaseAway.problem(fault, String.valueOf(uri))
                    : Problems.ofFault(fault, String.valueOf(uri));
        }
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
        return ContainerProblems.of(status);
    }
}
