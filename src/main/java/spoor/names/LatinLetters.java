package spoor.names;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/** Words in plain letters: no accents, lower case; other alphabets than Latin, Cyrillic and Chinese in Latin. */
final class LatinLetters {

    private static final Normalizer2 PARTS = Normalizer2.getNFDInstance();
    private static final String SPECIAL = "øłđðþßæœıħŧŋəƏ";
    private static final String[] PLAIN = {"o", "l", "d", "d", "th", "ss", "ae", "oe", "i", "h", "t", "n", "a", "a"};

    private static final String HEARD = "čšžŝ";
    private static final String[] SOUNDS = {"ch", "sh", "zh", "shch"};

    private LatinLetters() {}

    /** A Latin word without accents, lower case. */
    static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        String parts = isAscii(word) ? word : PARTS.normalize(word);
        for (int i = 0; i < parts.length(); i++) {
            append(plain, Character.toLowerCase(parts.charAt(i)));
        }
        return plain.toString();
    }

    /** As {@link #plain}, but č, š and ž, and ŝ of ISO 9, as they sound. */
    static String heard(String word) {
        StringBuilder heard = new StringBuilder(word.length() + 4);
        for (int i = 0; i < word.length(); i++) {
            char letter = Character.toLowerCase(word.charAt(i));
            int at = HEARD.indexOf(letter);
            heard.append(at < 0 ? String.valueOf(letter) : SOUNDS[at]);
        }
        return plain(heard.toString());
    }

    private static void append(StringBuilder plain, char letter) {
        int special = SPECIAL.indexOf(letter);
        if (special >= 0) {
            plain.append(PLAIN[special]);
        } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
            plain.append(letter);
        }
    }

    static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** A word of another alphabet, by ICU; slow (some 100 µs), but such names are few. */
    static String ofOther(String word) {
        return Holder.ELSE.matcher(plain(Holder.ANY_LATIN.transliterate(word))).replaceAll("");
    }

    /** Made when first needed: it takes time. */
    private static final class Holder {
        private static final Transliterator ANY_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
        private static final Pattern ELSE = Pattern.compile("[^a-z0-9]");
    }
}
