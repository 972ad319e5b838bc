package spoor.capture.passage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text as words are compared: in small letters, without accents on Latin ones. A Chinese or Japanese character is a
 * word. Signs between words are none.
 *
 * @param start its place in the text
 * @param end the place behind it
 */
public record ComparedWord(String folded, int start, int end) {

    private static final String OVER_LATIN = "\\p{Mn}+";

    /** The words of a text, in order. */
    public static List<ComparedWord> listOf(String text) {
        List<ComparedWord> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            int end = at + Character.charCount(letter);
            if (Character.isLetterOrDigit(letter)) {
                if (!isAlone(letter)) {
                    end = endOf(text, end);
                }
                words.add(new ComparedWord(fold(text.substring(at, end)), at, end));
            }
            at = end;
        }
        return words;
    }

    private static int endOf(String text, int begun) {
        int at = begun;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (isAlone(letter) || !(Character.isLetterOrDigit(letter) || isMark(letter))) {
                break;
            }
            at += Character.charCount(letter);
        }
        return at;
    }

    /** Accents that stand as letters of their own, and the invisible places where a word may be divided. */
    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || letter == 0xAD || letter == 0x200B || letter == 0x2060;
    }

    /** Whether it is written without blanks around its words. */
    public static boolean isAlone(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private static String fold(String word) {
        boolean ascii = word.chars().allMatch(letter -> letter < 0x80);
        if (ascii) {
            return word.toLowerCase(Locale.ROOT);
        }
        String small = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String plain = small.replaceAll("[\\u00AD\\u200B\\u2060]", "")
                .replace('ё', 'е')
                .replace("ß", "ss");
        boolean latin = plain.codePoints()
                .filter(Character::isLetter)
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
        return latin ? Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll(OVER_LATIN, "") : plain;
    }
}
