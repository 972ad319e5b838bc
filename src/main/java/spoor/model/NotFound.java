package spoor.model;

/** What the request names does not exist; HTTP 404. */
public final class NotFound extends SpoorException {

    public NotFound(String code, String message, Object... arguments) {
        super(code, Sentence.of(message, arguments));
    }
}
