package spoor.designation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import spoor.designation.Designation.FirmFile;
import spoor.designation.Designation.Note;
import spoor.tables.Table;

/** The file as tables for a spreadsheet. */
public final class DesignationTables {

    private static final List<String> CELLS =
            List.of("id", "name", "grade", "lead", "section", "what", "value", "notes", "documents");
    private static final List<String> NOTES =
            List.of("number", "id", "title", "publisher", "published", "address", "locator", "accessed", "origin");

    private DesignationTables() {}

    /** Cover, cells and documents. */
    public static List<Table> all(Designation file) {
        return List.of(cover(file), cells(file), notes(file));
    }

    private static Table cover(Designation file) {
        List<List<Object>> rows = new ArrayList<>();
        file.cover().forEach(sentence -> rows.add(List.of("read first", sentence)));
        rows.add(List.of(
                "criterion",
                file.criterion().authority() + ": " + file.criterion().text()));
        rows.add(List.of("criterion in short", file.criterion().about()));
        rows.add(List.of("of the criterion was read", file.criterion().read()));
        rows.add(List.of("cells", file.cells()));
        rows.add(List.of("cells that cite a document", file.footnoted()));
        rows.add(List.of("made on", file.made()));
        rows.add(List.of("data version", file.version()));
        return new Table("Cover", List.of("what", "value"), rows);
    }

    /** One cell a row, with its documents. */
    public static Table cells(Designation file) {
        List<List<Object>> rows = new ArrayList<>();
        for (FirmFile firm : file.firms()) {
            for (Designation.Cell cell : firm.cells()) {
                rows.add(List.of(
                        firm.id(),
                        firm.name(),
                        firm.grade(),
                        firm.lead() ? "lead" : "",
                        cell.section().word(),
                        cell.what(),
                        cell.value(),
                        cell.notes().stream().map(String::valueOf).collect(Collectors.joining("; ")),
                        cell.notes().stream()
                                .map(number -> file.notes().get(number - 1).title())
                                .collect(Collectors.joining("; "))));
            }
        }
        return new Table("Cells", CELLS, rows);
    }

    private static Table notes(Designation file) {
        List<List<Object>> rows = new ArrayList<>();
        for (Note note : file.notes()) {
            rows.add(List.of(
                    note.number(),
                    note.id(),
                    note.title(),
                    note.publisher(),
                    note.published(),
                    note.url(),
                    note.locator(),
                    note.accessed(),
                    note.origin()));
        }
        return new Table("Documents", NOTES, rows);
    }
}
