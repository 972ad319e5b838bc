package spoor.model;

/** Understood, but not allowed here; HTTP 403. */
public final class Refused extends SpoorException {

    public Refused(String code, String message, Object... arguments) {
        super(code, Sentence.of(message, arguments));
    }
}
