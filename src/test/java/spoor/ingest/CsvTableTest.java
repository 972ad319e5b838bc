package spoor.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import spoor.model.BadInput;

class CsvTableTest {

    private static CsvTable read(String content) {
        return CsvTable.read("x.csv", content.getBytes(StandardCharsets.UTF_8), List.of("a", "b"));
    }

    @Test
    void columns_are_found_by_name_in_any_order_and_others_are_let_be() {
        CsvRow row = read("b,extra,a\n1,2,3\n").rows().getFirst();
        assertThat(row.text("a")).isEqualTo("3");
        assertThat(row.text("b")).isEqualTo("1");
        assertThat(row.text("missing")).isEmpty();
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_no_harm() {
        assertThat(read("\uFEFFa,b\r\n1,2\r\n").rows().getFirst().cells())
                .containsEntry("a", "1")
                .containsEntry("b", "2");
    }

    @Test
    void lines_are_counted_as_an_editor_counts_them() {
        CsvTable table = read("a,b\n\"one\ntwo\",x\ny,z\n1\n");
        assertThat(table.rows()).extracting(CsvRow::line).containsExactly(2L, 4L);
        assertThat(table.issues())
                .extracting(ImportIssue::toString)
                .containsExactly("x.csv:5: The row has 1 cells, the header has 2.");
    }

    @Test
    void another_encoding_is_refused_rather_than_guessed() {
        byte[] latin = "a,b\nMüller,x\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> CsvTable.read("x.csv", latin, List.of("a", "b")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void an_empty_file_and_a_column_named_twice_are_refused() {
        assertThatThrownBy(() -> read("")).isInstanceOf(BadInput.class).hasMessageContaining("is empty");
        assertThatThrownBy(() -> read("a,b,a\n")).isInstanceOf(BadInput.class).hasMessageContaining("twice");
    }
}
