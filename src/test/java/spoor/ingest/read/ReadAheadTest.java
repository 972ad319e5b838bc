package spoor.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import spoor.model.BadInput;

class ReadAheadTest {

    private static final int ROWS = 10_000;

    private final List<Long> taken = new ArrayList<>();

    @Test
    void all_rows_come_in_their_order() throws IOException {
        ReadAhead.read(rows(ROWS, new AtomicLong()), TableRow::line, taken::add);
        assertThat(taken).hasSize(ROWS).isSorted().startsWith(1L).endsWith((long) ROWS);
    }

    @Test
    void what_is_wrong_with_the_file_is_said_after_the_rows_before_it() {
        SheetRows broken = sink -> {
            rows(700, new AtomicLong()).read(sink);
            throw new BadInput("csv.test", "broken off");
        };
        assertThatThrownBy(() -> ReadAhead.read(broken, TableRow::line, taken::add))
                .isInstanceOf(BadInput.class)
                .hasMessage("broken off");
        assertThat(taken).hasSize(700);
    }

    @Test
    void whoever_stops_taking_stops_the_reading() {
        AtomicLong read = new AtomicLong();
        assertThatThrownBy(() -> ReadAhead.read(rows(Integer.MAX_VALUE, read), TableRow::line, line -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(read.get()).isLessThan(ROWS);
    }

    @Test
    void rows_of_which_nothing_is_made_are_left_out() throws IOException {
        ReadAhead.read(rows(ROWS, new AtomicLong()), row -> row.line() % 1_000 == 0 ? row.line() : null, taken::add);
        assertThat(taken).hasSize(ROWS / 1_000).isSorted().startsWith(1_000L).endsWith((long) ROWS);
    }

    private static SheetRows rows(int count, AtomicLong read) {
        return sink -> {
            boolean wanted = true;
            for (int line = 1; wanted && line <= count; line++) {
                read.incrementAndGet();
                wanted = sink.test(new TableRow(line, List.of("a", "b"), List.of()));
            }
        };
    }
}
