package spoor.export;

import java.util.BitSet;
import spoor.names.FoldedText;

/**
 * A name that must not go out, as plain letters, and where its words end: there anything may stand between.
 *
 * @param given by an author, who means it: then letters may follow
 * @param signs whether it is Chinese, which has no gaps between words
 */
record WithheldName(String letters, BitSet wordEnds, boolean given, boolean signs, String placeholder) {

    /** From here on no two texts are the same by accident, whatever stands between their letters. */
    private static final int LONG = 8;
    /** Up to here a name is often part of other words. */
    private static final int SHORT = 4;

    static WithheldName of(String text, FoldedText.Look look, boolean given, String placeholder) {
        FoldedText folded = FoldedText.of(text, look);
        BitSet wordEnds = new BitSet();
        boolean signs = folded.length() > 0;
        for (int i = 0; i < folded.length(); i++) {
            wordEnds.set(i, folded.isAfterGap(i));
            signs = signs && folded.isSign(i);
        }
        return new WithheldName(folded.toString(), wordEnds, given, signs, placeholder);
    }

    /**
     * Whether these letters of a text, which are those of the name, name it.
     *
     * @param source what they were read from
     */
    boolean isNamedBy(FoldedText text, int start, String source) {
        int size = letters.length();
        if (signs || size >= LONG) {
            return true;
        }
        boolean begins = text.isBorder(start);
        boolean ends = text.isBorder(start + size);
        return switch (gaps(text, start, source)) {
            case NONE -> size > SHORT || (given ? begins || size == SHORT : begins && ends);
            case EVERYWHERE -> begins;
            case HYPHENS -> begins && (ends || given || size > SHORT);
            case BLANKS -> begins && size > SHORT && (ends || given);
            case OTHER -> begins && (ends || given);
        };
    }

    /** What stands between letters of one word of the name. */
    private enum Gaps {
        NONE,
        EVERYWHERE,
        HYPHENS,
        BLANKS,
        OTHER
    }

    private Gaps gaps(FoldedText text, int start, String source) {
        int count = 0;
        boolean hyphens = true;
        boolean blanks = true;
        for (int i = 1; i < letters.length(); i++) {
            if (text.isAfterGap(start + i) && !wordEnds.get(i)) {
                count++;
                String between = source.substring(text.to(start + i - 1), text.from(start + i));
                hyphens = hyphens && between.chars().anyMatch(WithheldName::isHyphen);
                blanks = blanks && between.isBlank();
            }
        }
        if (count == 0) {
            return Gaps.NONE;
        }
        boolean everywhere = count
                == letters.length() - 1 - wordEnds.stream().filter(at -> at > 0).count();
        return everywhere ? Gaps.EVERYWHERE : hyphens ? Gaps.HYPHENS : blanks ? Gaps.BLANKS : Gaps.OTHER;
    }

    private static boolean isHyphen(int sign) {
        return Character.getType(sign) == Character.DASH_PUNCTUATION;
    }
}
