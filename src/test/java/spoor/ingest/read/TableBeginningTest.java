package spoor.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a table is can be told by its beginning. */
class TableBeginningTest {

    private static final String HEAD = "supplier;buyer;hs\nFirm A;Firm B;854231\n";

    @Test
    void a_file_is_known_without_being_read_beyond_its_first_mib() throws IOException {
        Document endless = document(HEAD, () -> new InputStream() {
            private long read;

            @Override
            public int read() {
                return read(new byte[1], 0, 1) == 1 ? 'x' : -1;
            }

            @Override
            public int read(byte[] bytes, int from, int count) {
                read += count;
                assertThat(read).as("bytes read").isLessThan(2 * Beginning.MOST_BYTES);
                Arrays.fill(bytes, from, from + count, (byte) 'x');
                return count;
            }
        });
        assertThat(Tables.dialect(endless, null, null).separator()).isEqualTo(";");
        SheetRows table = Tables.openBeginning(endless, null);
        assertThat(Tables.listFirst(table, 10))
                .extracting(row -> row.cells().size())
                .containsExactly(3, 3, 1);
    }

    @Test
    void it_is_read_whole_all_the_same() throws IOException {
        String row = "x".repeat(Beginning.MOST_BYTES / 4) + ";b;854231\n";
        Document longRows = document(HEAD + row.repeat(8), InputStream::nullInputStream);
        SheetRows table = Tables.open(longRows, null, null);
        assertThat(Tables.listFirst(table, 100))
                .hasSize(10)
                .allMatch(each -> each.cells().size() == 3);
    }

    private static Document document(String head, Supplier<InputStream> rest) {
        return new Document() {
            @Override
            public String name() {
                return "table.csv";
            }

            @Override
            public long packedBytes() {
                return head.length();
            }

            @Override
            public InputStream open() {
                return new SequenceInputStream(
                        new ByteArrayInputStream(head.getBytes(StandardCharsets.UTF_8)), rest.get());
            }
        };
    }
}
