package spoor.names;

import org.jspecify.annotations.Nullable;

/**
 * Cyrillic letters in Latin, after the BGN tables for Russian, Ukrainian, Belarusian and Kazakh in one: names mix them, and
 * what is compared is folded afterwards ({@link SoundFolding}). Ukrainian г is read as g, as its Russian counterpart is.
 */
final class Cyrillic {

    private static final String[] PAIRS = {
        "а", "a", "б", "b", "в", "v", "г", "g", "ґ", "g", "д", "d", "е", "e", "ё", "e", "є", "e", "ж", "zh", "з", "z",
        "и", "i", "і", "i", "ї", "i", "й", "i", "к", "k", "л", "l", "м", "m", "н", "n", "о", "o", "п", "p", "р", "r",
        "с", "s", "т", "t", "у", "u", "ў", "u", "ф", "f", "х", "kh", "ц", "ts", "ч", "ch", "ш", "sh", "щ", "shch", "ъ",
        "", "ы", "y", "ь", "", "э", "e", "ю", "yu", "я", "ya", "ә", "a", "ғ", "g", "қ", "k", "ң", "n", "ө", "o", "ұ",
        "u", "ү", "u", "һ", "h", "ҳ", "h", "ҷ", "j", "ӣ", "i", "ӯ", "u", "ј", "j", "љ", "lj", "њ", "nj", "ћ", "c", "ђ",
        "dj", "џ", "dz", "ѓ", "g", "ќ", "k", "ѕ", "dz"
    };

    private static final char FIRST = '\u0400';
    private static final @Nullable String[] LATIN = new String[0x100];

    static {
        for (int i = 0; i < PAIRS.length; i += 2) {
            LATIN[PAIRS[i].charAt(0) - FIRST] = PAIRS[i + 1];
        }
    }

    private Cyrillic() {}

    /** {@code text} is lower case; what is no Cyrillic letter stays. */
    static String toLatin(String text) {
        StringBuilder latin = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            String letters = latin(text.charAt(i));
            if (letters == null) {
                latin.append(text.charAt(i));
            } else {
                latin.append(letters);
            }
        }
        return latin.toString();
    }

    /** The first letter of {@link #toLatin}; of a text that this leaves nothing of its own first letter, of none nothing. */
    static String initialOf(String text) {
        for (int i = 0; i < text.length(); i++) {
            String letters = latin(text.charAt(i));
            if (letters == null || !letters.isEmpty()) {
                return letters == null ? text.substring(i, i + 1) : letters.substring(0, 1);
            }
        }
        return text.isEmpty() ? "" : text.substring(0, 1);
    }

    private static @Nullable String latin(char letter) {
        return letter >= FIRST && letter < FIRST + LATIN.length ? LATIN[letter - FIRST] : null;
    }
}
