package spoor.names;

import java.util.Arrays;

/**
 * A text as nothing but small plain letters and digits, each with its place in the text: of Xiamen&nbsp;“Lim-bach” as of
 * ＸＩＡＭＥＮ ＬＩＭＢＡＣＨ that is xiamenlimbach. What is not seen, such as a soft hyphen, counts as not there.
 */
public final class FoldedText {

    /** Which letters count as the same. */
    public enum Look {
        /** In whatever case: a Greek letter as its capital looks. */
        CASELESS(new FoldedLetters(false)),
        /** As each sign itself looks, i and l alike: for foreign letters hidden in a word. */
        OWN(new FoldedLetters(true));

        @SuppressWarnings("ImmutableEnumChecker") // what it remembers is always the same
        private final FoldedLetters letters;

        Look(FoldedLetters letters) {
            this.letters = letters;
        }
    }

    private static final int UPPER = 1;
    private static final int DIGIT = 2;
    private static final int HAN = 4;
    /** A filler stands before it. */
    private static final int AFTER_GAP = 8;
    /** The text has it as more than one letter, and this is not the first. */
    private static final int FURTHER = 16;

    private char[] letters;
    private int[] from;
    private int[] to;
    private byte[] marks;
    private int length;

    private FoldedText(int size) {
        letters = new char[size];
        from = new int[size];
        to = new int[size];
        marks = new byte[size];
    }

    /** Cost: linear. */
    public static FoldedText of(String text, Look look) {
        FoldedText folded = new FoldedText(Math.max(8, text.length()));
        boolean gap = false;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            int end = at + Character.charCount(point);
            String sign = look.letters.of(point);
            if (sign.equals(FoldedLetters.FILLER)) {
                gap = true;
            } else if (!sign.equals(FoldedLetters.UNSEEN)) {
                folded.add(sign, at, end, marksOf(point) | (gap ? AFTER_GAP : 0));
                gap = false;
            }
            at = end;
        }
        return folded;
    }

    /** Whether some letter of the text may look like one of another script. */
    public static boolean isMixable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return true;
            }
        }
        return false;
    }

    private static int marksOf(int point) {
        if (Character.isDigit(point)) {
            return DIGIT;
        }
        return (Character.isUpperCase(point) ? UPPER : 0) | (isIdeographic(point) ? HAN : 0);
    }

    private static boolean isIdeographic(int point) {
        return point > 0x2e00 && Character.isIdeographic(point);
    }

    private void add(String sign, int begin, int end, int mark) {
        for (int i = 0; i < sign.length(); i++) {
            if (length == letters.length) {
                grow();
            }
            letters[length] = sign.charAt(i);
            from[length] = begin;
            to[length] = end;
            marks[length++] = (byte) (i == 0 ? mark : (mark & ~AFTER_GAP) | FURTHER);
        }
    }

    private void grow() {
        int size = length * 2;
        letters = Arrays.copyOf(letters, size);
        from = Arrays.copyOf(from, size);
        to = Arrays.copyOf(to, size);
        marks = Arrays.copyOf(marks, size);
    }

    public int length() {
        return length;
    }

    public char at(int index) {
        return letters[index];
    }

    /** Where in the text it begins. */
    public int from(int index) {
        return from[index];
    }

    /** Where in the text it ends. */
    public int to(int index) {
        return to[index];
    }

    /** Whether something that is no letter stands before it. */
    public boolean isAfterGap(int index) {
        return (marks[index] & AFTER_GAP) != 0;
    }

    public boolean isSign(int index) {
        return (marks[index] & HAN) != 0;
    }

    public boolean isDigit(int index) {
        return (marks[index] & DIGIT) != 0;
    }

    /** Whether a word may begin here, or has ended just before: at a gap, a change of case as in theLimbach, of kind as in 7A. */
    public boolean isBorder(int index) {
        if (index == 0 || index == length || isAfterGap(index)) {
            return true;
        }
        int now = marks[index];
        int before = marks[index - 1];
        if ((now & FURTHER) != 0) {
            return false;
        }
        boolean capitalBegins = (now & UPPER) != 0 && (before & (UPPER | DIGIT)) == 0;
        boolean capitalsEnd = (now & UPPER) == 0 && index > 1 && (before & marks[index - 2] & UPPER) != 0;
        return ((now ^ before) & DIGIT) != 0 || ((now | before) & HAN) != 0 || capitalBegins || capitalsEnd;
    }

    /** The letters without their places. */
    @Override
    public String toString() {
        return new String(letters, 0, length);
    }
}
