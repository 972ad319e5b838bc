package spoor.snapshot;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a search text is compared with: each node's id, name, aliases and part number, in small letters. */
final class Texts {

    /** Between two texts of one node; no word that is searched for contains it, since words are split at it. */
    private static final char BETWEEN = '\n';

    private Texts() {}

    static String of(String id, Map<String, Object> properties) {
        StringBuilder all = new StringBuilder(id);
        for (String field : List.of("name", "aliases", "partNumber")) {
            for (String text : PropertyColumn.texts(properties, field)) {
                all.append(BETWEEN).append(text);
            }
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }

    /** The words of a search text, as {@link #match} wants them. */
    static List<String> words(String text) {
        return List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    /** Whether all words occur in the same one of the texts. */
    static boolean match(String texts, List<String> words) {
        int from = 0;
        while (from <= texts.length()) {
            int end = texts.indexOf(BETWEEN, from);
            end = end < 0 ? texts.length() : end;
            if (matchOne(texts, from, end, words)) {
                return true;
            }
            from = end + 1;
        }
        return false;
    }

    private static boolean matchOne(String texts, int from, int end, List<String> words) {
        for (String word : words) {
            int at = texts.indexOf(word, from, end);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }
}
