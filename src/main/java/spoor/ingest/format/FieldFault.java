package spoor.ingest.format;

/** A cell that makes its row unusable. */
public final class FieldFault extends RuntimeException {

    private final String code;
    private final String field;
    private final String value;

    /**
     * @param code stable dotted word
     * @param field name of the column
     * @param value what stands there
     * @param reason a sentence for people
     */
    public FieldFault(String code, String field, String value, String reason) {
        super(reason, null, false, false);
        this.code = code;
        this.field = field;
        this.value = value;
    }

    public String code() {
        return code;
    }

    public String field() {
        return field;
    }

    public String value() {
        return value;
    }
}
