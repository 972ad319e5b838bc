package spoor.model;

/** Allowed, but too many do it at once; HTTP 429, worth trying again soon. */
public final class Busy extends SpoorException {

    public Busy(String code, String message, Object... arguments) {
        super(code, Sentence.of(message, arguments));
    }
}
