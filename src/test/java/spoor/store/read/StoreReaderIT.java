package spoor.store.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import spoor.model.Confidence;
import spoor.store.CypherFiles;
import spoor.store.SharedNeo4j;
import spoor.store.StoreChanges;
import spoor.store.StoreVersion;

/** The whole application's start on a real Neo4j, and the graph that comes out of it again. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
@Tag("contract")
class StoreReaderIT {

    private final StoreReader reader;
    private final Driver driver;

    StoreReaderIT(@Autowired StoreReader reader, @Autowired Driver driver) {
        this.reader = reader;
        this.driver = driver;
    }

    @Test
    void all_entities_and_relations_of_the_evidence_are_streamed() {
        StreamedGraph streamed = new StreamedGraph();
        reader.streamGraph(List.of(), streamed);
        List<StoredEntity> entities = streamed.entities;
        List<StoredRelation> relations = streamed.relations;

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
        StreamedGraph before = new StreamedGraph();
        reader.streamGraph(List.of(), before);
        long tied = relationCount();
        driver.executableQuery("""
                        MATCH (a:Entity {id: 'company/aero-hit'}), (w:Entity {id: 'weapon/veles'})
                        CREATE (a)-[:SAME_AS {id: 'probe/same'}]->(w), (a)-[:FOREIGN {id: 'probe/foreign'}]->(w),
                               (a)-[:SUPPLIES]->(w), (:Entity {id: 'probe/unlabelled'}), (:Entity:Company {name: 'No id'})
                        """).execute();
        try {
            StreamedGraph streamed = new StreamedGraph();
            reader.streamGraph(List.of(), streamed);

            assertThat(streamed.entities).hasSize(before.entities.size());
            assertThat((long) streamed.relations.size()).isEqualTo(tied);
        } finally {
            driver.executableQuery(
                            "MATCH ()-[r:SAME_AS|FOREIGN|SUPPLIES]->() WHERE r.id IS NULL OR r.id STARTS WITH 'probe/' DELETE r")
                    .execute();
            driver.executableQuery("MATCH (n:Entity) WHERE n.id IS NULL OR n.id = 'probe/unlabelled' DELETE n")
                    .execute();
        }
    }

    @Test
    void in_blocks_comes_what_comes_row_by_row() {
        assertThat(GraphStream.hasBlocks(driver)).isEqualTo(SharedNeo4j.isOwn());
        if (!SharedNeo4j.isOwn()) {
            return; // any other hands over rows only
        }
        driver.executableQuery("""
                        MATCH (a:Entity {id: 'company/aero-hit'}), (w:Entity {id: 'weapon/veles'})
                        CREATE (d:Dataset {id: 'probe/half', complete: false}),
                               (:Entity:Company {id: 'probe/odd', name: 'Завод «№ 1» 硝化棉 🚀', text: $long, none: [], no: false,
                                 yes: true, least: -9223372036854775807 - 1, half: -0.5, many: 1e300, days: [date('2024-04-12')],
                                 day: date('2024-04-12'), at: datetime('2024-04-12T10:00:00+02:00[Europe/Berlin]'),
                                 local: localdatetime('2024-04-12T10:00:01'), span: duration('P1Y2M3DT4.5S'), spans: [duration('PT1M')],
                                 place: point({latitude: 52.5, longitude: 13.4}), high: point({x: 1, y: 2, z: 3})}),
                               (:Entity:Company {id: 'probe/hidden', dataset: 'probe/half'}),
                               (a)-[:SUPPLIES {id: 'probe/odd', numbers: [1, 2, -3], texts: ['', 'ä'], truths: [true, false]}]->(w),
                               (a)-[:SUPPLIES {id: 'probe/hidden', dataset: 'probe/half'}]->(w)
                        """)
                .withParameters(Map.of("long", "я".repeat(300_000)))
                .execute();
        try {
            List<String> rows = streamed(false);
            assertThat(streamed(true)).isEqualTo(rows);
            assertThat(rows).anyMatch(row -> row.contains("probe/odd")).noneMatch(row -> row.contains("probe/hidden"));
        } finally {
            driver.executableQuery("MATCH ()-[r:SUPPLIES]->() WHERE r.id STARTS WITH 'probe/' DELETE r")
                    .execute();
            driver.executableQuery("MATCH (n:Entity|Dataset) WHERE n.id STARTS WITH 'probe/' DELETE n")
                    .execute();
        }
    }

    @Test
    void what_is_decided_comes_in_either_way_as_one_statement_would_tell_it() {
        driver.executableQuery("""
                        UNWIND ['a', 'b', 'c', 'd'] AS name
                        CREATE (:Entity:Company {id: 'probe/' + name})
                        WITH count(*) AS made
                        MATCH (a {id: 'probe/a'}), (b {id: 'probe/b'}), (c {id: 'probe/c'}), (d {id: 'probe/d'})
                        CREATE (foreign:Entity {id: 'probe/foreign'}), (nameless:Entity:Company {name: 'No id'}),
                               (:Decision {id: 'probe/one', verdict: 'same', by: 'anna', reason: 'one firm',
                                 at: datetime('2026-01-01T00:00:00Z')}),
                               (:Decision {id: 'probe/two', verdict: 'same'}),
                               (a)-[:SAME_AS {id: 'probe/two', decision: 'probe/two', confidence: 'probable'}]->(c),
                               (a)-[:SAME_AS {id: 'probe/one', decision: 'probe/one', confidence: 'probable'}]->(b),
                               (a)-[:SAME_AS {id: 'probe/gone', decision: 'probe/gone', confidence: 'confirmed'}]->(d),
                               (a)-[:SAME_AS {id: 'probe/unsure', decision: 'probe/one', confidence: 'maybe'}]->(d),
                               (a)-[:SAME_AS {id: 'probe/nameless', confidence: 'probable'}]->(nameless),
                               (foreign)-[:SAME_AS {id: 'probe/foreign', confidence: 'probable'}]->(a),
                               (d)-[:RECORD_OF {confidence: 'confirmed'}]->(a),
                               (c)-[:RECORD_OF {confidence: 'probable'}]->(b),
                               (c)-[:RECORD_OF {confidence: 'probable'}]->(a),
                               (c)-[:RECORD_OF {confidence: 'possible'}]->(a), (c)-[:RECORD_OF]->(d)
                        """).execute();
        try {
            Map<String, List<StoredEntity.Tie>> told = tiesOfOneStatement();
            assertThat(told.get("probe/a")).extracting(StoredEntity.Tie::by).containsExactly("", "anna", "");
            assertThat(ties(false)).isEqualTo(told);
            assertThat(ties(SharedNeo4j.isOwn())).isEqualTo(told);
            StoreChanges written = new StoreChanges(Set.of("probe/a", "probe/c", "probe/d"), Set.of());
            assertThat(byId(reader.readChanges(written, List.of()).entities().values()))
                    .isEqualTo(told);
        } finally {
            driver.executableQuery("""
                            MATCH (n:Entity|Decision)
                            WHERE n.id STARTS WITH 'probe/' OR n.name = 'No id'
                            DETACH DELETE n
                            """).execute();
        }
    }

    private Map<String, List<StoredEntity.Tie>> ties(boolean inBlocks) {
        StreamedGraph streamed = new StreamedGraph();
        new GraphStream(driver, List.of(), streamed).run(inBlocks);
        return byId(streamed.entities);
    }

    private static Map<String, List<StoredEntity.Tie>> byId(Collection<StoredEntity> entities) {
        return entities.stream()
                .filter(entity ->
                        entity.id().startsWith("probe/") && !entity.ties().isEmpty())
                .collect(Collectors.toMap(StoredEntity::id, StoredEntity::ties));
    }

    /** Sorted by the database. */
    private Map<String, List<StoredEntity.Tie>> tiesOfOneStatement() {
        return driver.executableQuery("""
                        MATCH (e:Company)-[t:RECORD_OF|SAME_AS]->(other:Entity)
                        WHERE t.confidence IN ['possible', 'probable', 'confirmed'] AND other.id IS NOT NULL
                          AND e.id STARTS WITH 'probe/'
                        OPTIONAL MATCH (d:Decision {id: t.decision})
                        WITH e, t, other, d ORDER BY t.confidence, t.decision, other.id
                        RETURN e.id AS id,
                               collect([type(t) = 'SAME_AS', t.confidence, other.id, coalesce(t.decision, t.id, ''),
                                 coalesce(d.by, ''), coalesce(toString(d.at), ''), coalesce(d.reason, '')]) AS ties
                        """).execute().records().stream()
                .collect(Collectors.toMap(
                        row -> row.get("id").asString(), row -> row.get("ties").asList(StoreReaderIT::tie)));
    }

    private static StoredEntity.Tie tie(Value tie) {
        return new StoredEntity.Tie(
                tie.get(0).asBoolean(),
                Confidence.requireWord(tie.get(1).asString()),
                tie.get(2).asString(),
                tie.get(3).asString(),
                tie.get(4).asString(),
                tie.get(5).asString(),
                tie.get(6).asString());
    }

    /** All that is handed over, sorted, as text: dates, periods and points matter to nobody as anything else. */
    private List<String> streamed(boolean inBlocks) {
        StreamedGraph streamed = new StreamedGraph();
        new GraphStream(driver, List.of("probe/half"), streamed).run(inBlocks);
        Stream<String> entities = streamed.entities.stream()
                .map(entity -> entity.id()
                        + entity.label()
                        + entity.listings()
                        + entity.ties()
                        + new TreeMap<>(entity.properties()));
        Stream<String> relations = streamed.relations.stream()
                .map(relation -> relation.id()
                        + relation.type()
                        + relation.from()
                        + relation.to()
                        + new TreeMap<>(relation.properties()));
        return Stream.concat(entities, relations).sorted().toList();
    }

    private boolean staysWithoutCommits() {
        StoreVersion first = reader.currentVersion();
        StoreVersion streamed = reader.streamGraph(List.of(), new StreamedGraph());
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
