package spoor.identity.score.text;

/**
 * A word within a profile: four ints, so that a million records fit into memory.
 *
 * <pre>
 *   0  hash of what it means: its symbol, or how it sounds
 *   1  weight in 1/256 bits &lt;&lt; 8 | length &lt;&lt; 3 | role
 *   2  letters 0 to 5, five bits each
 *   3  letters 6 to 11
 * </pre>
 */
@SuppressWarnings("EnumOrdinal") // an index within one run of the program; never stored
public final class ProfileWord {

    public static final int INTS = 4;
    public static final int MOST_LETTERS = 12;

    private static final int LETTER_BITS = 5;
    private static final int PER_INT = 6;
    private static final int LETTERS = 26;
    private static final int OTHER = 31;
    private static final int LENGTH_MASK = 31;
    /** A longer word counts as one of so many letters. */
    public static final int MOST_LENGTH = LENGTH_MASK;

    private static final int ROLE_MASK = 7;
    private static final int WEIGHT_SHIFT = 8;
    private static final double UNITS = 256;

    private ProfileWord() {}

    public static void write(int[] to, int at, int hash, TokenRole role, String sound) {
        to[at] = hash;
        to[at + 1] = Math.min(sound.length(), LENGTH_MASK) << 3 | role.ordinal();
        to[at + 2] = letters(sound, 0);
        to[at + 3] = letters(sound, PER_INT);
    }

    private static int letters(String sound, int from) {
        int packed = 0;
        for (int i = 0; i < PER_INT && from + i < sound.length(); i++) {
            int letter = sound.charAt(from + i) - 'a';
            packed |= (letter >= 0 && letter < LETTERS ? letter + 1 : OTHER) << (i * LETTER_BITS);
        }
        return packed;
    }

    public static TokenRole role(int[] words, int at) {
        return TokenRole.of(words[at + 1] & ROLE_MASK);
    }

    public static int length(int[] words, int at) {
        return words[at + 1] >> 3 & LENGTH_MASK;
    }

    public static double weight(int[] words, int at) {
        return (words[at + 1] >>> WEIGHT_SHIFT) / UNITS;
    }

    public static void weigh(int[] words, int at, double bits) {
        int units = (int) Math.round(Math.max(0, bits) * UNITS);
        words[at + 1] = (words[at + 1] & 255) | (units << WEIGHT_SHIFT);
    }

    /** Appends its first letters, as numbers from 1; returns how many are there then. */
    public static int read(int[] words, int at, byte[] into, int begin) {
        int count = Math.min(length(words, at), MOST_LETTERS);
        int end = begin;
        for (int i = 0; i < count && end < into.length; i++) {
            int packed = words[at + 2 + i / PER_INT];
            into[end++] = (byte) (packed >> (i % PER_INT * LETTER_BITS) & LENGTH_MASK);
        }
        return end;
    }
}
