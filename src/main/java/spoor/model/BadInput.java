package spoor.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The request cannot be understood or asks for something impossible; HTTP 400. */
public final class BadInput extends SpoorException {

    private static final String SUBJECT = "'%s' ";

    private final transient @Nullable String predicate;
    private final transient Object[] filled;

    public BadInput(String code, String message, Object... arguments) {
        super(code, Sentence.of(message, arguments));
        this.predicate = null;
        this.filled = arguments;
    }

    private BadInput(String code, Sentence sentence, String field, String predicate, Object... filled) {
        super(code, sentence);
        this.predicate = predicate;
        this.filled = filled;
        with("field", field);
    }

    /**
     * A fault of one field.
     *
     * @param field as its record names it, empty for all of it; {@link #within} adds where the record stands
     * @param sentence what is wrong with it; the field is its subject
     */
    public static BadInput inField(String code, String field, String sentence, Object... arguments) {
        return of(code, field, sentence, arguments);
    }

    private static BadInput of(String code, String field, String predicate, Object... filled) {
        Object[] all = new Object[filled.length + 1];
        all[0] = field;
        System.arraycopy(filled, 0, all, 1, filled.length);
        return new BadInput(code, Sentence.of(SUBJECT + predicate, all), field, predicate, filled);
    }

    /** The same fault of a field whose record stands at {@code path} of a larger request. */
    public BadInput within(String path) {
        String own = findField().orElse("");
        if (predicate == null || path.isEmpty()) {
            return this;
        }
        String dot = own.isEmpty() || own.startsWith("[") ? "" : ".";
        return of(code(), path + dot + own, predicate, filled);
    }

    /** The field whose fault it is, where it is one field's. */
    public Optional<String> findField() {
        return predicate == null
                ? Optional.empty()
                : Optional.of(String.valueOf(details().get("field")));
    }
}
