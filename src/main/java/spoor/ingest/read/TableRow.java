package spoor.ingest.read;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a table as it stands in the file.
 *
 * @param line where it begins, from 1
 * @param cells its texts; empty where there is nothing
 * @param notes what is odd about it
 * @param sheet in which it stands; empty in CSV files and in the first sheet that is read
 */
public record TableRow(long line, List<String> cells, List<Note> notes, String sheet) {

    public TableRow(long line, List<String> cells, List<Note> notes) {
        this(line, cells, notes, "");
    }

    /** A row of a workbook: texts cleaned, and what is wrong with them noted. */
    static TableRow ofSheet(long line, List<String> texts, String sheet) {
        List<String> cells = new ArrayList<>(texts.size());
        List<Note> notes = new ArrayList<>(0);
        for (String text : texts) {
            String fault = StoredTexts.findFault(text);
            if (fault != null) {
                notes.add(new Note(true, "text.malformed", cells.size(), fault));
            }
            cells.add(StoredTexts.clean(text));
        }
        return new TableRow(line, cells, notes, sheet);
    }

    /**
     * Something odd.
     *
     * @param rejects whether the row cannot be used
     * @param code stable word
     * @param column from 0; -1 if it is about the row
     */
    public record Note(boolean rejects, String code, int column, String text) {}

    /** The file as places and issues name it: with the sheet where there are several. */
    public String in(String file) {
        return sheet.isEmpty() ? file : file + " [" + sheet + "]";
    }

    /** Nothing stands in it. */
    public boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
