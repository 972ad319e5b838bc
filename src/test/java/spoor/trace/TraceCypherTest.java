package spoor.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.console.judge.CypherScreen;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;
import tools.jackson.databind.json.JsonMapper;

/** Who is shown the statement behind an answer can run it in the console. */
class TraceCypherTest {

    private static final String EVERYTHING = """
            {"from":{"labels":["Company"],"countries":["CN","HK"],"roles":["maker"]},
             "to":{"labels":["WeaponSystem"],"operators":["RU"]},
             "via":[{"countries":["KG"]},{"text":"trading house"}],"avoid":{"listedBy":["EU"]},
             "countriesVia":["KZ"],"relations":["SUPPLIES","USED_IN","OWNS"],"minConfidence":"probable",
             "minSources":2,"hubLimit":100,"timeOrder":"strict","rank":"strongest","k":1000,
             "window":{"from":"2022-02-24"},"maxHops":%d}
            """;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theConsoleTakesBothForms(int maxHops) {
        TraceRequest request = QuestionJson.read(JsonMapper.shared().readTree(EVERYTHING.formatted(maxHops)));
        for (boolean joined : new boolean[] {false, true}) {
            TraceCypher form = TraceCypher.of(request, joined);
            assertThatCode(() -> CypherScreen.require(form.cypher(), form.parameters()))
                    .as("joined: %s", joined)
                    .doesNotThrowAnyException();
        }
    }

    /** With goods the statement over decided identities is too long for it, which is said. */
    @ParameterizedTest
    @ValueSource(ints = {1, 6, 12})
    void theConsoleTakesThePlainFormWithGoods(int maxHops) {
        TraceRequest request = QuestionJson.read(JsonMapper.shared().readTree(EVERYTHING.formatted(maxHops)))
                .with("goods", Map.of("categories", List.of("optics"), "tiers", List.of("1"), "consistent", true));
        TraceCypher form = TraceCypher.of(request, false);
        assertThatCode(() -> CypherScreen.require(form.cypher(), form.parameters()))
                .doesNotThrowAnyException();
        assertThat(form.notes()).isEmpty();
        assertThat(TraceCypher.of(request, true).notes())
                .extracting(TraceCypher.Note::code)
                .containsExactly("console");
    }

    @Test
    void theConsoleTakesTheStatementsOfChokePoints() {
        TraceRequest request = QuestionJson.read(JsonMapper.shared().readTree(EVERYTHING.formatted(6)));
        ChokepointCypher.of(request, false, Map.of(), 20)
                .statements()
                .forEach(form -> assertThatCode(() -> CypherScreen.require(form.cypher(), form.parameters()))
                        .doesNotThrowAnyException());
    }
}
