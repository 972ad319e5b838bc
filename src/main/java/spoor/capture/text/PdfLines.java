package spoor.capture.text;

import java.util.List;
import java.util.regex.Pattern;

/** Lines of a page that are one paragraph; those of a table stay lines. */
final class PdfLines {

    /** Lines of prose are about so long; shorter ones are a table's, or a list's. */
    private static final int PROSE = 38;

    private static final Pattern DIVIDED = Pattern.compile("(?<=\\p{Ll})[\\u00AD-]\\n(?=\\p{Ll})");
    private static final Pattern BETWEEN_HAN = Pattern.compile("(?<=\\p{IsHan})\\n(?=\\p{IsHan})");

    private PdfLines() {}

    static String join(String paragraph) {
        List<String> lines = paragraph
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        String kept = String.join("\n", lines).replace("\u0000", "");
        if (!isProse(lines)) {
            return kept;
        }
        String whole = DIVIDED.matcher(kept).replaceAll("");
        return BETWEEN_HAN.matcher(whole).replaceAll("").replace('\n', ' ');
    }

    private static boolean isProse(List<String> lines) {
        return lines.size() > 1
                && lines.stream()
                                .limit(lines.size() - 1L)
                                .mapToInt(PdfLines::width)
                                .average()
                                .orElse(0)
                        >= PROSE;
    }

    /** A Chinese letter is as wide as two. */
    private static int width(String line) {
        return line.codePoints()
                .map(letter -> Character.isIdeographic(letter) ? 2 : 1)
                .sum();
    }
}
