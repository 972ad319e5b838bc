package spoor.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import spoor.TestSize;
import spoor.graph.CancelSignal;
import spoor.graph.TraceLimits;
import spoor.graph.TraceResult;
import spoor.model.Confidence;
import spoor.model.RelationType;
import spoor.model.SpoorException;
import spoor.question.QuestionJson;
import spoor.question.Relaxation;
import spoor.question.Relaxations;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotStep;
import tools.jackson.databind.json.JsonMapper;

/** What an answer with few paths says would yield more is what asking that yields. */
class NearMissesTest {

    private static final int GRAPHS = TestSize.of(130, 400);
    private static final int QUESTIONS = 3;
    private static final int THIN = 5;
    private static final JsonMapper JSON = new JsonMapper();

    private int named;
    private int together;

    @Test
    void askingWhatANearMissSaysYieldsWhatItSays() {
        long fresh = TestSize.freshSeed();
        for (long seed = 0; seed < GRAPHS; seed++) {
            RandomSupply supply = new RandomSupply("g", seed < GRAPHS / 2 ? seed : fresh + seed);
            Snapshot snapshot = SnapshotStep.build("v", supply.entities, supply.relations);
            for (int i = 0; i < QUESTIONS; i++) {
                try {
                    check(snapshot, supply, supply.questionOfGoods());
                } catch (SpoorException unknownName) {
                    // a dataset or a code that this graph has not: there is no answer to be thin
                }
            }
        }
        assertThat(named).isGreaterThan(GRAPHS / 2);
        assertThat(together).isGreaterThan(GRAPHS / 200);
    }

    /** Two constraints that only help together, each by the least of it: {@code a -possible-> b -possible-> w}. */
    @Test
    void whereNoSingleChangeHelpsThePairsAreToldThatDo() {
        NearMisses.Counter counter = relaxed -> new NearMisses.Counted(
                relaxed.maxHops() >= 4 && relaxed.minConfidence() == Confidence.POSSIBLE ? 2 : 0, true);
        TraceRequest request = TraceRequest.DEFAULT
                .with("maxHops", 2)
                .with("minConfidence", "confirmed")
                .with("minSources", 3);

        assertThat(NearMisses.find(request, 0, counter)).singleElement().satisfies(miss -> {
            assertThat(miss.change()).isEqualTo("all");
            assertThat(miss.value()).isEqualTo(Map.of("maxHops", 4, "minConfidence", "possible"));
            assertThat(miss.text())
                    .isEqualTo("2 paths with up to 4 hops and with relations that are possible or better");
        });
    }

    /** Whoever counts has only so much time, and finds nothing afterwards. */
    @Test
    void whatWasCountedBeforeTheTimeWasOverIsTold() {
        List<TraceRequest> asked = new ArrayList<>();
        NearMisses.Counter counter = relaxed -> {
            asked.add(relaxed);
            boolean inTime = Set.copyOf(asked).size() <= 4;
            boolean helps =
                    relaxed.maxHops() == TraceRequest.MOST_HOPS && relaxed.minConfidence() == Confidence.POSSIBLE;
            return new NearMisses.Counted(helps && inTime ? 164 : 0, false);
        };
        TraceRequest request = TraceRequest.DEFAULT
                .with("relations", List.of(RelationType.values()))
                .with("minConfidence", "confirmed");

        assertThat(NearMisses.find(request, 0, counter)).singleElement().satisfies(miss -> {
            assertThat(miss.paths()).isEqualTo(164);
            assertThat(miss.text()).startsWith("at least 164 paths with up to 12 hops");
        });
        assertThat(asked).doesNotHaveDuplicates();
    }

    @Test
    void whereNoPairHelpsTheFewestTogetherAreTold() {
        NearMisses.Counter counter = relaxed -> new NearMisses.Counted(
                relaxed.maxHops() >= 4 && relaxed.minConfidence() == Confidence.POSSIBLE && relaxed.minSources() == 1
                        ? 1
                        : 0,
                true);
        TraceRequest request = TraceRequest.DEFAULT
                .with("maxHops", 2)
                .with("minConfidence", "confirmed")
                .with("minSources", 3);

        assertThat(NearMisses.find(request, 0, counter))
                .singleElement()
                .satisfies(miss -> assertThat(miss.value())
                        .isEqualTo(Map.of("maxHops", 12, "minConfidence", "possible", "minSources", 1)));
    }

    private void check(Snapshot snapshot, RandomSupply supply, TraceRequest request) {
        long found = count(snapshot, request).paths();
        if (found >= THIN) {
            return;
        }
        List<TraceAnswer.NearMiss> misses = NearMisses.find(request, found, relaxed -> count(snapshot, relaxed));
        String where = supply.pasteable() + "\n" + JSON.writeValueAsString(QuestionJson.write(request)) + "\n" + misses;
        for (TraceAnswer.NearMiss miss : misses) {
            checkMiss(snapshot, request, miss, found, where);
        }
        assertThat(misses.stream().map(TraceAnswer.NearMiss::paths).toList())
                .as(where)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        checkThatNothingIsMissing(snapshot, request, misses, found, where);
    }

    private void checkMiss(
            Snapshot snapshot, TraceRequest request, TraceAnswer.NearMiss miss, long found, String where) {
        if (miss.paths() == 0) {
            assertThat(miss.change()).as(where).isEqualTo("all");
            return;
        }
        assertThat(miss.paths()).as(where).isGreaterThan(found);
        assertThat(count(snapshot, changed(request, miss)).paths()).as(where).isEqualTo(miss.paths());
        named++;
        together += miss.change().equals("all") ? 1 : 0;
        if (miss.change().equals("maxHops") && miss.value() instanceof Integer hops) {
            assertThat(count(snapshot, request.with("maxHops", hops - 1)).paths())
                    .as(where)
                    .isEqualTo(found);
        }
    }

    /** The question as a client would ask it after reading the near miss. */
    private static TraceRequest changed(TraceRequest request, TraceAnswer.NearMiss miss) {
        Map<String, Object> json = new TreeMap<>(QuestionJson.write(request));
        if (miss.change().equals("all") && miss.value() instanceof Map<?, ?> values) {
            values.forEach((field, value) -> json.put(String.valueOf(field), value));
        } else {
            json.put(miss.change(), miss.value());
        }
        return QuestionJson.read(JSON.valueToTree(json));
    }

    /** Each constraint without which there are more paths is named. */
    private static void checkThatNothingIsMissing(
            Snapshot snapshot, TraceRequest request, List<TraceAnswer.NearMiss> misses, long found, String where) {
        Map<String, Long> without = new TreeMap<>();
        for (List<Relaxation> steps : Relaxations.of(request)) {
            TraceRequest relaxed = steps.getLast().applyTo(request);
            without.put(steps.getLast().field(), count(snapshot, relaxed).paths());
        }
        without.forEach((field, paths) -> {
            if (paths > found) {
                assertThat(misses)
                        .as(where)
                        .extracting(TraceAnswer.NearMiss::change)
                        .contains(field);
            }
        });
    }

    private static NearMisses.Counted count(Snapshot snapshot, TraceRequest request) {
        TraceLimits limits = TraceLimits.DEFAULT;
        TraceResult result = KernelQuestion.of(snapshot, request, limits).trace(new CancelSignal());
        assertThat(result.counts().paths().exact()).isTrue();
        return new NearMisses.Counted(Math.round(result.counts().paths().value()), true);
    }
}
