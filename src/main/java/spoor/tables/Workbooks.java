package spoor.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Tables as a workbook (XLSX), a sheet each. */
public final class Workbooks {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Workbooks() {}

    /** Writes all, and leaves the stream open. */
    public static void write(List<Table> tables, OutputStream into) throws IOException {
        try (WorkbookWriter book = new WorkbookWriter(into)) {
            for (Table table : tables) {
                book.begin(table.name(), table.header());
                for (List<Object> row : table.rows()) {
                    book.row(row);
                }
            }
        }
    }
}
