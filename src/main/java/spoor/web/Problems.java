package spoor.web;

import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import spoor.model.BadInput;
import spoor.model.Busy;
import spoor.model.Conflict;
import spoor.model.Expired;
import spoor.model.LimitReached;
import spoor.model.NotFound;
import spoor.model.NotSignedIn;
import spoor.model.Refused;
import spoor.model.Sentence;
import spoor.model.SpoorException;
import spoor.model.Unavailable;

/**
 * Problem details (RFC 9457) with the extra members {@code code}, a stable word for programs, and {@code requestId}. The member
 * {@code detail} is one or two sentences for people that say what to do. Never a stack trace, package or path.
 */
public final class Problems {

    /** The media type of every error. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final FaultLog FAULTS = new FaultLog(Clock.systemUTC());

    private Problems() {}

    /** A problem of our own wording. */
    public static ProblemDetail of(HttpStatusCode status, String code, String detail) {
        return of(status, code, Sentence.of(detail));
    }

    /** A problem of our own wording, with what is filled in told apart. */
    public static ProblemDetail of(HttpStatusCode status, String code, Sentence sentence) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence.text());
        problem.setProperty("code", code);
        problem.setProperty("pattern", sentence.pattern());
        problem.setProperty("arguments", sentence.arguments());
        String request = RequestIds.find();
        if (request != null) {
            problem.setProperty(RequestIds.NAME, request);
        }
        return problem;
    }

    /** What the exception says, with its code and details. */
    public static ProblemDetail of(SpoorException e) {
        ProblemDetail problem = of(statusOf(e), e.code(), e.sentence());
        e.details().forEach(problem::setProperty);
        return problem;
    }

    /** A fault of ours: logged under an id that is all the client learns. */
    public static ProblemDetail ofFault(Throwable fault, String request) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        FAULTS.log(id, request, fault);
        ProblemDetail problem = of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "fault",
                Sentence.of(
                        "Spoor made a mistake here. Try again; if it stays, report it with the id %s,"
                                + " under which the log holds the cause.",
                        id));
        problem.setProperty("id", id);
        return problem;
    }

    private static HttpStatus statusOf(SpoorException e) {
        return switch (e) {
            case BadInput bad -> HttpStatus.BAD_REQUEST;
            case NotSignedIn stranger -> HttpStatus.UNAUTHORIZED;
            case NotFound unknown -> HttpStatus.NOT_FOUND;
            case Conflict overtaken -> HttpStatus.CONFLICT;
            case Expired over -> HttpStatus.GONE;
            case Refused refused -> HttpStatus.FORBIDDEN;
            case LimitReached limit -> HttpStatus.UNPROCESSABLE_CONTENT;
            case Busy busy -> HttpStatus.TOO_MANY_REQUESTS;
            case Unavailable away -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
