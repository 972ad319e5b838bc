package spoor.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the Cypher form of a question is told. */
class CypherParametersTest {

    @Test
    void a_selector_has_each_field_that_chooses_and_no_other() {
        Map<String, Object> full = Map.of(
                "labels", List.of("Company"),
                "roles", List.of("maker"),
                "countries", List.of("CN"),
                "operators", List.of("RU"),
                "categories", List.of("optics"),
                "topics", List.of("sanction"),
                "listedBy", List.of("EU"),
                "ids", List.of("company/a"),
                "text", "  Limbach   XIAMEN ");

        assertThat(selectors(Map.of("from", full, "to", Map.of("ids", List.of("weapon/w")))))
                .isEqualTo(List.of(
                        Map.ofEntries(
                                Map.entry("role", "from"),
                                Map.entry("labels", List.of("Company")),
                                Map.entry("roles", List.of("maker")),
                                Map.entry("countries", List.of("CN")),
                                Map.entry("operators", List.of("RU")),
                                Map.entry("categories", List.of("optics")),
                                Map.entry("topics", List.of("sanction")),
                                Map.entry("listedBy", List.of("EU")),
                                Map.entry("ids", List.of("company/a")),
                                Map.entry("words", List.of("limbach", "xiamen"))),
                        Map.of("role", "to", "ids", List.of("weapon/w"))));
    }

    @Test
    void goods_have_all_of_their_fields_and_a_heading_its_codes() {
        TraceRequest question = QuestionJson.read(Map.of(
                "goods", Map.of("components", List.of("component/x"), "hs", List.of("85423"), "consistent", true)));

        assertThat(CypherParameters.of(question).get("goods"))
                .isEqualTo(Map.of(
                        "components",
                        List.of("component/x"),
                        "categories",
                        List.of(),
                        "hs",
                        question.goods().sixDigitHs(),
                        "tiers",
                        List.of(),
                        "consistent",
                        true));
    }

    private static Object selectors(Map<String, Object> question) {
        return CypherParameters.selectors(QuestionJson.read(question));
    }
}
