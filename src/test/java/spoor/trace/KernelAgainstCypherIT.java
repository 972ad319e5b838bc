package spoor.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotBuilder;
import spoor.store.FreshNeo4j;
import spoor.store.StoreVersion;
import tools.jackson.databind.json.JsonMapper;

/** The two definitions of a trace, the kernel and the Cypher form, give the same paths on random graphs. */
class KernelAgainstCypherIT {

    private static final int GRAPHS = 300;
    private static final int QUESTIONS_EACH = 2;

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
        store(supplies);
        supplies.forEach(KernelAgainstCypherIT::compare);
    }

    private static void compare(RandomSupply supply) {
        SnapshotBuilder builder = new SnapshotBuilder();
        supply.entities.forEach(builder::addEntity);
        supply.relations.forEach(builder::addRelation);
        Snapshot snapshot = builder.build(new StoreVersion("random"), List.of());
        for (int i = 0; i < QUESTIONS_EACH; i++) {
            TraceRequest request = supply.question();
            assertThat(TwoForms.askKernel(snapshot, request))
                    .as(
                            "%s\n%s",
                            supply.pasteable(), new JsonMapper().writeValueAsString(TraceRequestWriter.write(request)))
                    .isEqualTo(TwoForms.askNeo4j(NEO4J.driver(), request));
        }
    }

    private static void store(List<RandomSupply> supplies) {
        run(
                """
                UNWIND $rows AS row
                CREATE (n:Entity:$(row.label)) SET n = row.properties
                """,
                supplies.stream()
                        .flatMap(supply -> supply.entities.stream())
                        .map(entity -> Map.of("label", entity.label().label(), "properties", entity.properties())));
        run(
                """
                UNWIND $rows AS row
                MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
                CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties
                """,
                supplies.stream()
                        .flatMap(supply -> supply.relations.stream())
                        .map(relation -> Map.of(
                                "type", relation.type().name(),
                                "from", relation.from(),
                                "to", relation.to(),
                                "properties", relation.properties())));
    }

    private static void run(String statement, Stream<Map<String, Object>> rows) {
        NEO4J.driver()
                .executableQuery(statement)
                .withParameters(Map.of("rows", rows.toList()))
                .execute();
    }
}
