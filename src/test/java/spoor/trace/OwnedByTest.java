package spoor.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spoor.graph.CancelSignal;
import spoor.graph.TraceLimits;
import spoor.model.BadInput;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.ownership.Rules;
import spoor.question.OwnedBy;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotStep;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredListing;
import spoor.store.read.StoredRelation;

/** Three suppliers of one plant: one surely owned by somebody listed, one possibly, one not. */
class OwnedByTest {

    private static final String QUESTION = """
            {"ownedBy":{"rule":"%s","on":"%s","possibly":%s}}""";

    private final List<StoredEntity> entities = new ArrayList<>();
    private final List<StoredRelation> relations = new ArrayList<>();
    private final Snapshot snapshot;

    OwnedByTest() {
        entity("x", NodeLabel.PERSON, List.of(new StoredListing("EU", "2023-02-25", "", "269/2014")));
        entity("holding", NodeLabel.COMPANY, List.of());
        for (String supplier : List.of("sure", "maybe", "free")) {
            entity(supplier, NodeLabel.COMPANY, List.of());
            relation(RelationType.SUPPLIES, supplier, "plant", Map.of());
        }
        entity("plant", NodeLabel.COMPANY, List.of());
        entity("w", NodeLabel.WEAPON_SYSTEM, List.of());
        relation(RelationType.MANUFACTURES, "plant", "w", Map.of());
        relation(RelationType.OWNS, "x", "holding", Map.of("value", 60.0, "unit", "percent"));
        relation(RelationType.OWNS, "holding", "sure", Map.of("value", 50.0, "unit", "percent"));
        relation(RelationType.OWNS, "x", "maybe", Map.of());
        snapshot = SnapshotStep.build("v", entities, relations);
    }

    private void entity(String id, NodeLabel label, List<StoredListing> listings) {
        String country = label == NodeLabel.WEAPON_SYSTEM ? "operator" : "country";
        String code = label == NodeLabel.WEAPON_SYSTEM || id.equals("plant") ? "RU" : "CN";
        entities.add(new StoredEntity(id, label, Map.of("id", id, "name", id, country, code), listings));
    }

    private void relation(RelationType type, String from, String to, Map<String, Object> more) {
        String id = "r" + relations.size();
        Map<String, Object> properties = new LinkedHashMap<>(more);
        properties.putAll(Map.of("id", id, "confidence", "confirmed", "dataset", "d", "sources", List.of("s")));
        relations.add(new StoredRelation(id, type, from, to, properties));
    }

    private TraceAnswer ask(String rule, String on, boolean possibly) {
        TraceRequest request = QuestionJson.read(QUESTION.formatted(rule, on, possibly), TraceRequest.class);
        KernelQuestion question = KernelQuestion.of(snapshot, request, TraceLimits.DEFAULT);
        return new AnswerBuilder(question, question.trace(new CancelSignal()))
                .build(List.of(), null, System.nanoTime());
    }

    private static String starts(TraceAnswer answer) {
        return answer.paths().stream()
                .map(path -> path.nodes().getFirst())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0} on {1}, possibly {2}: {3}")
    @CsvSource({
        "eu,   2025-01-01, false, sure",
        "eu,   2025-01-01, true,  maybe sure",
        "eu,   2024-07-02, false, ''", // more than half was asked then
        "eu,   2023-02-24, true,  ''", // a day before x was listed
        "ofac, 2025-01-01, true,  ''", // which does not list x
    })
    void aPathHasAFirmThatIsOwnedUnderTheRule(String rule, String on, boolean possibly, String starts) {
        assertThat(starts(ask(rule, on, possibly))).isEqualTo(starts);
    }

    @Test
    void theAnswerNamesRuleAndChains() {
        OwnedFirms owned = Optional.ofNullable(
                        ask("eu", "2025-01-01", true).summary().owned())
                .orElseThrow();

        assertThat(owned.rule() + " " + owned.bar() + " " + owned.state() + " " + owned.on() + " " + owned.listedBy())
                .isEqualTo("eu ≥ 50.00 IN_FORCE 2025-01-01 [EU]");
        assertThat(owned.firms())
                .extracting(firm -> firm.verdict().word() + " "
                        + firm.chain().stream().map(OwnedFirms.Holder::id).collect(Collectors.joining("<")))
                .containsExactlyInAnyOrder("surely sure<holding<x", "possibly maybe<x");
    }

    @Test
    void whoDoesNotAskIsToldNothingOfIt() {
        KernelQuestion question = KernelQuestion.of(snapshot, TraceRequest.DEFAULT, TraceLimits.DEFAULT);
        assertThat(new AnswerBuilder(question, question.trace(new CancelSignal()))
                        .build(List.of(), null, System.nanoTime())
                        .summary()
                        .owned())
                .isNull();
    }

    @Test
    void itsCypherSaysThatItLeavesThisOut() {
        TraceRequest request = QuestionJson.read(QUESTION.formatted("eu", "2025-01-01", false), TraceRequest.class);

        assertThat(TraceCypher.isWhole(request)).isFalse();
        assertThat(TraceCypher.of(request, false).notes())
                .extracting(TraceCypher.Note::code)
                .contains("ownedBy");
        assertThat(TraceCypher.of(request, false).parameters()).containsEntry("k", TraceCypher.MOST_ROWS);
    }

    @Test
    void theDescriptionNamesTheRulesOfTheTable() throws NoSuchMethodException {
        assertThat(OwnedBy.class.getMethod("rule").getAnnotation(Schema.class).allowableValues())
                .containsExactlyElementsOf(Rules.names());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"rule":"mars"}                              | 'ownedBy.rule' holds 'mars'
            {"listedBy":["EU"]}                          | 'ownedBy.rule' is missing
            {"rule":"uk","on":"2019-01-01"}              | 'ownedBy.on' is 2019-01-01, before the rule 'uk'
            {"rule":"uk","on":"2024-01"}                 | 'ownedBy.on' holds '2024-01'; write a day
            {"rule":"uk","on":"2999-01-01"}              | 'ownedBy.on' is 2999-01-01, a day to come
            {"rule":"uk","share":50}                     | share
            """)
    void badInputIsSaid(String owned, String sentence) {
        assertThatThrownBy(() -> QuestionJson.read("{\"ownedBy\":" + owned + "}", TraceRequest.class))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(sentence);
    }
}
