package spoor.ingest.read;

import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;

/**
 * What may stand in a text that is stored. Everything is kept as given but control characters: those that mean a line
 * end or a tab become a blank, NUL and lone surrogates are a fault, and the others are dropped.
 */
public final class StoredTexts {

    /** Longest name of anything. */
    private static final int LONGEST_NAME = 4_096;

    /** The code of {@link #findNameFault}. */
    public static final String NAME_TOO_LONG = "name.tooLong";

    private StoredTexts() {}

    /** A sentence about why this is too long for a name, or null. */
    public static @Nullable String findNameFault(String name) {
        return name.length() > LONGEST_NAME ? "The name is longer than %d characters.".formatted(LONGEST_NAME) : null;
    }

    /**
     * The name.
     *
     * @throws BadInput if it is too long for one
     */
    public static String requireNameLength(String name) {
        String fault = findNameFault(name);
        if (fault != null) {
            throw new BadInput(NAME_TOO_LONG, "%s", fault);
        }
        return name;
    }

    /** A sentence about why this text cannot be stored, or null. */
    public static @Nullable String findFault(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return "The text holds a NUL byte.";
            }
            if (Character.isSurrogate(c)) {
                if (Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                } else {
                    return "The text holds half a character (a lone surrogate).";
                }
            }
        }
        return null;
    }

    /** Whether {@link #clean} would change the text. */
    public static boolean hasControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The text without control characters; the same object if there are none. */
    public static String clean(String text) {
        if (!hasControls(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isControl(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** Tab and line ends are layout, not controls. */
    private static boolean isControl(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0 && c != 0x85);
    }

    /** Characters that change the direction of text or cannot be seen; kept, but worth a look. */
    public static boolean hasInvisibles(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean bidi = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
            boolean invisible = (c >= 0x200B && c <= 0x200F && c != 0x200C && c != 0x200D) || c == 0xFEFF;
            boolean tag = c == 0xDB40
                    && i + 1 < text.length()
                    && text.charAt(i + 1) >= 0xDC00
                    && text.charAt(i + 1) <= 0xDC7F;
            if (bidi || invisible || tag) {
                return true;
            }
        }
        return false;
    }
}
