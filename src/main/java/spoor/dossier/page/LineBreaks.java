package spoor.dossier.page;

import java.util.ArrayList;
import java.util.List;

/** Breaks names into lines that fit a box. Widths are estimates: nobody knows the reader's typeface. */
final class LineBreaks {

    private static final int MOST_LINES = 2;
    private static final int FIRST_WIDE = 0x2E80;
    private static final double WIDE = 1.02;
    private static final double LARGE = 0.64;
    private static final double NARROW = 0.52;

    private LineBreaks() {}

    /** One or two lines; what is longer ends in an ellipsis. */
    static List<String> lines(String name, double width, double letter) {
        List<String> lines = new ArrayList<>();
        String rest = name.strip();
        while (!rest.isEmpty() && lines.size() < MOST_LINES) {
            int end = fitting(rest, width, letter);
            if (end < rest.length() && lines.size() == MOST_LINES - 1) {
                lines.add(
                        rest.substring(0, fitting(rest, width - letter, letter)).stripTrailing() + "…");
                return lines;
            }
            int cut = end == rest.length() ? end : breakBefore(rest, end);
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        return lines;
    }

    private static int breakBefore(String text, int end) {
        int space = text.lastIndexOf(' ', end);
        int hyphen = text.lastIndexOf('-', end - 1) + 1;
        int best = Math.max(space, hyphen);
        return best > end / 3 ? best : end;
    }

    private static int fitting(String text, double width, double letter) {
        double used = 0;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            used += letter * (point >= FIRST_WIDE ? WIDE : Character.isUpperCase(point) ? LARGE : NARROW);
            if (used > width) {
                break;
            }
            at += Character.charCount(point);
        }
        return Math.max(at, Math.min(text.length(), Character.charCount(text.codePointAt(0))));
    }
}
