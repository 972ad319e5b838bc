package spoor.snapshot.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a search text is compared with: each node's id, name, aliases and part number, in small letters, as UTF-8. A
 * character in it never begins inside another, so that bytes can be compared.
 */
public final class Texts {

    /** Between two texts of one node; no word that is searched for contains it, since words are split at it. */
    private static final char BETWEEN = '\n';

    private Texts() {}

    public static byte[] of(String id, Map<String, Object> properties) {
        StringBuilder all = new StringBuilder(id);
        for (String field : List.of("name", "aliases", "partNumber")) {
            for (String text : PropertyJson.texts(properties, field)) {
                all.append(BETWEEN).append(text);
            }
        }
        return small(all.toString());
    }

    private static byte[] small(String text) {
        return text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }

    /** The words of a search text, as {@link #match} wants them. */
    public static List<byte[]> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(Texts::small)
                .toList();
    }

    /** Whether all words occur in the same one of the texts. */
    public static boolean match(byte[] texts, List<byte[]> words) {
        int from = 0;
        while (from <= texts.length) {
            int end = from;
            while (end < texts.length && texts[end] != BETWEEN) {
                end++;
            }
            if (matchOne(texts, from, end, words)) {
                return true;
            }
            from = end + 1;
        }
        return false;
    }

    private static boolean matchOne(byte[] texts, int from, int end, List<byte[]> words) {
        for (byte[] word : words) {
            if (!holds(texts, from, end, word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(byte[] texts, int from, int end, byte[] word) {
        for (int at = from; at + word.length <= end; at++) {
            if (texts[at] == word[0] && Arrays.equals(texts, at, at + word.length, word, 0, word.length)) {
                return true;
            }
        }
        return false;
    }
}
