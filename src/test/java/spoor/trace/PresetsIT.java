package spoor.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import spoor.graph.CancelSignal;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;
import spoor.snapshot.table.NodeRecord;
import spoor.store.SharedNeo4j;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The questions that the page offers to begin with, asked of the evidence that ships with Spoor. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class PresetsIT {

    private static final String FILE = "src/main/webui/src/core/question/presets.json";

    private final TraceService traces;

    PresetsIT(@Autowired TraceService traces) {
        this.traces = traces;
    }

    static List<JsonNode> presets() {
        return JsonMapper.shared()
                .readTree(new java.io.File(FILE))
                .valueStream()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void eachHasAPathFromChinaOrHongKong(JsonNode preset) {
        TraceAnswer answer = ask(QuestionJson.read(preset.path("ask")).with("k", 1_000));
        TraceAnswer.Summary summary = answer.summary();
        System.out.printf(
                "%s: %d paths, %s to %s%n",
                preset.path("id").asString(), summary.paths(), summary.startLabels(), summary.endLabels());

        assertThat(summary.complete()).isTrue();
        assertThat(answer.paths())
                .isNotEmpty()
                .allSatisfy(path ->
                        assertThat(countryOf(answer, path.nodes().getFirst())).isIn("CN", "HK"));
        assertThat(summary.endLabels().keySet()).hasSize(1);
        assertThat(summary.endLabels().values()).containsExactly((int) summary.ends());
    }

    @ParameterizedTest
    @MethodSource("presets")
    void whereOneSaysThatNoSourceLeadsOnThereIsNoPathAndTheAnswerTellsHowFarItIs(JsonNode preset) {
        if (preset.has("open")) {
            TraceRequest closed = QuestionJson.read(preset.path("ask"))
                    .with("to", JsonMapper.shared().convertValue(preset.path("open"), Map.class));
            TraceAnswer.Summary summary = ask(closed).summary();

            assertThat(summary.paths()).isZero();
            NoPath told = Objects.requireNonNull(summary.noPath());
            assertThat(told.from().nodes()).isPositive();
        }
    }

    @Test
    void theyAreTheStatementsOfTheReport() {
        assertThat(presets().stream()
                        .map(preset -> preset.path("id").asString())
                        .toList())
                .containsExactly(
                        "toolsWeapons", "toolsPlants", "chips", "powder", "drones", "optics", "imagery", "aircraft");
    }

    @Test
    void satelliteImageryEndsWithTheGeneralStaffAmongOthers() {
        JsonNode imagery = presets().get(6);
        Set<String> ends = Set.copyOf(ask(QuestionJson.read(imagery.path("ask"))).paths().stream()
                .map(path -> path.nodes().getLast())
                .toList());

        assertThat(ends).contains("company/general-staff-of-the-armed-forces-of-the-russian-federation");
    }

    private TraceAnswer ask(TraceRequest request) {
        return traces.trace(request, new CancelSignal());
    }

    private static String countryOf(TraceAnswer answer, String id) {
        return answer.graph().nodes().stream()
                .filter(node -> node.id().equals(id))
                .map(NodeRecord::properties)
                .map(properties -> String.valueOf(properties.get("country")))
                .findFirst()
                .orElseThrow();
    }
}
