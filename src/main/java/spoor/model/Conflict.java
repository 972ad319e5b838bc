package spoor.model;

/** Somebody else was faster: what the request builds on has changed meanwhile; HTTP 409. */
public final class Conflict extends SpoorException {

    public Conflict(String code, String message, Object... arguments) {
        super(code, Sentence.of(message, arguments));
    }
}
