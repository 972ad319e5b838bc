package spoor.snapshot.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Properties as JSON: always the same bytes for the same properties, since the version of the data is made of them. */
class PropertyJsonTest {

    private static String encode(Map<String, Object> properties) {
        return new String(PropertyJson.encode(properties), StandardCharsets.UTF_8);
    }

    @Test
    void names_are_sorted_and_the_id_stands_elsewhere() {
        assertThat(encode(Map.of("name", "Зошит \"笔记\"\n", "id", "company/a", "country", "CN")))
                .isEqualTo("{\"country\":\"CN\",\"name\":\"Зошит \\\"笔记\\\"\\n\"}");
        assertThat(encode(Map.of("id", "company/a"))).isEqualTo("{}");
    }

    @Test
    void numbers_stay_numbers_and_what_json_has_no_word_for_becomes_text() {
        assertThat(encode(
                        Map.of("a", 5L, "b", 0.1, "c", 1e300, "d", true, "e", LocalDate.of(2024, 10, 17), "f", 100.0)))
                .isEqualTo("{\"a\":5,\"b\":0.1,\"c\":1.0E300,\"d\":true,\"e\":\"2024-10-17\",\"f\":100.0}");
    }

    @Test
    void lists_hold_the_same() {
        Map<String, Object> properties =
                Map.of("sources", List.of("s1", "s2"), "dates", List.of(LocalDate.EPOCH), "none", List.of());
        assertThat(encode(properties))
                .isEqualTo("{\"dates\":[\"1970-01-01\"],\"none\":[],\"sources\":[\"s1\",\"s2\"]}");
        assertThat(PropertyJson.decode(PropertyJson.encode(properties)))
                .containsExactly(
                        Map.entry("dates", List.of("1970-01-01")),
                        Map.entry("none", List.of()),
                        Map.entry("sources", List.of("s1", "s2")));
    }
}
