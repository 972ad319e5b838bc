package spoor.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as a workbook (XLSX), a sheet each. There is no formula in it: what begins like one is a text. */
public final class Workbooks {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What a cell holds at most, by the format. */
    static final int MOST_CHARACTERS = 32_767;

    private static final String CUT = "…";
    private static final String APPLICATION_VERSION = "1.0";

    private Workbooks() {}

    /** Writes all, and leaves the stream open. */
    public static void write(List<Table> tables, OutputStream into) throws IOException {
        try (Workbook book = new Workbook(into, "Spoor", APPLICATION_VERSION)) {

            for (Table table : tables) {
                write(table, book.newWorksheet(table.name()));
            }
        }
    }

    private static void write(Table table, Worksheet sheet) throws IOException {
        for (int column = 0; column < table.header().size(); column++) {
            sheet.value(0, column, table.header().get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(1, 1);
        int line = 1;
        for (List<Object> row : table.rows()) {
            for (int column = 0; column < row.size(); column++) {
                write(row.get(column), sheet, line, column);
            }
            line++;
        }
        sheet.finish();
    }

    private static void write(Object cell, Worksheet sheet, int line, int column) {
        if (cell instanceof Number number) {
            sheet.value(line, column, number);
        } else if (!cell.toString().isEmpty()) {
            sheet.value(line, column, text(cell.toString()));
        }
    }

    private static String text(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - 1) + CUT;
    }
}
