package spoor.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spoor.ingest.ReadFile;
import spoor.model.BadInput;

/** Workbooks in OpenDocument's form are read as those in Excel's are. */
class OpenSheetsTest {

    @TempDir
    Path folder;

    private Document document(String... sheets) throws IOException {
        Path file = Files.write(folder.resolve("book.ods"), ReadFile.openWorkbook(String.join("", sheets)));
        return Unpacker.open(file, "book.ods").documents().getFirst();
    }

    private List<String> rows(String... sheets) throws IOException {
        List<String> rows = new ArrayList<>();
        Tables.open(document(sheets), null, null).read(row -> rows.add(row.line() + row.sheet() + " " + row.cells()));
        return rows;
    }

    private static String sheet(String name, String... rows) {
        return "<table:table table:name='" + name + "'><table:table-column table:number-columns-repeated='3'/>"
                + String.join("", rows) + "</table:table>";
    }

    private static String row(String... texts) {
        StringBuilder row = new StringBuilder("<table:table-row>");
        for (String text : texts) {
            row.append("<table:table-cell office:value-type='string'><text:p>")
                    .append(text)
                    .append("</text:p></table:table-cell>");
        }
        return row.append("</table:table-row>").toString();
    }

    @Test
    void cells_come_as_what_they_hold_whatever_they_show() throws IOException {
        assertThat(rows(sheet(
                        "S",
                        "<table:table-row>"
                                + "<table:table-cell office:value-type='float' office:value='7.7E9'><text:p>7,70E+09</text:p></table:table-cell>"
                                + "<table:table-cell office:value-type='date' office:date-value='2022-02-24'><text:p>24.02.22</text:p></table:table-cell>"
                                + "<table:table-cell office:value-type='string'><office:annotation><text:p>a comment</text:p></office:annotation>"
                                + "<text:p>Works<text:s/><text:span>“Nord”</text:span></text:p><text:p>Street 1</text:p></table:table-cell>"
                                + "<table:table-cell/><table:covered-table-cell/>"
                                + "<table:table-cell office:value-type='boolean' office:boolean-value='true'><text:p>WAHR</text:p></table:table-cell>"
                                + "</table:table-row>")))
                .containsExactly("1 [7700000000, 2022-02-24, Works “Nord”\nStreet 1, , , true]");
    }

    @Test
    void what_is_written_once_for_several_places_stands_in_each() throws IOException {
        assertThat(rows(sheet(
                        "S",
                        row("a", "b"),
                        "<table:table-row table:number-rows-repeated='2'><table:table-cell table:number-columns-repeated='2'"
                                + " office:value-type='string'><text:p>x</text:p></table:table-cell></table:table-row>",
                        "<table:table-row table:number-rows-repeated='3'><table:table-cell"
                                + " table:number-columns-repeated='16384'/></table:table-row>",
                        "<table:table-row-group>" + row("c", "d") + "</table:table-row-group>",
                        "<table:table-row table:number-rows-repeated='1048000'><table:table-cell/></table:table-row>")))
                .containsExactly("1 [a, b]", "2 [x, x]", "3 [x, x]", "4 []", "7 [c, d]", "8 []");
    }

    @Test
    void sheets_of_the_same_columns_are_one_table_and_the_others_are_named() throws IOException {
        String[] sheets = {
            sheet("One", row("Name", "Country"), row("A", "RU")),
            sheet("Two", row("Name", "Country"), row("B", "CN")),
            sheet("Notes", row("Read", "me"))
        };
        assertThat(rows(sheets)).containsExactly("1 [Name, Country]", "2 [A, RU]", "2Two [B, CN]");
        assertThat(Tables.open(document(sheets), null, null).remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.text()).contains(": Notes."));
    }

    @Test
    void a_row_that_repeats_without_end_is_refused_and_so_is_what_breaks_off() {
        assertThatThrownBy(() -> rows(sheet(
                        "S",
                        row("a", "b")
                                .replace("<table:table-row>", "<table:table-row table:number-rows-repeated='20000'>"))))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("unpacks to too much");
        assertThatThrownBy(() -> rows("<table:table table:name='S'>" + row("a")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("cannot be read beyond line");
    }
}
