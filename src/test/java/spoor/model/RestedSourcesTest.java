package spoor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What sources count as that may rest on others: as where that ends. */
class RestedSourcesTest {

    private static final Map<String, String> ORIGINS = Map.of("listing", "EU", "report", "Agency", "article", "House");

    private static Map<String, List<String>> shared(Map<String, List<String>> rests) {
        return RestedSources.listOrigins(rests, source -> ORIGINS.getOrDefault(source, source));
    }

    @Test
    void one_counts_as_the_origin_of_what_it_may_rest_on() {
        assertThat(shared(Map.of("listing", List.of("report")))).isEqualTo(Map.of("listing", List.of("Agency")));
    }

    @Test
    void what_rests_on_what_rests_on_another_counts_as_the_last() {
        assertThat(shared(Map.of("listing", List.of("article"), "article", List.of("report"))))
                .isEqualTo(Map.of("listing", List.of("Agency"), "article", List.of("Agency")));
    }

    @Test
    void two_that_may_rest_on_each_other_count_as_one_of_them() {
        assertThat(shared(Map.of("listing", List.of("report"), "report", List.of("listing"))))
                .isEqualTo(Map.of("listing", List.of("Agency"))); // the report's own origin
        assertThat(shared(Map.of("listing", List.of("listing")))).isEmpty();
    }

    @Test
    void one_that_may_rest_on_several_has_all_their_origins() {
        assertThat(shared(Map.of("listing", List.of("report", "article", "unknown"))))
                .isEqualTo(Map.of("listing", List.of("Agency", "House", "unknown")));
    }
}
