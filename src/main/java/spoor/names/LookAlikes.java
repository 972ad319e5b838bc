package spoor.names;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Latin and Cyrillic letters that look alike: a word that mixes both scripts is read in the one that has all its letters, or
 * else in that it has more of.
 */
public final class LookAlikes {

    private static final String LATIN = "abcehikmoptxyABCEHIKMOPTXYjs";
    private static final String CYRILLIC = "аьсенікмортхуАВСЕНІКМОРТХУјѕ";
    /** Without j and s, whose twins hardly any alphabet has: with one of these a word is Latin. */
    private static final int MUTUAL = 26;

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
        String asCyrillic = replaced(word, LATIN.substring(0, MUTUAL), CYRILLIC.substring(0, MUTUAL));
        String asLatin = replaced(word, CYRILLIC, LATIN);
        if (isOf(asCyrillic, Scripts.LATIN) != isOf(asLatin, Scripts.CYRILLIC)) {
            return isOf(asCyrillic, Scripts.LATIN) ? asLatin : asCyrillic;
        }
        return cyrillic >= latin ? asCyrillic : asLatin;
    }

    /** Whether a letter of this script is in it. */
    private static boolean isOf(String word, Scripts script) {
        return word.codePoints().anyMatch(point -> Scripts.of(point) == script);
    }

    /** A text with every Latin letter that has a Cyrillic twin as that, as far as its words mix both or may be either. */
    public static String cyrillicTwin(String text) {
        return replaced(text, LATIN.substring(0, MUTUAL), CYRILLIC.substring(0, MUTUAL));
    }

    /** A text with every Cyrillic letter that has a Latin twin as that. */
    public static String latinTwin(String text) {
        return replaced(text, CYRILLIC, LATIN);
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
