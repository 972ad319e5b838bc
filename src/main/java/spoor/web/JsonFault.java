package spoor.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import spoor.model.SpoorException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Bodies that are no JSON, or not the JSON that was expected, in words and with the place. */
final class JsonFault {

    private JsonFault() {}

    static ProblemDetail problemOf(HttpMessageNotReadableException e) {
        JacksonException json = null;
        for (Throwable t = e; t != null; t = t.getCause()) {
            switch (t) {
                case SpoorException s -> {
                    return withField(Problems.of(s), json);
                }
                case BodyLimit.BodyTooLarge tooLarge -> {
                    return tooLarge.problem();
                }
                case JacksonException j -> json = j;
                default -> {}
            }
        }
        return json == null ? absent() : withField(withPlace(problemOf(json), json), json);
    }

    private static ProblemDetail absent() {
        return bad("json.absent", "The request has no body; send a JSON object, if only {}.");
    }

    private static ProblemDetail problemOf(JacksonException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown -> unknownField(unknown);
            case StreamConstraintsException large ->
                bad(
                        "json.limit",
                        "The JSON is nested too deeply, or a text, name or number in it is too long. Send a smaller one.");
            case InputCoercionException tooLarge -> mistyped(tooLarge, tooLarge.getTargetType());
            case StreamReadException malformed -> malformed(malformed);
            case MismatchedInputException mismatched -> mismatched(mismatched);
            default -> bad("json.invalid", subject(e) + " cannot be understood" + place(e) + ".");
        };
    }

    private static ProblemDetail malformed(StreamReadException e) {
        return String.valueOf(e.getOriginalMessage()).startsWith("Duplicate")
                ? bad("json.duplicate", "A field is there twice" + place(e) + "; keep one.")
                : bad(
                        "json.malformed",
                        "The body is no JSON" + place(e) + ". Check quotes, commas and brackets there.");
    }

    private static ProblemDetail mismatched(MismatchedInputException e) {
        if (e.getPath().isEmpty() && String.valueOf(e.getOriginalMessage()).startsWith("No content")) {
            return absent();
        }
        return mistyped(e, e.getTargetType());
    }

    private static ProblemDetail mistyped(JacksonException e, @Nullable Class<?> expected) {
        String range = e instanceof InputCoercionException ? " in range" : "";
        return bad("json.type", subject(e) + " must be " + ParameterFault.wordFor(expected) + range + place(e) + ".");
    }

    private static ProblemDetail unknownField(UnrecognizedPropertyException e) {
        List<String> known = Objects.requireNonNullElse(e.getKnownPropertyIds(), List.of()).stream()
                .map(String::valueOf)
                .sorted()
                .toList();
        return bad(
                "json.field.unknown",
                "There is no field '" + fieldOf(e) + "'. " + NearestWord.hint(e.getPropertyName(), known));
    }

    private static ProblemDetail bad(String code, String detail) {
        return Problems.of(HttpStatus.BAD_REQUEST, code, detail);
    }

    private static ProblemDetail withPlace(ProblemDetail problem, JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        if (at != null && at.getLineNr() > 0) {
            problem.setProperty("line", at.getLineNr());
            problem.setProperty("column", at.getColumnNr());
        }
        return problem;
    }

    private static ProblemDetail withField(ProblemDetail problem, @Nullable JacksonException e) {
        if (e != null && !fieldOf(e).isEmpty()) {
            problem.setProperty("field", fieldOf(e));
        }
        return problem;
    }

    private static String subject(JacksonException e) {
        return fieldOf(e).isEmpty() ? "The body" : "The field '" + fieldOf(e) + "'";
    }

    private static String place(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        return at == null || at.getLineNr() <= 0
                ? ""
                : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }

    /** Such as {@code from.countries[0]}; empty for the body itself. */
    private static String fieldOf(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
