package spoor.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The request cannot be understood or asks for something impossible; HTTP 400. */
public final class BadInput extends SpoorException {

    private final transient @Nullable String predicate;

    public BadInput(String code, String message, Object... arguments) {
        super(code, arguments.length == 0 ? message : message.formatted(arguments));
        this.predicate = null;
    }

    private BadInput(String code, String field, String predicate) {
        super(code, "'" + field + "' " + predicate);
        this.predicate = predicate;
        with("field", field);
    }

    /**
     * A fault of one field.
     *
     * @param field as its record names it, empty for all of it; {@link #within} adds where the record stands
     * @param sentence what is wrong with it; the field is its subject
     */
    public static BadInput inField(String code, String field, String sentence, Object... arguments) {
        return new BadInput(code, field, arguments.length == 0 ? sentence : sentence.formatted(arguments));
    }

    /** The same fault of a field whose record stands at {@code path} of a larger request. */
    public BadInput within(String path) {
        String own = findField().orElse("");
        if (predicate == null || path.isEmpty()) {
            return this;
        }
        String dot = own.isEmpty() || own.startsWith("[") ? "" : ".";
        return new BadInput(code(), path + dot + own, predicate);
    }

    /** The field whose fault it is, where it is one field's. */
    public Optional<String> findField() {
        return predicate == null
                ? Optional.empty()
                : Optional.of(String.valueOf(details().get("field")));
    }
}
