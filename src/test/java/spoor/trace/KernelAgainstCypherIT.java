package spoor.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import spoor.TestSize;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotBuilder;
import spoor.store.FreshNeo4j;
import spoor.store.StoreVersion;
import tools.jackson.databind.json.JsonMapper;

/** The two definitions of a trace, the kernel and the Cypher form, give the same paths on random graphs. */
class KernelAgainstCypherIT {

    private static final int GRAPHS = TestSize.of(100, 300);
    private static final int QUESTIONS_EACH = 2;

    private int differing;

    @RegisterExtension
    static final FreshNeo4j NEO4J = new FreshNeo4j();

    /** All graphs are stored at once: Neo4j would plan each statement anew whenever its statistics change. */
    @Test
    void theyFindTheSamePathsInTheSameOrderOnRandomGraphs() {
        long fresh = System.nanoTime();
        System.out.println("KernelAgainstCypherIT: fresh seed " + fresh);
        List<RandomSupply> supplies = LongStream.concat(LongStream.range(0, GRAPHS), LongStream.of(fresh))
                .mapToObj(seed -> new RandomSupply("g" + seed, seed))
                .toList();
        NEO4J.clear();
        StoredGraph.storeOrigins(NEO4J.driver(), RandomSupply.ORIGINS);
        StoredGraph.store(
                NEO4J.driver(),
                supplies.stream().flatMap(supply -> supply.entities.stream()),
                supplies.stream().flatMap(supply -> supply.relations.stream()));
        supplies.forEach(this::compare);

        assertThat(differing).as("answers that decisions change").isGreaterThan(GRAPHS / 20);
    }

    private void compare(RandomSupply supply) {
        SnapshotBuilder builder = new SnapshotBuilder();
        builder.repeat(RandomSupply.ORIGINS);
        supply.entities.forEach(builder::addEntity);
        supply.relations.forEach(builder::addRelation);
        Snapshot snapshot = builder.build(new StoreVersion("random"), List.of());
        for (int i = 0; i < QUESTIONS_EACH; i++) {
            TraceRequest request = supply.question();
            String where = supply.pasteable() + "\n" + new JsonMapper().writeValueAsString(QuestionJson.write(request));
            TraceRequest plain = request.with("identity", "none");
            String expected = TwoForms.askKernel(snapshot, plain);
            assertThat(TwoForms.askNeo4j(NEO4J.driver(), plain, false))
                    .as(where)
                    .isEqualTo(expected);
            if (i > 0) {
                continue; // the plain form is asked more, the joined one takes the database longer
            }
            String decided = TwoForms.askKernel(snapshot, request);
            assertThat(TwoForms.askNeo4j(NEO4J.driver(), request, true))
                    .as(where)
                    .isEqualTo(decided);
            differing += decided.equals(expected) ? 0 : 1;
        }
    }
}
