package spoor.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import spoor.model.BadInput;
import spoor.model.SpoorException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Bodies that are no JSON, or not the JSON that was expected, in words and with the place. */
public final class JsonFault {

    private static final String FIELD = "field";
    private static final int LONGEST_SHOWN = 60;

    private JsonFault() {}

    static ProblemDetail problemOf(HttpMessageNotReadableException e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof JacksonException json) {
                return Problems.of(faultOf(json));
            }
        }
        return Problems.of(absent());
    }

    /** What is wrong with the JSON, naming the field by its full path. */
    public static SpoorException faultOf(JacksonException e) {
        String path = fieldOf(e);
        for (Throwable t = e.getCause(); t != null; t = t.getCause()) {
            switch (t) {
                case BadInput bad
                when bad.findField().isPresent() -> {
                    return bad.within(path);
                }
                case SpoorException s -> {
                    return path.isEmpty() ? s : s.with(FIELD, path);
                }
                case JacksonException inner -> path = path + fieldOf(inner);
                default -> {}
            }
        }
        SpoorException fault = withPlace(described(e), e);
        return fieldOf(e).isEmpty() ? fault : fault.with(FIELD, fieldOf(e));
    }

    private static BadInput absent() {
        return new BadInput("json.absent", "The request has no body; send a JSON object, if only {}.");
    }

    private static BadInput described(JacksonException e) {
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

    private static BadInput malformed(StreamReadException e) {
        return String.valueOf(e.getOriginalMessage()).startsWith("Duplicate")
                ? bad("json.duplicate", "A field is there twice" + place(e) + "; keep one.")
                : bad(
                        "json.malformed",
                        "The body is no JSON" + place(e) + ". Check quotes, commas and brackets there.");
    }

    private static BadInput mismatched(MismatchedInputException e) {
        if (e.getPath().isEmpty() && String.valueOf(e.getOriginalMessage()).startsWith("No content")) {
            return absent();
        }
        return mistyped(e, e.getTargetType());
    }

    private static BadInput mistyped(JacksonException e, @Nullable Class<?> expected) {
        String unstated = e instanceof InputCoercionException ? " in range" : "";
        String range = findRange(e).map(limits -> " " + limits).orElse(unstated);
        return bad("json.type", subject(e) + " must be " + ParameterFault.wordFor(expected) + range + place(e) + ".");
    }

    /** The limits that the description of the API states for the field. */
    private static Optional<String> findRange(JacksonException e) {
        if (e.getPath().isEmpty() || !(e.getPath().getLast().from() instanceof Class<?> record) || !record.isRecord()) {
            return Optional.empty();
        }
        return Arrays.stream(record.getRecordComponents())
                .filter(component ->
                        component.getName().equals(e.getPath().getLast().getPropertyName()))
                .findFirst()
                .map(RecordComponent::getAccessor)
                .map(accessor -> accessor.getAnnotation(Schema.class))
                .filter(schema ->
                        !schema.minimum().isEmpty() && !schema.maximum().isEmpty())
                .map(schema -> "from " + schema.minimum() + " to " + schema.maximum());
    }

    private static BadInput unknownField(UnrecognizedPropertyException e) {
        List<String> known = Objects.requireNonNullElse(e.getKnownPropertyIds(), List.of()).stream()
                .map(String::valueOf)
                .sorted()
                .toList();
        return bad(
                "json.field.unknown",
                "There is no field '" + fieldOf(e) + "'. " + NearestWord.hint(e.getPropertyName(), known));
    }

    private static BadInput bad(String code, String detail) {
        return new BadInput(code, detail);
    }

    private static SpoorException withPlace(SpoorException fault, JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        return at == null || at.getLineNr() <= 0
                ? fault
                : fault.with("line", at.getLineNr()).with("column", at.getColumnNr());
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
                path.append(path.isEmpty() ? "" : ".").append(shown(step.getPropertyName()));
            }
        }
        return path.toString();
    }

    private static String shown(String name) {
        return name.length() > LONGEST_SHOWN ? name.substring(0, LONGEST_SHOWN) + "…" : name;
    }
}
