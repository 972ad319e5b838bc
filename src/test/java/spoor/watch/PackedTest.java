package spoor.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import spoor.watch.compare.Baseline;

class PackedTest {

    @Test
    void what_was_kept_before_listings_and_changes_were_told_can_still_be_read() {
        Map<String, Object> node = Map.of("id", "a", "name", "A", "label", "Company", "country", "", "facts", "0");
        Map<String, Object> baseline = Map.of(
                "whole",
                true,
                "nodes",
                List.of(node),
                "relations",
                List.of(),
                "decisions",
                List.of(),
                "paths",
                List.of());
        assertThat(Packed.unpack(Packed.of(baseline).bytes(), Baseline.class).nodes())
                .singleElement()
                .satisfies(seen -> assertThat(seen.listedBy()).isNull());

        Map<String, Object> news = Map.of(
                "counts",
                Map.of("new", 1, "stronger", 0, "weaker", 0, "gone", 2),
                "paths",
                List.of(),
                "sources",
                List.of(),
                "datasets",
                List.of());
        NewsBody body = Packed.unpack(Packed.of(news).bytes(), NewsBody.class);
        assertThat(body.counts()).isEqualTo(new NewsBody.Counts(1, 0, 0, 0, 2));
    }
}
