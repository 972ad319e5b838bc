package spoor.model;

/** Only for those whom Spoor knows; HTTP 401. */
public final class NotSignedIn extends SpoorException {

    public NotSignedIn(String code, String message, Object... arguments) {
        super(code, Sentence.of(message, arguments));
    }
}
