package spoor.model;

/** Allowed, but larger or slower than the configured limit; HTTP 422. */
public final class LimitReached extends SpoorException {

    public LimitReached(String code, String message, Object... arguments) {
        super(code, Sentence.of(message, arguments));
    }
}
