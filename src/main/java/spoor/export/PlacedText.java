package spoor.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * Another reading of a text that knows where each of its letters stands in the text itself: with what is written in escapes
 * (%4C, &amp;#98;, those of JSON) as letters, or without tags.
 */
final class PlacedText {

    /** Also those of JSON and the like; and bytes as in %4C, as many as follow each other. */
    private static final Pattern ENTITIES = Pattern.compile("&#?\\w{1,31};|\\\\u\\p{XDigit}{4}|\\\\x\\p{XDigit}{2}");

    private static final Pattern ESCAPES = Pattern.compile("(?:%\\p{XDigit}{2})+|" + ENTITIES.pattern());

    private static final Pattern TAGS = Pattern.compile("<[^<>]{0,2000}>");
    private static final Pattern SQUARE_TAGS = Pattern.compile(
            "(?i)\\[/?(?:[biusp]|url|img|quote|code|size|color|font|center|list|email)(?:=[^\\[\\]]{0,200})?\\]");
    private static final int MOST_LAYERS = 6;
    private static final char WRONG = '\uFFFD';

    private final String text;
    /** For each letter of the reading, and its end, the place in the text; empty where both are the same. */
    private final int[] begins;

    private final int[] ends;

    private PlacedText(String text, int[] begins, int[] ends) {
        this.text = text;
        this.begins = begins;
        this.ends = ends;
    }

    String text() {
        return text;
    }

    int begin(int index) {
        return begins.length == 0 ? index : begins[index];
    }

    /** @param index after the last letter */
    int end(int index) {
        return ends.length == 0 ? index : ends[index - 1];
    }

    /** The text and all ways to read it; it alone where it has neither escapes nor tags. */
    static List<PlacedText> readings(String text) {
        List<PlacedText> readings = new ArrayList<>();
        readings.add(new PlacedText(text, new int[0], new int[0]));
        if (text.indexOf('%') >= 0) {
            addUnescaped(readings, ESCAPES);
        }
        if (text.indexOf('&') >= 0 || text.indexOf('\\') >= 0) {
            addUnescaped(readings, ENTITIES);
        }
        if (text.indexOf('<') >= 0 || text.indexOf('&') >= 0 || text.indexOf('%') >= 0) {
            addWithout(readings, TAGS);
        }
        if (text.indexOf('[') >= 0) {
            addWithout(readings, SQUARE_TAGS);
        }
        return readings;
    }

    /** An escape may be within another, and what looks like one may be none: each step is a reading. */
    private static void addUnescaped(List<PlacedText> readings, Pattern escapes) {
        PlacedText reading = readings.getFirst();
        for (int i = 0; i < MOST_LAYERS; i++) {
            PlacedText next = reading.replaced(escapes, PlacedText::read);
            if (next.text.equals(reading.text)) {
                return;
            }
            readings.add(next);
            reading = next;
        }
    }

    /** What looks like a tag may be none. */
    private static void addWithout(List<PlacedText> readings, Pattern tags) {
        for (PlacedText reading : List.copyOf(readings)) {
            PlacedText without = reading.replaced(tags, tag -> "");
            if (without != reading) {
                readings.add(without);
            }
        }
    }

    private static String read(String escape) {
        return switch (escape.charAt(0)) {
            case '&' -> HtmlUtils.htmlUnescape(escape);
            case '\\' -> Character.toString(Integer.parseInt(escape.substring(2), 16));
            default -> ofBytes(escape);
        };
    }

    /** What is no text in bytes stays: a percent sign may be just that. */
    private static String ofBytes(String escape) {
        String read = new String(bytes(escape), StandardCharsets.UTF_8);
        return read.indexOf(WRONG) < 0 ? read : escape;
    }

    private static byte[] bytes(String escape) {
        byte[] bytes = new byte[escape.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(escape.substring(i * 3 + 1, i * 3 + 3), 16);
        }
        return bytes;
    }

    private PlacedText replaced(Pattern what, UnaryOperator<String> by) {
        Matcher matcher = what.matcher(text);
        if (!matcher.find()) {
            return this;
        }
        Builder builder = new Builder();
        int done = 0;
        do {
            builder.copy(done, matcher.start());
            builder.put(by.apply(matcher.group()), matcher.toMatchResult());
            done = matcher.end();
        } while (matcher.find());
        builder.copy(done, text.length());
        return builder.build();
    }

    /** A reading that is being written. */
    private final class Builder {

        private final StringBuilder letters = new StringBuilder(text.length());
        private int[] from = new int[text.length() + 1];
        private int[] to = new int[text.length() + 1];

        void copy(int start, int end) {
            for (int i = start; i < end; i++) {
                add(text.charAt(i), begin(i), end(i + 1));
            }
        }

        /** Each of its letters stands for the whole escape. */
        void put(String read, MatchResult escape) {
            for (int i = 0; i < read.length(); i++) {
                add(read.charAt(i), begin(escape.start()), end(escape.end()));
            }
        }

        private void add(char letter, int start, int end) {
            int at = letters.length();
            if (at == from.length) {
                from = Arrays.copyOf(from, at * 2);
                to = Arrays.copyOf(to, at * 2);
            }
            letters.append(letter);
            from[at] = start;
            to[at] = end;
        }

        PlacedText build() {
            return new PlacedText(letters.toString(), from, to);
        }
    }
}
