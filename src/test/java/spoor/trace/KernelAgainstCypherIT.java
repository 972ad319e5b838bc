package spoor.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import spoor.TestSize;
import spoor.model.RestedSources;
import spoor.question.Goods;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotBuilder;
import spoor.store.FreshNeo4j;
import spoor.store.StoreVersion;
import tools.jackson.databind.json.JsonMapper;

/** The two definitions of a trace, the kernel and the Cypher form, give the same paths on random graphs. */
class KernelAgainstCypherIT {

    private static final int GRAPHS = 300;

    /** Of the first sixteen those with an answer whose decisions change it, and two more, which have goods. */
    private static final long[] FEW = {0, 1, 13, 14};

    private static final int JOINED_GOODS_EVERY = 3;

    private static final Map<String, List<String>> SHARED =
            RestedSources.listOrigins(RandomSupply.RESTS, source -> RandomSupply.ORIGINS.getOrDefault(source, source));

    private int differing;
    private int found;

    @RegisterExtension
    static final FreshNeo4j NEO4J = FreshNeo4j.kept();

    /** All graphs are stored at once: Neo4j would plan each statement anew whenever its statistics change. */
    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void theyFindTheSamePathsInTheSameOrderOnRandomGraphs() {
        List<RandomSupply> supplies =
                seeds().mapToObj(seed -> new RandomSupply("g" + seed, seed)).toList();
        NEO4J.clear();
        StoredGraph.storeOrigins(NEO4J.driver(), RandomSupply.ORIGINS);
        StoredGraph.store(
                NEO4J.driver(),
                supplies.stream().flatMap(supply -> supply.entities.stream()),
                supplies.stream().flatMap(supply -> supply.relations.stream()));
        supplies.forEach(this::compare);

        assertThat(differing).as("answers that decisions change").isPositive();
        assertThat(found).as("answers with goods").isPositive();
    }

    @Test
    void theyCountSourcesAlikeOfWhichOneMayRestOnAnother() {
        new MayRestOnCase(NEO4J).check();
    }

    private static LongStream seeds() {
        if (!TestSize.isFull()) {
            return LongStream.of(FEW);
        }
        long fresh = TestSize.freshSeed();
        return LongStream.concat(LongStream.range(0, GRAPHS), LongStream.of(fresh));
    }

    private void compare(RandomSupply supply) {
        SnapshotBuilder builder = new SnapshotBuilder();
        builder.repeat(RandomSupply.ORIGINS, RandomSupply.RESTS);
        supply.entities.forEach(builder::addEntity);
        supply.relations.forEach(builder::addRelation);
        Snapshot snapshot = builder.build(new StoreVersion("random"), List.of());
        TraceRequest request = supply.question();
        String expected = comparePlain(supply, snapshot, request);
        String decided = TwoForms.askKernel(snapshot, request);
        compareJoined(supply, request, decided);
        differing += decided.equals(expected) ? 0 : 1;
        compareGoods(supply, snapshot, supply.questionOfGoods());
    }

    private void compareGoods(RandomSupply supply, Snapshot snapshot, TraceRequest asked) {
        TraceRequest request = asked;
        if (request.goods().hs().stream()
                .anyMatch(code -> snapshot.goods().find(code).isEmpty())) {
            request = asked.with("goods", Map.of("consistent", true));
        }
        String expected = comparePlain(supply, snapshot, request);
        found += request.goods().equals(Goods.ANY) || expected.isEmpty() ? 0 : 1;
        if (supply.seed % JOINED_GOODS_EVERY == 0) {
            TraceRequest few = request.with("maxHops", 4); // a statement for each number of hops takes long to plan
            compareJoined(supply, few, TwoForms.askKernel(snapshot, few));
        }
    }

    private static String comparePlain(RandomSupply supply, Snapshot snapshot, TraceRequest request) {
        TraceRequest plain = request.with("identity", "none");
        String expected = TwoForms.askKernel(snapshot, plain);
        assertThat(TwoForms.askNeo4j(NEO4J.driver(), plain, false, SHARED))
                .as(where(supply, plain))
                .isEqualTo(expected);
        return expected;
    }

    private static void compareJoined(RandomSupply supply, TraceRequest request, String decided) {
        assertThat(TwoForms.askNeo4j(NEO4J.driver(), request, true, SHARED))
                .as(where(supply, request))
                .isEqualTo(decided);
    }

    private static String where(RandomSupply supply, TraceRequest request) {
        return supply.pasteable() + "\n" + new JsonMapper().writeValueAsString(QuestionJson.write(request));
    }
}
