package spoor.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StreamUtils;

/**
 * A workbook (XLSX) that goes out row by row, so that no sheet stands in memory. There is no formula in it: what begins like one
 * is a text. Numbers of more digits than a spreadsheet keeps are texts, too.
 */
public final class WorkbookWriter implements Closeable {

    /** What a sheet holds below its header, by the format. */
    public static final int MOST_ROWS = 1_048_575;

    /** What a cell holds at most, by the format. */
    static final int MOST_CHARACTERS = 32_767;

    private static final String CUT = "…";
    private static final String APPLICATION_VERSION = "1.0";
    private static final double MOST_EXACT = 1e15;
    private static final int ROWS_KEPT = 500;

    private final Workbook book;
    private @Nullable Worksheet sheet;
    private int line;

    /** Leaves the stream open. */
    public WorkbookWriter(OutputStream into) {
        this.book = new Workbook(StreamUtils.nonClosing(into), "Spoor", APPLICATION_VERSION);
    }

    /** Begins a sheet, and ends the one before. */
    public void begin(String name, List<String> header) throws IOException {
        end();
        Worksheet begun = book.newWorksheet(name);
        for (int column = 0; column < header.size(); column++) {
            begun.inlineString(0, column, header.get(column));
            begun.style(0, column).bold().set();
        }
        begun.freezePane(1, 1);
        sheet = begun;
        line = 0;
    }

    /** A row of the sheet: a {@link Number}, a {@link Boolean} or a text each. */
    public void row(List<Object> cells) throws IOException {
        Worksheet into = sheet;
        if (into == null || line == MOST_ROWS) {
            throw new IllegalStateException("no sheet, or no room in it");
        }
        line++;
        for (int column = 0; column < cells.size(); column++) {
            write(cells.get(column), into, column);
        }
        if (line % ROWS_KEPT == 0) {
            into.flush();
        }
    }

    private void write(Object cell, Worksheet into, int column) {
        if (cell instanceof Number number && Math.abs(number.doubleValue()) < MOST_EXACT) {
            into.value(line, column, number);
        } else if (cell instanceof Boolean truth) {
            into.value(line, column, truth);
        } else if (!cell.toString().isEmpty()) {
            into.inlineString(line, column, text(cell.toString()));
        }
    }

    private static String text(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - 1) + CUT;
    }

    private void end() throws IOException {
        if (sheet != null) {
            sheet.finish();
            sheet = null;
        }
    }

    @Override
    public void close() throws IOException {
        end();
        book.close();
    }
}
