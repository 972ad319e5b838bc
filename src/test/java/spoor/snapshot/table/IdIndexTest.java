package spoor.snapshot.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import spoor.model.SeededHash;

/** Ids are found by their number in a time that no file can make long. */
class IdIndexTest {

    private static final int PAIRS = 17;

    @Test
    @Timeout(20)
    void ids_made_to_share_a_hash_are_kept_as_fast_as_others() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 1 << PAIRS; i++) {
            ids.add(alike(i));
        }
        assertThat(ids.stream().mapToInt(String::hashCode).distinct().count()).isEqualTo(1);
        BytePieces.Builder pieces = new BytePieces.Builder();
        ids.forEach(id -> pieces.add(id.getBytes(StandardCharsets.UTF_8)));
        BytePieces kept = pieces.build();
        long began = System.nanoTime();
        IdIndex index = IdIndex.of(kept);
        for (int i = 0; i < ids.size(); i++) {
            assertThat(index.find(ids.get(i)) == i).isTrue();
        }
        assertThat(index.find("x/AaBb")).isEqualTo(-1);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(8));
    }

    /** Aa and BB have one hash in Java, and so has each row of them. */
    private static String alike(int number) {
        StringBuilder id = new StringBuilder("x/");
        for (int bit = 0; bit < PAIRS; bit++) {
            id.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return id.toString();
    }

    @Test
    void the_same_text_has_the_same_hash_by_one_seed_and_another_by_the_next() {
        byte[] text = "company/xiamen-limbach-aviation-engine".getBytes(StandardCharsets.UTF_8);
        SeededHash hash = SeededHash.make();
        assertThat(SeededHash.of(hash.seed()).of(text)).isEqualTo(hash.of(text));
        assertThat(SeededHash.make().of(text)).isNotEqualTo(hash.of(text));
    }
}
