package spoor.ingest.claim;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import spoor.model.Sha256;

/**
 * Ids, or parts of them, that are made from the data alone, so that the same is found again: here and nowhere else. They
 * are stored and cannot change; nobody who writes a file can make two things fall together. For what a single reading
 * remembers there are {@link Hashes}.
 */
public final class Ids {

    private static final int LONGEST = 160;
    private static final int DIGEST_BYTES = 16;

    private Ids() {}

    /** The same for spellings of a name that differ only in case, width, punctuation and blanks. */
    public static String ofName(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (!isKept(c)) {
                gap = true;
                continue;
            }
            if (gap && !slug.isEmpty()) {
                slug.append('-');
            }
            slug.appendCodePoint(c);
            gap = false;
        }
        if (slug.isEmpty()) {
            return "x" + digest(name);
        }
        return slug.length() <= LONGEST ? slug.toString() : slug.substring(0, LONGEST) + "-" + digest(slug.toString());
    }

    /** Letters, numbers and the marks on letters, which whole scripts cannot do without. */
    private static boolean isKept(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> Character.isLetterOrDigit(c);
        };
    }

    public static String digest(String... parts) {
        return digest(List.of(parts));
    }

    /** SHA-256 of these texts in this order, cut to 128 bits, in hexadecimal digits. */
    public static String digest(List<String> parts) {
        // Each with its length before it, so that ("a", "bc") is not ("ab", "c").
        ByteBuffer texts = ByteBuffer.allocate(mostBytes(parts));
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            texts.putInt(bytes.length).put(bytes);
        }
        MessageDigest sha = Sha256.digest();
        sha.update(texts.flip());
        return HexFormat.of().formatHex(sha.digest(), 0, DIGEST_BYTES);
    }

    private static int mostBytes(List<String> parts) {
        int most = 0;
        for (String part : parts) {
            most += Integer.BYTES + 3 * part.length();
        }
        return most;
    }
}
