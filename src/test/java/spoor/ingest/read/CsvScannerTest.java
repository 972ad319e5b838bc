package spoor.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.model.BadInput;

class CsvScannerTest {

    @Test
    void rows_end_with_any_line_end_and_the_last_needs_none() throws IOException {
        assertThat(read("a,b\n1,2\r\n3,4\r5,6")).containsExactly("1:a|b", "2:1|2", "3:3|4", "4:5|6");
    }

    @Test
    void quotes_hold_separators_line_ends_and_doubled_quotes() throws IOException {
        assertThat(read("\"a,b\",\"c\"\"d\",\"e\nf\"\nx,y,z\n")).containsExactly("1:a,b|c\"d|e\nf", "3:x|y|z");
    }

    @Test
    void a_stray_quote_is_kept_and_told_and_shifts_nothing() throws IOException {
        assertThat(read("ab\"c,d\n1,2")).containsExactly("1:ab\"c|d (csv.quote.stray)", "2:1|2");
    }

    @Test
    void text_after_a_closing_quote_rejects_its_row_alone() throws IOException {
        assertThat(read("\"a\\\"b\",c\n1,2")).containsExactly("1:a\\b\"|c (!csv.quote)", "2:1|2");
    }

    @Test
    void a_quote_that_is_never_closed_ends_the_reading_with_its_line() {
        assertThatThrownBy(() -> read("a\nb\n\"c\nd\ne"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("line 3");
        assertThatThrownBy(() -> read("\"a\n" + "x\n".repeat(1_000_000))).isInstanceOf(BadInput.class);
    }

    @Test
    void separators_of_unicode_are_no_line_ends() throws IOException {
        assertThat(read("a\u2028b,c\u2029d,e\u0085f\n1,2,3"))
                .containsExactly("1:a\u2028b|c\u2029d|e\u0085f", "2:1|2|3");
    }

    @Test
    void nul_rejects_and_other_controls_are_taken_out() throws IOException {
        assertThat(read("a\u0000b,c\nd\u0001e,f\n"))
                .containsExactly("1:ab|c (!text.malformed)", "2:de|f (text.controls)");
    }

    @Test
    void what_turns_the_direction_of_text_is_kept_and_told() throws IOException {
        assertThat(read("a\u202Eb")).containsExactly("1:a\u202Eb (text.invisible)");
    }

    @Test
    void a_cell_that_is_too_long_rejects_its_row_and_is_not_held() throws IOException {
        List<String> rows = new ArrayList<>();
        InputStream in = new Repeated("x".getBytes(StandardCharsets.UTF_8), 64 << 20, "\n1,2\n");
        scan(new CsvScanner(in, null, ','), rows);
        assertThat(rows).containsExactly("1: (!field.tooLong !record.tooLong)", "2:1|2");
    }

    @Test
    void a_row_without_end_ends_the_reading() {
        InputStream in = new Repeated("x".getBytes(StandardCharsets.UTF_8), 1L << 30, "\n");
        assertThatThrownBy(() -> scan(new CsvScanner(in, null, ','), new ArrayList<>()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no end");
    }

    @Test
    void too_many_columns_end_the_reading() {
        assertThatThrownBy(() -> read("a,".repeat(100_000)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("2000 columns");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_decides_and_is_no_part_of_the_first_cell(String charset) throws IOException {
        byte[] bytes = "\uFEFFимя,b\n1,2".getBytes(Charset.forName(charset));
        assertThat(read(bytes, null)).containsExactly("1:имя|b", "2:1|2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "GB18030", "Big5"})
    void the_encoding_that_the_user_names_is_used(String charset) throws IOException {
        String text = charset.equals("windows-1251") ? "Завод,b" : "公司,b";
        assertThat(read(text.getBytes(Charset.forName(charset)), charset))
                .containsExactly("1:" + text.replace(',', '|'));
    }

    @Test
    void another_encoding_is_told_with_its_byte_and_never_replaced() {
        byte[] bytes = "name\nCaf\u00E9 X\n".getBytes(Charset.forName("windows-1252"));
        assertThatThrownBy(() -> read(bytes, null)).isInstanceOf(BadInput.class).hasMessageContaining("Byte 8");
    }

    @Test
    void utf_16_without_a_mark_is_found() throws IOException {
        assertThat(read("name,b\n1,2".getBytes(StandardCharsets.UTF_16LE), null))
                .containsExactly("1:name|b", "2:1|2");
    }

    @Test
    void a_late_malformed_byte_and_overlong_forms_cost_their_rows_alone() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("row ").append(i).append('\n');
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        bytes[150_000] = (byte) 0xFF;
        assertThat(read(bytes, null).stream().filter(row -> row.contains("!encoding")))
                .hasSize(1);
        byte[] overlong = {'a', '\n', (byte) 0xC0, (byte) 0x80, '\n', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '\n', 'b'};
        assertThat(read(overlong, null))
                .filteredOn(row -> row.contains("!encoding"))
                .hasSize(2);
        assertThat(read(overlong, null)).contains("1:a", "4:b");
    }

    private static List<String> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), null);
    }

    private static List<String> read(byte[] bytes, @Nullable String encoding) throws IOException {
        List<String> rows = new ArrayList<>();
        scan(new CsvScanner(new ByteArrayInputStream(bytes), encoding, ','), rows);
        return rows;
    }

    private static void scan(CsvScanner scanner, List<String> rows) throws IOException {
        TableRow row = scanner.next();
        while (row != null) {
            List<String> notes = row.notes().stream()
                    .map(note -> (note.rejects() ? "!" : "") + note.code())
                    .toList();
            rows.add(row.line() + ":" + String.join("|", row.cells())
                    + (notes.isEmpty() ? "" : " (" + String.join(" ", notes) + ")"));
            row = scanner.next();
        }
    }

    /** The same bytes again and again, then an end; never in memory. */
    static final class Repeated extends InputStream {

        private final byte[] unit;
        private final long total;
        private final byte[] end;
        private long done;

        Repeated(byte[] unit, long total, String end) {
            this.unit = unit;
            this.total = total;
            this.end = end.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            if (done < total) {
                return unit[(int) (done++ % unit.length)];
            }
            int index = (int) (done++ - total);
            return index < end.length ? end[index] : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            int count = 0;
            while (count < length) {
                int c = read();
                if (c < 0) {
                    return count == 0 ? -1 : count;
                }
                bytes[offset + count++] = (byte) c;
            }
            return count;
        }
    }
}
