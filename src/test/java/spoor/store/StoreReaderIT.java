package spoor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** The whole application's start on a real Neo4j, and the graph that comes out of it again. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class StoreReaderIT {

    private final StoreReader reader;
    private final Driver driver;

    StoreReaderIT(@Autowired StoreReader reader, @Autowired Driver driver) {
        this.reader = reader;
        this.driver = driver;
    }

    @Test
    void all_entities_and_relations_of_the_evidence_are_streamed() {
        List<StoredEntity> entities = new ArrayList<>();
        List<StoredRelation> relations = java.util.Collections.synchronizedList(new ArrayList<>());
        reader.streamGraph(List.of(), entities::add, relations::add);

        assertThat(entities.stream()
                        .collect(Collectors.groupingBy(e -> e.label().label(), Collectors.counting())))
                .isEqualTo(counts(
                        "MATCH (e:Entity) RETURN head([l IN labels(e) WHERE l <> 'Entity']) AS kind, count(*) AS n"));
        assertThat((long) relations.size()).isEqualTo(relationCount());
        assertThat(relations).allSatisfy(relation -> {
            assertThat(relation.properties()).containsKeys("id", "dataset", "confidence", "sources", "row");
            assertThat(relation.properties().get("id")).isEqualTo(relation.id());
        });
        assertThat(entities.stream()
                        .filter(e -> e.id().equals("company/aero-hit"))
                        .map(StoredEntity::listedBy))
                .containsExactly(List.of("EU", "US-OFAC"));
    }

    private Map<String, Long> counts(String query) {
        return driver.executableQuery(query).execute().records().stream()
                .collect(Collectors.toMap(
                        row -> row.get("kind").asString(), row -> row.get("n").asLong()));
    }

    private long relationCount() {
        return counts("MATCH (:Entity)-[r]->(:Entity) RETURN type(r) AS kind, count(r) AS n").values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Test
    void a_store_without_relations_is_counted_too() {
        try (Session session = driver.session();
                Transaction transaction = session.beginTransaction()) {
            transaction.run("MATCH ()-[r]->() DELETE r").consume();
            Record counts = transaction
                    .run(CypherFiles.getStatement("queries/snapshot/size"))
                    .single();
            assertThat(counts.get("nodes").asLong()).isPositive();
            assertThat(counts.get("relations").asLong()).isZero();
            transaction.rollback();
        }
    }

    @Test
    void what_is_no_part_of_the_supply_graph_is_passed_over() {
        List<StoredEntity> before = new ArrayList<>();
        reader.streamGraph(List.of(), before::add, relation -> {});
        long tied = relationCount();
        driver.executableQuery("""
                        MATCH (a:Entity {id: 'company/aero-hit'}), (w:Entity {id: 'weapon/veles'})
                        CREATE (a)-[:SAME_AS {id: 'probe/same'}]->(w), (a)-[:FOREIGN {id: 'probe/foreign'}]->(w),
                               (a)-[:SUPPLIES]->(w), (:Entity {id: 'probe/unlabelled'}), (:Entity:Company {name: 'No id'})
                        """).execute();
        try {
            List<StoredEntity> entities = new ArrayList<>();
            List<StoredRelation> relations = java.util.Collections.synchronizedList(new ArrayList<>());
            reader.streamGraph(List.of(), entities::add, relations::add);

            assertThat(entities).hasSize(before.size());
            assertThat((long) relations.size()).isEqualTo(tied);
        } finally {
            driver.executableQuery(
                            "MATCH ()-[r:SAME_AS|FOREIGN|SUPPLIES]->() WHERE r.id IS NULL OR r.id STARTS WITH 'probe/' DELETE r")
                    .execute();
            driver.executableQuery("MATCH (n:Entity) WHERE n.id IS NULL OR n.id = 'probe/unlabelled' DELETE n")
                    .execute();
        }
    }

    private boolean staysWithoutCommits() {
        StoreVersion first = reader.currentVersion();
        StoreVersion streamed = reader.streamGraph(List.of(), entity -> {}, relation -> {});
        return streamed.equals(first) && first.equals(reader.currentVersion());
    }

    @Test
    void the_version_changes_with_a_commit_and_only_then() {
        // what looks after search keys may be at work beside this test, and commits
        await().atMost(Duration.ofMinutes(1)).until(this::staysWithoutCommits);

        StoreVersion first = reader.currentVersion();
        // two commits: what is made and removed in one is none, once the database knows the label
        driver.executableQuery("CREATE (:Probe)").execute();
        driver.executableQuery("MATCH (n:Probe) DELETE n").execute();

        assertThat(reader.currentVersion()).isNotEqualTo(first);
    }
}
