package spoor.names;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Latin and Cyrillic letters that look alike: a word that mixes both scripts is read in the one it has more of. */
final class LookAlikes {

    private static final String LATIN = "abcehikmoptxyABCEHIKMOPTXYjs";
    private static final String CYRILLIC = "аьсенікмортхуАВСЕНІКМОРТХУјѕ";

    private LookAlikes() {}

    /** The word in one script, as far as its letters allow that. */
    static String inOneScript(String word) {
        int latin = 0;
        int cyrillic = 0;
        for (int i = 0; i < word.length(); i++) {
            Scripts script = Scripts.of(word.charAt(i));
            latin += script == Scripts.LATIN ? 1 : 0;
            cyrillic += script == Scripts.CYRILLIC ? 1 : 0;
        }
        if (latin == 0 || cyrillic == 0) {
            return word;
        }
        return cyrillic >= latin ? replaced(word, LATIN, CYRILLIC) : replaced(word, CYRILLIC, LATIN);
    }

    /** How a Latin word reads if its letters are Cyrillic ones that look so, as in X-101; null where one has no twin. */
    static @Nullable String asCyrillic(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i)) && LATIN.indexOf(Character.toUpperCase(word.charAt(i))) < 0) {
                return null;
            }
        }
        return replaced(word.toUpperCase(Locale.ROOT), LATIN, CYRILLIC).toLowerCase(Locale.ROOT);
    }

    private static String replaced(String word, String from, String to) {
        StringBuilder text = new StringBuilder(word);
        for (int i = 0; i < text.length(); i++) {
            int at = from.indexOf(text.charAt(i));
            if (at >= 0) {
                text.setCharAt(i, to.charAt(at));
            }
        }
        return text.toString();
    }
}
