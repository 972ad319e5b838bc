package spoor.names;

import java.util.List;

/**
 * The consonants of a foreign name and of the Chinese signs that render its sound, in eight classes: Limbach and 林巴赫 (lin ba
 * he) are both l-n-p-k. Coarse: by itself it proves nothing.
 */
final class Skeleton {

    static final int SHORTEST = 4;
    private static final int LONGEST_WORD = 14;
    private static final String VOWELS = "aeiouy";
    private static final String LETTERS = "bpfvwdtlrmngkqhczsxj";
    private static final String CLASSES = "ppffftt" + "ll" + "nn" + "kkkk" + "ssss" + "s";

    private Skeleton() {}

    /** Of a Latin word; empty where it is too long or too short to tell. */
    static String ofLatin(String plain) {
        if (plain.length() > LONGEST_WORD) {
            return "";
        }
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            if (letter < 'a' || letter > 'z') {
                return "";
            }
            if (isHeard(plain, i)) {
                skeleton.append(letter == 'c' ? classOfC(plain, i) : letter == 'x' ? "ks" : classOf(letter));
            }
        }
        return skeleton.length() < SHORTEST ? "" : skeleton.toString();
    }

    /** Doubled letters once; l, r, h and w only before a vowel: Chinese drops them elsewhere. */
    private static boolean isHeard(String word, int at) {
        char letter = word.charAt(at);
        boolean beforeVowel = isVowel(word, at + 1);
        boolean doubled = at > 0 && (word.charAt(at - 1) == letter || (letter == 'k' && word.charAt(at - 1) == 'c'));
        boolean spirant = letter == 'h' && at > 0 && !isVowel(word, at - 1);
        return VOWELS.indexOf(letter) < 0 && !doubled && !spirant && (beforeVowel || "lrhw".indexOf(letter) < 0);
    }

    private static boolean isVowel(String word, int at) {
        return at < word.length() && VOWELS.indexOf(word.charAt(at)) >= 0;
    }

    /** As in Caspro and at the end of Limbach k, else as in Celtic and China s. */
    private static String classOfC(String word, int at) {
        boolean soft = at + 1 < word.length() && "eiy".indexOf(word.charAt(at + 1)) >= 0;
        boolean ch = word.startsWith("ch", at) && at + 2 < word.length();
        return soft || ch ? "s" : "k";
    }

    /** Of the syllables that signs are read as. */
    static String ofSyllables(List<String> syllables) {
        StringBuilder skeleton = new StringBuilder();
        for (String syllable : syllables) {
            if (!syllable.isEmpty() && VOWELS.indexOf(syllable.charAt(0)) < 0) {
                skeleton.append(classOf(syllable.charAt(0)));
            }
            if (syllable.endsWith("n") || syllable.endsWith("ng")) {
                skeleton.append('n');
            }
        }
        return skeleton.length() < SHORTEST ? "" : skeleton.toString();
    }

    private static String classOf(char letter) {
        int at = LETTERS.indexOf(letter);
        return at < 0 ? "-" : CLASSES.substring(at, at + 1);
    }
}
