package spoor.capture.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * In which encoding a text is written: as its first bytes mark it, else as it was served, else as it says itself, else UTF-8 if it
 * can be that, else as its bytes look most. What cannot be what it says is taken as it looks.
 */
final class Encoding {

    private static final int HEAD = 8_192;
    private static final int LOOKED_AT = 100_000;

    private static final Pattern SAID = Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

    private Encoding() {}

    /**
     * A text that was decoded.
     *
     * @param encoding its name
     */
    record Decoded(String text, String encoding) {}

    /** @param served as its header has it; empty if there is none */
    static Decoded decode(byte[] bytes, String served) {
        Charset charset = marked(bytes)
                .or(() -> Stream.of(named(said(served)), named(said(head(bytes))), Optional.of(StandardCharsets.UTF_8))
                        .flatMap(Optional::stream)
                        .filter(each -> canBe(each, bytes))
                        .findFirst())
                .orElseGet(() -> looked(bytes));
        String text = new String(bytes, charset);
        return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, charset.name());
    }

    private static Optional<Charset> marked(byte[] bytes) {
        String first = new String(bytes, 0, Math.min(3, bytes.length), StandardCharsets.ISO_8859_1);
        if (first.startsWith("\u00EF\u00BB\u00BF")) {
            return Optional.of(StandardCharsets.UTF_8);
        } else if (first.startsWith("\u00FE\u00FF")) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return first.startsWith("\u00FF\u00FE") ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    }

    private static String said(String text) {
        Matcher said = SAID.matcher(text);
        return said.find() ? said.group(1) : "";
    }

    /** As browsers take these names: an encoding that holds all of the one that is named, and is what was meant. */
    private static Optional<Charset> named(String name) {
        String meant = switch (name.toLowerCase(Locale.ROOT)) {
            case "" -> "";
            case "gb2312", "gbk", "gb_2312-80", "x-gbk" -> "GB18030";
            case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
            // A page that says so in letters of one byte is not of two.
            case "utf-16", "utf-16le", "utf-16be" -> "UTF-8";
            case "shift_jis", "x-sjis" -> "windows-31j";
            case "cp1251", "win-1251" -> "windows-1251";
            default -> name;
        };
        try {
            return meant.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(meant));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A page of one byte a letter can be of any; a few bad bytes in a long one are damage, not another encoding. */
    private static boolean canBe(Charset charset, byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT * 10), charset);
        long bad = text.chars().filter(letter -> letter == '\uFFFD').count();
        return charset.equals(StandardCharsets.UTF_8) ? bad * 1_000 <= text.length() : bad * 100 <= text.length();
    }

    private static Charset looked(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(bytes.length > LOOKED_AT ? Arrays.copyOf(bytes, LOOKED_AT) : bytes);
        return Arrays.stream(detector.detectAll())
                .map(CharsetMatch::getName)
                .map(Encoding::named)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(StandardCharsets.UTF_8);
    }
}
