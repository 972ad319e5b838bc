package spoor.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Lines of a part of a CSV file, in UTF-8, as the rows that an import makes of them. */
public final class RowIterator implements Iterator<TableRow> {

    private final CsvScanner scanner;
    private @Nullable TableRow next;

    public RowIterator(Iterator<String> lines, char separator) {
        try {
            scanner = new CsvScanner(new LineStream(lines), StandardCharsets.UTF_8.name(), separator);
            next = scanner.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public TableRow next() {
        TableRow row = next;
        if (row == null) {
            throw new NoSuchElementException();
        }
        try {
            next = scanner.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return row;
    }

    /** The lines as bytes, one after the other. */
    private static final class LineStream extends InputStream {

        private final Iterator<String> lines;
        private byte[] line = new byte[0];
        private int position;

        LineStream(Iterator<String> lines) {
            this.lines = lines;
        }

        @Override
        public int read() {
            return fill() ? line[position++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, line.length - position);
            System.arraycopy(line, position, target, offset, count);
            position += count;
            return count;
        }

        private boolean fill() {
            while (position == line.length) {
                if (!lines.hasNext()) {
                    return false;
                }
                line = (lines.next() + "\n").getBytes(StandardCharsets.UTF_8);
                position = 0;
            }
            return true;
        }
    }
}
