package spoor.ingest.claim;

import java.util.Optional;
import java.util.regex.Pattern;
import spoor.model.BadInput;

/**
 * The digits of an HS code as a file states them.
 *
 * @param digits all that stand there, and the zero in front that a spreadsheet took; empty if there are none
 * @param six those that all countries share: six, or the first two or four where there are no more; empty if that cannot
 *     be told
 * @param doubt what is wrong with their number; empty if nothing
 */
public record HsDigits(String digits, String six, String doubt) {

    /** The number of the last heading of each chapter, from 01 to 97. Heading 8542 is the 42nd of chapter 85. */
    private static final String LAST_HEADINGS = "06100910110414141008091402042205040605090609090430211653420605150707"
            + "07060727261715060421040207231107131211081609051111061717100607030415"
            + "14201829261908160006070713151187490916070833140907060820060099";

    private static final int LONGEST = 12;

    /** No code. */
    public static final HsDigits NONE = new HsDigits("", "", "");

    private static final Pattern LABEL = Pattern.compile("(?iu)^\\s*(?:hs|hts|тн ?вэд)(?:[ -]?code)?[ .:#]*(?=\\d)");

    /**
     * Reads a cell.
     *
     * @throws BadInput if it is no code at all
     */
    public static HsDigits of(String cell) {
        String digits = requireDigits(LABEL.matcher(cell).replaceFirst(""));
        if (digits.chars().allMatch(c -> c == '0')) {
            return NONE;
        }
        if (digits.length() % 2 == 0) {
            return new HsDigits(digits, sixOf(digits), "");
        }
        return ofOdd(digits);
    }

    private static String requireDigits(String cell) {
        StringBuilder digits = new StringBuilder(LONGEST);
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c != ' ' && c != '.' && c != '-') {
                throw malformed(cell);
            }
        }
        if (digits.length() > LONGEST || digits.length() == 1) {
            throw malformed(cell);
        }
        return digits.toString();
    }

    private static BadInput malformed(String cell) {
        String shown = cell.length() > 60 ? cell.substring(0, 60) + "…" : cell;
        return new BadInput("hs.malformed", "'%s' is no HS code.", shown);
    }

    /** Codes have an even number of digits: either a zero in front is lost, or the last digit is no part of the code. */
    private static HsDigits ofOdd(String digits) {
        boolean zeroLost = isKnown("0" + digits);
        boolean asPrinted = isKnown(digits);
        if (zeroLost && !asPrinted) {
            return new HsDigits("0" + digits, sixOf("0" + digits), "");
        }
        String length = "An HS code has an even number of digits, this one has " + digits.length() + ". ";
        return asPrinted && !zeroLost
                ? new HsDigits(digits, sixOf(digits), length + "It is taken for " + sixOf(digits) + ".")
                : new HsDigits(digits, "", length + "Which heading it means cannot be told, so it is left out.");
    }

    private static String sixOf(String digits) {
        return digits.substring(0, Math.min(6, digits.length() / 2 * 2));
    }

    /** Whether there is such a heading, or where only the chapter stands there, such a chapter. */
    private static boolean isKnown(String digits) {
        int chapter = Integer.parseInt(digits, 0, 2, 10);
        if (chapter == 0 || chapter * 2 > LAST_HEADINGS.length()) {
            return false;
        }
        int last = Integer.parseInt(LAST_HEADINGS, chapter * 2 - 2, chapter * 2, 10);
        int heading = digits.length() < 4 ? 1 : Integer.parseInt(digits, 2, 4, 10);
        return heading >= 1 && heading <= last;
    }

    /** Whether all six are there, and belong to a heading that there is. */
    public boolean isOfHeading() {
        return six.length() == 6 && isKnown(six);
    }

    /** The six digits, where all of them are there. */
    public Optional<String> findSix() {
        return six.length() == 6 ? Optional.of(six) : Optional.empty();
    }
}
