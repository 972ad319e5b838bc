package spoor.identity.decision;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Cuts UTF-8 into lines, none of which is held beyond {@value #LONGEST} characters. */
final class FileLines implements AutoCloseable {

    static final int LONGEST = 1 << 18;

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Reader reader;
    private long number;
    private boolean tooLong;

    FileLines(InputStream in) {
        this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** The next line that is not blank; null at the end. */
    @Nullable
    String next() throws IOException {
        String line = read();
        while (line != null && line.isBlank() && !tooLong) {
            line = read();
        }
        return line == null ? null : line.strip();
    }

    private @Nullable String read() throws IOException {
        StringBuilder line = new StringBuilder();
        tooLong = false;
        int sign = reader.read();
        if (sign < 0) {
            return null;
        }
        number++;
        for (; sign >= 0 && sign != '\n'; sign = reader.read()) {
            tooLong |= line.length() >= LONGEST;
            if (!tooLong && !(number == 1 && line.isEmpty() && sign == BYTE_ORDER_MARK)) {
                line.append((char) sign);
            }
        }
        return line.toString();
    }

    /** Of the line that was read last, from 1. */
    long number() {
        return number;
    }

    /** Whether it was too long, so that only its beginning is here. */
    boolean isTooLong() {
        return tooLong;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
