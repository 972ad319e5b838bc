package spoor.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;

/**
 * Cuts CSV into rows, one at a time, and goes on after a broken one. Line ends are LF, CRLF and CR; quotes as in RFC
 * 4180; a quote in the middle of an unquoted cell is kept and noted. What is too long is skipped, never held.
 */
final class CsvScanner {

    static final int MOST_COLUMNS = 2_000;
    private static final int LONGEST_CELL = 1 << 20;
    private static final int LONGEST_ROW = 4 << 20;

    /** A row this long has no end: the file is something else. */
    private static final long ENDLESS_ROW = 128L << 20;

    private static final int END = -1;

    private final CharInput in;
    private final char separator;
    private char[] buffer = new char[1 << 16];
    private int position;
    private int filled;
    private long before;
    private long line = 1;

    private char[] cell = new char[256];
    private int length;
    private boolean tooLong;

    /** The cell holds something else than printable ASCII, which has to be looked at. */
    private boolean unusual;

    private long rowBegan;
    private long rowLine;
    private boolean quotedLineEnd;
    private List<String> cells = new ArrayList<>();
    private List<TableRow.Note> notes = new ArrayList<>();

    CsvScanner(InputStream in, @Nullable String encoding, char separator) throws IOException {
        this.in = CharInput.open(in, encoding);
        this.separator = separator;
    }

    /** The next row, or null at the end. */
    @Nullable
    TableRow next() throws IOException {
        int c = read();
        if (c == END) {
            return null;
        }
        cells = new ArrayList<>(Math.max(4, cells.size()));
        notes = new ArrayList<>(0);
        rowBegan = place() - 1;
        rowLine = line;
        int end;
        do {
            end = readCell(c);
            finishCell();
            c = end == separator ? read() : END;
        } while (end == separator);
        if (end == '\r' && peek() == '\n') {
            position++;
        }
        if (end != END) {
            line++;
        }
        noteRow();
        return new TableRow(rowLine, cells, notes.isEmpty() ? List.of() : notes);
    }

    /** Reads a cell that begins with this character; returns what ended it. */
    private int readCell(int first) throws IOException {
        length = 0;
        tooLong = false;
        unusual = false;
        if (first == '"') {
            return readQuoted();
        }
        int c = first;
        boolean stray = false;
        while (c != separator && c != '\n' && c != '\r' && c != END) {
            stray |= c == '"';
            append((char) c);
            c = read();
        }
        if (stray) {
            note(false, "csv.quote.stray", "A quote stands in the middle of an unquoted cell; it is kept.");
        }
        return c;
    }

    private int readQuoted() throws IOException {
        quotedLineEnd = false;
        long began = line;
        while (true) {
            int c = read();
            if (c == END || (tooLong && quotedLineEnd)) {
                throw new BadInput(
                        "csv.quote.unclosed", "The quote that opens a cell in line %d is never closed.", began);
            }
            if (c != '"') {
                line += c == '\n' || (c == '\r' && peek() != '\n') ? 1 : 0;
                quotedLineEnd |= c == '\n' || c == '\r';
                append((char) c);
                continue;
            }
            int next = read();
            if (next == '"') {
                append('"');
            } else {
                return afterQuote(next);
            }
        }
    }

    /** Only a separator or the end of the row may follow; blanks are let be. */
    private int afterQuote(int first) throws IOException {
        int c = first;
        boolean more = false;
        while (c != separator && c != '\n' && c != '\r' && c != END) {
            more |= c != ' ';
            append((char) c);
            c = read();
        }
        if (more) {
            note(true, "csv.quote", "After a closing quote there is more text; quotes inside are doubled in CSV.");
        }
        return c;
    }

    private void append(char c) {
        if (length == cell.length) {
            if (length >= LONGEST_CELL) {
                tooLong = true;
                requireEnd();
                return;
            }
            cell = Arrays.copyOf(cell, length * 2);
        }
        cell[length++] = c;
        unusual |= c < ' ' || c > '~';
    }

    private void requireEnd() {
        if (place() - rowBegan > ENDLESS_ROW) {
            throw new BadInput("csv.row.endless", "The row that begins in line %d has no end.", rowLine);
        }
    }

    private void finishCell() {
        if (cells.size() >= MOST_COLUMNS) {
            throw new BadInput("csv.columns", "The row in line %d has more than %d columns.", rowLine, MOST_COLUMNS);
        }
        if (tooLong) {
            note(true, "field.tooLong", "A cell is longer than 1 MiB.");
            cells.add("");
            return;
        }
        String text = length == 0 ? "" : new String(cell, 0, length);
        if (unusual) {
            check(text);
            text = StoredTexts.clean(text);
        }
        cells.add(text);
    }

    private void check(String text) {
        String fault = StoredTexts.findFault(text);
        if (fault != null) {
            note(true, "text.malformed", fault);
        } else if (StoredTexts.hasControls(text)) {
            note(false, "text.controls", "Control characters were taken out.");
        } else if (StoredTexts.hasInvisibles(text)) {
            note(false, "text.invisible", "The text holds characters that cannot be seen or turn its direction.");
        }
    }

    private void noteRow() {
        if (place() - rowBegan > LONGEST_ROW) {
            notes.add(new TableRow.Note(true, "record.tooLong", -1, "The row is longer than 4 MiB."));
        }
        if (in.takeMalformedBefore(place())) {
            notes.add(new TableRow.Note(true, "encoding", -1, "The row holds bytes that cannot be decoded."));
        }
    }

    private void note(boolean rejects, String code, String text) {
        notes.add(new TableRow.Note(rejects, code, cells.size(), text));
    }

    private long place() {
        return before + position;
    }

    private int read() throws IOException {
        return position < filled || fill() ? buffer[position++] : END;
    }

    private int peek() throws IOException {
        return position < filled || fill() ? buffer[position] : END;
    }

    private boolean fill() throws IOException {
        before += filled;
        position = 0;
        filled = Math.max(0, in.read(buffer, 0));
        return filled > 0;
    }
}
