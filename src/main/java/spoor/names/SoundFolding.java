package spoor.names;

import java.util.Arrays;

/**
 * Makes the usual romanisations of one Cyrillic word equal: BGN, ISO 9, passport, German, what people type. Not a phonetic
 * code: letters that are heard apart stay apart.
 */
final class SoundFolding {

    /** Groups of letters and what they become, the longer first; groups that begin with i, j and y are treated apart. */
    private static final String[][] GROUPS = {
        {"shch", "sh"},
        {"tsch", "ch"},
        {"shh", "sh"},
        {"sch", "sh"},
        {"tch", "ch"},
        {"sh", "sh"},
        {"ch", "ch"},
        {"zh", "zh"},
        {"kh", "h"},
        {"ph", "f"},
        {"tz", "ts"},
        {"cz", "ts"},
        {"x", "ks"},
        {"q", "k"},
        {"w", "v"},
        {"ci", "tsi"},
        {"ce", "tse"},
        {"cy", "tsi"},
        {"c", "k"}
    };

    /** The same by the letter that they begin with. */
    private static final String[][][] BY_FIRST = byFirst();

    private static final String[][] NONE = {};

    private final String word;
    private final StringBuilder folded;

    private SoundFolding(String word) {
        this.word = word;
        this.folded = new StringBuilder(word.length());
    }

    /** {@code latin} is lower case ASCII letters and digits. */
    static String fold(String latin) {
        SoundFolding folding = new SoundFolding(latin);
        for (int at = 0; at < latin.length(); ) {
            at += folding.take(at);
        }
        return folding.folded.toString();
    }

    private int take(int at) {
        char letter = word.charAt(at);
        if (isGlide(letter)) {
            return takeGlides(at);
        }
        for (String[] group : groupsOf(letter)) {
            if (word.startsWith(group[0], at)) {
                add(group[1]);
                return group[0].length();
            }
        }
        add(letter);
        return 1;
    }

    private static String[][][] byFirst() {
        String[][][] byFirst = new String['z' - 'a' + 1][][];
        for (int i = 0; i < byFirst.length; i++) {
            int first = 'a' + i;
            byFirst[i] = Arrays.stream(GROUPS)
                    .filter(group -> group[0].charAt(0) == first)
                    .toArray(String[][]::new);
        }
        return byFirst;
    }

    private static String[][] groupsOf(char letter) {
        return letter >= 'a' && letter <= 'z' ? BY_FIRST[letter - 'a'] : NONE;
    }

    private static boolean isGlide(char letter) {
        return letter == 'i' || letter == 'j' || letter == 'y';
    }

    /** Before a vowel i, j and y fall out (Mariya, Maria, Marija); elsewhere they are one i. */
    private int takeGlides(int at) {
        int end = at;
        while (end < word.length() && isGlide(word.charAt(end))) {
            end++;
        }
        char next = end < word.length() ? word.charAt(end) : ' ';
        if (next == 'o' && word.charAt(end - 1) != 'i') {
            add('e');
            return end + 1 - at;
        }
        if (next != 'a' && next != 'e' && next != 'u') {
            add('i');
        }
        return end - at;
    }

    private void add(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            add(letters.charAt(i));
        }
    }

    /** Double letters once; digits as they are. */
    private void add(char letter) {
        int length = folded.length();
        if (length == 0 || Character.isDigit(letter) || folded.charAt(length - 1) != letter) {
            folded.append(letter);
        }
    }
}
