package spoor.dossier.seal;

/** An archive is not as it was sealed; the message says what is not, for people. */
public final class BrokenSeal extends Exception {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 80;

    BrokenSeal(String message, Object... arguments) {
        super(message.formatted(arguments));
    }

    /** A name from the archive, so that it does a terminal no harm. */
    public static String shown(String name) {
        String plain = name.replaceAll("\\p{C}", "?");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }
}
