package spoor.tables;

import java.util.List;
import java.util.stream.Collectors;
import spoor.model.SpreadsheetText;

/** A table as CSV in UTF-8, for a spreadsheet. */
public final class CsvTable {

    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final String LINE_END = "\r\n";

    private CsvTable() {}

    /** All of it, beginning with a mark without which Excel takes it for the encoding of its country. */
    public static String of(Table table) {
        StringBuilder text = new StringBuilder("\uFEFF");
        text.append(line(table.header()));
        table.rows().forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<?> cells) {
        return cells.stream()
                        .map(cell ->
                                cell instanceof Number ? cell.toString() : SpreadsheetText.csvCell(cell.toString()))
                        .collect(Collectors.joining(","))
                + LINE_END;
    }
}
