package spoor.ingest.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out in which encoding a text is, by its first bytes: UTF-8 where it decodes as such, Cyrillic by the letters that
 * are usual, Chinese, Japanese and Korean by ICU. Western ones differ too little to be told, and are asked for.
 */
final class Encodings {

    /** So much is looked at. */
    static final int SAMPLE = 1 << 18;

    private static final List<String> CYRILLIC = List.of("windows-1251", "IBM866", "KOI8-R");

    /** By the names that the detector has for them. */
    private static final Map<String, String> EASTERN = Map.of(
            "GB18030", "GB18030",
            "Shift_JIS", "windows-31j",
            "Big5", "Big5",
            "EUC-KR", "EUC-KR",
            "EUC-JP", "EUC-JP");

    /** Letters and how often they stand in a thousand of Russian and Ukrainian text. */
    private static final String LETTERS = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъіїєґё";

    private static final int[] FREQUENCIES = {
        105, 80, 82, 72, 67, 60, 53, 46, 45, 43, 35, 32, 30, 28, 26, 20, 16, 17, 17, 17, 16, 14, 12, 10, 9, 7, 6, 6, 4,
        3, 4, 1, 20, 4, 4, 1, 1
    };

    /** What may stand between Cyrillic letters. */
    private static final String NEUTRAL = "«»№–—’“”\u00A0";

    /** The mean logarithm of the frequency; about -3 for real text. */
    private static final double LEAST_LIKELY = -3.8;

    private static final double RARE = Math.log(0.0005);
    private static final double BAD_CASE = Math.log(0.002);
    private static final int FEWEST_LETTERS = 4;

    /** Of 100: below it the detector guesses. */
    private static final int LEAST_CONFIDENCE = 30;

    private Encodings() {}

    /** The encoding; null if the bytes do not tell. */
    static @Nullable Charset find(byte[] sample) {
        Charset utf16 = findUtf16(sample);
        if (utf16 != null) {
            return utf16;
        }
        byte[] lines = linesBeyondAscii(sample);
        if (lines.length == 0 || isMostlyUtf8(lines)) {
            return StandardCharsets.UTF_8;
        }
        Charset cyrillic = findCyrillic(lines);
        return cyrillic == null ? findEastern(lines) : cyrillic;
    }

    private static @Nullable Charset findCyrillic(byte[] lines) {
        Charset best = null;
        double most = LEAST_LIKELY;
        for (String name : CYRILLIC) {
            Charset charset = Charset.forName(name);
            CharBuffer text = decode(charset, lines, 0, lines.length);
            double likelihood = text == null ? RARE : likelihood(text);
            if (likelihood > most) {
                most = likelihood;
                best = charset;
            }
        }
        return best;
    }

    private static @Nullable Charset findEastern(byte[] lines) {
        for (CharsetMatch match : new CharsetDetector().setText(lines).detectAll()) {
            String name = EASTERN.get(match.getName());
            if (name != null && match.getConfidence() >= LEAST_CONFIDENCE) {
                Charset charset = Charset.forName(name);
                return decode(charset, lines, 0, lines.length) == null ? null : charset;
            }
        }
        return null;
    }

    /** Line ends of two bytes tell which of them comes first; in a file of one line the NULs do. */
    private static @Nullable Charset findUtf16(byte[] sample) {
        int[] nuls = new int[2];
        int[] ends = new int[2];
        int otherEnds = 0;
        for (int i = 0; i < sample.length; i++) {
            nuls[i % 2] += sample[i] == 0 ? 1 : 0;
            if (sample[i] == '\n') {
                int nul = i % 2 == 0 ? i + 1 : i - 1;
                boolean wide = nul < sample.length && sample[nul] == 0;
                ends[i % 2] += wide ? 1 : 0;
                otherEnds += wide ? 0 : 1;
            }
        }
        boolean little = nuls[1] > nuls[0];
        boolean manyNuls = Math.max(nuls[0], nuls[1]) * 4L > sample.length;
        boolean wideEnds = ends[little ? 0 : 1] > 10 * (otherEnds + ends[little ? 1 : 0]);
        if (!manyNuls && !wideEnds) {
            return null;
        }
        return little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    /** The whole lines that hold something else than ASCII: only they say anything. */
    private static byte[] linesBeyondAscii(byte[] sample) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        int begin = 0;
        boolean beyond = false;
        for (int i = 0; i < sample.length; i++) {
            beyond |= sample[i] < 0;
            boolean last = i == sample.length - 1;
            if (sample[i] == '\n' || (last && (sample.length < SAMPLE || begin == 0))) {
                if (beyond) {
                    lines.write(sample, begin, i + 1 - begin);
                }
                begin = i + 1;
                beyond = false;
            }
        }
        return lines.toByteArray();
    }

    /** Most lines are UTF-8: the others are rejected one by one. */
    private static boolean isMostlyUtf8(byte[] lines) {
        int good = 0;
        int bad = 0;
        int begin = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] == '\n' || i == lines.length - 1) {
                boolean utf8 = decode(StandardCharsets.UTF_8, lines, begin, i + 1 - begin) != null
                        || isShapedLikeUtf8(lines, begin, i + 1);
                good += utf8 ? 1 : 0;
                bad += utf8 ? 0 : 1;
                begin = i + 1;
            }
        }
        return good >= bad;
    }

    /** Overlong forms and encoded surrogates: somebody meant UTF-8 and got it wrong. */
    private static boolean isShapedLikeUtf8(byte[] bytes, int begin, int end) {
        int i = begin;
        while (i < end) {
            int first = bytes[i] & 0xFF;
            int length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 0;
            for (int k = 1; k < length; k++) {
                if (i + k >= end || (bytes[i + k] & 0xC0) != 0x80) {
                    return false;
                }
            }
            if (length == 0) {
                return false;
            }
            i += length;
        }
        return true;
    }

    private static @Nullable CharBuffer decode(Charset charset, byte[] bytes, int begin, int length) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes, begin, length));
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** How much the characters beyond ASCII look like Cyrillic words: by their frequency, and small after small. */
    private static double likelihood(CharSequence text) {
        double sum = 0;
        int all = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && NEUTRAL.indexOf(c) < 0) {
                int letter = LETTERS.indexOf(Character.toLowerCase(c));
                boolean badCase = Character.isLowerCase(before) && Character.isUpperCase(c);
                sum += badCase ? BAD_CASE : letter < 0 ? RARE : Math.log(FREQUENCIES[letter] / 1_000.0);
                all++;
            }
            before = c;
        }
        return all < FEWEST_LETTERS ? RARE : sum / all;
    }
}
