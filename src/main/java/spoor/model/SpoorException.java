package spoor.model;

/**
 * Something a user or operator has to know. The message says what to do next and may be shown as it is;
 * the code is stable and meant for programs.
 */
public abstract sealed class SpoorException extends RuntimeException
        permits BadInput, NotFound, Refused, LimitReached, Unavailable {

    private final String code;

    SpoorException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** A stable dotted word such as {@code relation.unknown}. */
    public String code() {
        return code;
    }
}
