package spoor.model;

/** Spoor or its database cannot answer at the moment; HTTP 503, worth trying again. */
public final class Unavailable extends SpoorException {

    public Unavailable(String code, String message, Object... arguments) {
        super(code, Sentence.of(message, arguments));
    }
}
