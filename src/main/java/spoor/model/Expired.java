package spoor.model;

/** It was there, and is used up or too old; HTTP 410. */
public final class Expired extends SpoorException {

    public Expired(String code, String message, Object... arguments) {
        super(code, Sentence.of(message, arguments));
    }
}
