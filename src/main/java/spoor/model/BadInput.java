package spoor.model;

/** The request cannot be understood or asks for something impossible; HTTP 400. */
public final class BadInput extends SpoorException {

    public BadInput(String code, String message, Object... arguments) {
        super(code, arguments.length == 0 ? message : message.formatted(arguments));
    }
}
