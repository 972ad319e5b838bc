package spoor.capture.find;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Counts how often some words stand in a text, byte by byte: to make letters of all texts first would take most of the time. */
final class WordBytes {

    private static final int BYTES = 256;

    private final byte[] pattern;

    /** How far the pattern can move where a byte stands at its end. */
    private final int[] steps = new int[BYTES];

    WordBytes(String pattern) {
        this.pattern = pattern.getBytes(StandardCharsets.UTF_8);
        Arrays.fill(steps, this.pattern.length);
        for (int at = 0; at < this.pattern.length - 1; at++) {
            steps[this.pattern[at] & 0xFF] = this.pattern.length - 1 - at;
        }
    }

    int countIn(byte[] text) {
        int count = 0;
        int last = pattern.length - 1;
        for (int at = 0; at <= text.length - pattern.length; ) {
            byte end = text[at + last];
            if (end == pattern[last] && Arrays.equals(text, at, at + last, pattern, 0, last)) {
                count++;
            }
            at += steps[end & 0xFF];
        }
        return count;
    }
}
