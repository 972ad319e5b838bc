package spoor.ingest.customs;

/** A cell that makes its row unusable. */
final class FieldFault extends RuntimeException {

    private final String code;
    private final String field;
    private final String value;

    FieldFault(String code, Field field, String value, String reason) {
        this(code, field.word(), value, reason);
    }

    FieldFault(String code, String field, String value, String reason) {
        super(reason, null, false, false);
        this.code = code;
        this.field = field;
        this.value = value;
    }

    String code() {
        return code;
    }

    String field() {
        return field;
    }

    String value() {
        return value;
    }
}
