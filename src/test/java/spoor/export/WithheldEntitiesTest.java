package spoor.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What of a record gives away whose it is. */
class WithheldEntitiesTest {

    private static Set<String> texts(String field, Object value) {
        Set<String> texts = new LinkedHashSet<>();
        WithheldEntities.addTexts(texts, Map.of(field, value));
        return texts;
    }

    @Test
    void a_name_counts_as_it_stands_and_without_its_legal_form() {
        assertThat(texts("name", "Xiamen Limbach Co., Ltd.")).contains("Xiamen Limbach Co., Ltd.", "xiamen limbach");
        assertThat(texts("aliases", List.of("Vektor GmbH", "OOO Kupol")))
                .contains("Vektor GmbH", "vektor", "OOO Kupol")
                .as("one word of five letters may be another's")
                .doesNotContain("kupol");
    }

    @Test
    void a_number_counts_with_its_kind_and_without() {
        assertThat(texts("identifiers", List.of("inn:7700000009"))).containsExactly("7700000009", "inn:7700000009");
    }

    @Test
    void the_host_of_an_address_in_the_web_counts_by_itself() {
        assertThat(texts("website", "https://www.limbach.example/en")).contains("limbach.example");
        assertThat(texts("websites", List.of("limbach.example:8080"))).contains("limbach.example");
        assertThat(texts("emails", List.of("info@limbach.example"))).containsExactly("info@limbach.example");
        assertThat(texts("addresses", List.of("12 Long Street"))).containsExactly("12 Long Street");
    }

    @Test
    void what_others_may_have_as_well_does_not_count() {
        assertThat(texts("country", "CN")).isEmpty();
        assertThat(texts("dataset", "evidence")).isEmpty();
    }
}
