package spoor.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    private static byte[] workbook(Table... tables) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbooks.write(List.of(tables), bytes);
        return bytes.toByteArray();
    }

    private static Table one(Object cell) {
        return new Table("One", List.of("cell"), List.of(List.of(cell)));
    }

    private static List<Row> rows(byte[] book) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            return read.getFirstSheet().read();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://x\",\"y\")",
                "+7 495 000",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "＝1",
                "Завод «Купол»",
                "a & <b>",
                "厦门"
            })
    void a_text_of_a_workbook_stays_the_text_it_is(String text) throws IOException {
        byte[] book = workbook(one(text));

        assertThat(rows(book).get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows(book).get(1).getCellText(0)).isEqualTo(text);
        assertThat(parts(book)).noneMatch(part -> part.contains("<f>") || part.contains("<f "));
    }

    private static List<String> parts(byte[] book) throws IOException {
        List<String> parts = new ArrayList<>();
        try (SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel(book);
                ZipFile zip = ZipFile.builder().setSeekableByteChannel(bytes).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entry.getName().contains("sheet") || entry.getName().contains("Strings")) {
                    parts.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        assertThat(parts).isNotEmpty();
        return parts;
    }

    @Test
    void numbers_are_numbers_and_what_xml_cannot_hold_breaks_nothing() throws IOException {
        byte[] book = workbook(new Table("Some", List.of("n", "text"), List.of(List.of(42, "a\u0000b\u0007c"))));

        assertThat(rows(book).get(1).getCell(0).getType()).isEqualTo(CellType.NUMBER);
        assertThat(rows(book).get(1).getCellText(1)).contains("a").contains("c");
    }

    @Test
    void a_text_that_no_cell_can_hold_is_cut_and_says_so() throws IOException {
        String cell = rows(workbook(one("x".repeat(40_000)))).get(1).getCellText(0);

        assertThat(cell).hasSize(WorkbookWriter.MOST_CHARACTERS).endsWith("…");
    }

    @Test
    void each_table_is_a_sheet() throws IOException {
        byte[] book = workbook(one("a"), new Table("Two", List.of("x"), List.of()));
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            assertThat(read.getSheets().map(sheet -> sheet.getName())).containsExactly("One", "Two");
        }
    }

    @Test
    void csv_parts_cells_and_carries_nothing_out() {
        Table table = new Table("Any", List.of("name", "n"), List.of(List.of("=1+1", 3), List.of("Firm, \"A\"", 4)));

        assertThat(CsvTable.of(table)).isEqualTo("\uFEFFname,n\r\n'=1+1,3\r\n\"Firm, \"\"A\"\"\",4\r\n");
    }

    @Test
    void a_row_has_as_many_cells_as_there_are_columns() {
        assertThatThrownBy(() -> new Table("Any", List.of("a", "b"), List.of(List.of("x"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
