package spoor.ingest.job.first;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import spoor.ingest.check.Seen;
import spoor.ingest.claim.Hashes;

class NodeNumbersTest {

    private static final int MANY = 50_000;

    @Test
    void every_key_keeps_its_number_however_many_follow() {
        NodeNumbers numbers = new NodeNumbers();
        numbers.put(0, MANY);
        for (int i = 0; i < MANY; i++) {
            numbers.put(Hashes.mix(i + 1), i);
        }
        for (int i = 0; i < MANY; i++) {
            assertThat(numbers.get(Hashes.mix(i + 1))).isEqualTo(i);
        }
        assertThat(numbers.get(0)).isEqualTo(MANY);
        assertThatThrownBy(() -> numbers.get(Hashes.mix(MANY + 1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_was_marked_as_written_stays_so_while_more_is_seen() {
        Seen seen = new Seen();
        seen.put(1, 1);
        assertThat(seen.markWritten(1)).isTrue();
        for (int i = 2; i < MANY; i++) {
            seen.put(i, 1);
        }
        assertThat(seen.markWritten(1)).isFalse();
        assertThat(seen.markWritten(2)).isTrue();
    }
}
