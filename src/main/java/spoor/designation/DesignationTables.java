package spoor.designation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import spoor.designation.Designation.FirmFile;
import spoor.designation.Designation.Note;
import spoor.tables.Table;
import spoor.words.Words;

/** The file as tables for a spreadsheet, all their words in its language; fields of CSV bear their names. */
public final class DesignationTables {

    private static final List<String> CELLS =
            List.of("id", "name", "grade", "lead", "section", "what", "value", "notes", "documents");
    private static final List<String> NOTES =
            List.of("number", "id", "title", "publisher", "published", "address", "locator", "accessed", "origin");

    private final Designation file;
    private final Words words;

    private DesignationTables(Designation file) {
        this.file = file;
        this.words = DesignationPaper.words(file);
    }

    /** Cover, cells and documents. */
    public static List<Table> all(Designation file) {
        DesignationTables tables = new DesignationTables(file);
        return List.of(
                tables.cover(),
                new Table(tables.say("sheet.cells"), tables.fields(CELLS), tables.cells()),
                new Table(tables.say("sheet.documents"), tables.fields(NOTES), tables.notes()));
    }

    /** One cell a row, with its documents. */
    public static Table cells(Designation file) {
        return new Table("Cells", CELLS, new DesignationTables(file).cells());
    }

    private String say(String key) {
        return words.say("proposal." + key);
    }

    private List<String> fields(List<String> names) {
        return names.stream().map(name -> say("field." + name)).toList();
    }

    private Table cover() {
        Criterion picked = file.criterion();
        List<List<Object>> rows = new ArrayList<>();
        file.cover().forEach(sentence -> rows.add(List.of(words.say("designation.cover"), sentence)));
        rows.add(List.of(
                words.say("designation.criterion"),
                words.value("authority", picked.authority()) + ": " + picked.text()));
        if (!picked.official()) {
            rows.add(List.of(words.say("designation.criterion"), words.say("designation.english")));
        }
        rows.add(List.of(say("row.about"), picked.about()));
        rows.add(List.of(say("row.read"), picked.read()));
        rows.add(List.of(say("row.cells"), file.cells()));
        rows.add(List.of(say("row.footnoted"), file.footnoted()));
        rows.add(List.of(say("row.unknown"), file.unknown()));
        rows.add(List.of(say("row.made"), file.made()));
        rows.add(List.of(say("row.version"), file.version()));
        return new Table(say("sheet.cover"), List.of(say("field.what"), say("field.value")), rows);
    }

    private List<List<Object>> cells() {
        List<List<Object>> rows = new ArrayList<>();
        for (FirmFile firm : file.firms()) {
            firm.cells().forEach(cell -> rows.add(cell(firm, cell)));
        }
        return rows;
    }

    private List<Object> cell(FirmFile firm, Designation.Cell cell) {
        return List.of(
                firm.id(),
                firm.name(),
                firm.grade().equals("none") ? say("onNoPath") : words.say("confidence." + firm.grade()),
                firm.lead() ? say("isLead") : "",
                words.say("designation.section." + cell.section().word()),
                cell.what(),
                cell.value(),
                cell.notes().stream().map(String::valueOf).collect(Collectors.joining("; ")),
                cell.notes().stream()
                        .map(number -> file.notes().get(number - 1).title())
                        .collect(Collectors.joining("; ")));
    }

    private List<List<Object>> notes() {
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
        return rows;
    }
}
