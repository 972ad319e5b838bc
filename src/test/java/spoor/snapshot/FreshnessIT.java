package spoor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.util.unit.DataSize;
import spoor.TestSize;
import spoor.graph.CancelSignal;
import spoor.graph.array.Room;
import spoor.model.RelationType;
import spoor.question.QuestionJson;
import spoor.store.Actor;
import spoor.store.Leases;
import spoor.store.RelationKey;
import spoor.store.SharedNeo4j;
import spoor.store.StoreChanges;
import spoor.store.StoreState;
import spoor.store.StoreWrites;
import spoor.store.Written;
import spoor.trace.TraceService;
import tools.jackson.databind.json.JsonMapper;

/** Own and foreign writes in random order on a real Neo4j: after each, answers are those of a graph read anew. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class FreshnessIT {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int MOST_ROUNDS = 10;

    private static final int STEPS = 60;

    /** Other Spoors at the same database, as those of other tests, write search keys after foreign writes: then all is read. */
    private static final int MOST_STEPS = 10 * STEPS;

    /** A dataset whose first import goes on during some of the steps. */
    private static final String LATE = "fresh-late";

    private static final List<String> QUESTIONS = List.of(
            "{'k':1000}",
            "{'k':1000,'from':{'text':'probe'},'to':{},'maxHops':4}",
            "{'k':1000,'from':{'countries':['CN'],'listedBy':['EU']},'to':{'text':'probe'},'maxHops':3}",
            "{'k':1000,'from':{'text':'probe'},'to':{'labels':['WeaponSystem']},'goods':{'consistent':true}}");

    private final Snapshots snapshots;
    private final SnapshotReader reader;
    private final TraceService traces;
    private final StoreWrites writes;
    private final Leases leases;
    private final StoreState state;
    private final KernelMemory memory;
    private final Driver driver;
    private final Random random;

    FreshnessIT(
            @Autowired Snapshots snapshots,
            @Autowired SnapshotReader reader,
            @Autowired TraceService traces,
            @Autowired StoreWrites writes,
            @Autowired Leases leases,
            @Autowired StoreState state,
            @Autowired KernelMemory memory,
            @Autowired Driver driver) {
        this.snapshots = snapshots;
        this.reader = reader;
        this.traces = traces;
        this.writes = writes;
        this.leases = leases;
        this.state = state;
        this.memory = memory;
        this.driver = driver;
        long seed = TestSize.freshSeed();
        System.out.println("FreshnessIT: seed " + seed);
        this.random = new Random(seed);
    }

    @AfterEach
    void cleanUp() {
        driver.executableQuery("MATCH (n:Entity) WHERE n.id STARTS WITH 'fresh/' DETACH DELETE n")
                .execute();
        driver.executableQuery("MATCH ()-[r:SUPPLIES]->() WHERE r.id STARTS WITH 'fresh-' DELETE r")
                .execute();
        driver.executableQuery("MATCH (d:Dataset {id: $id}) DELETE d")
                .withParameters(Map.of("id", LATE))
                .execute();
        snapshots.refresh();
    }

    @Test
    void afterEachWriteAnswersAreThoseOfAGraphReadAnew() {
        write(true); // makes names of properties known, which costs transactions of their own
        snapshots.refresh();
        int followed = 0;
        for (int step = 0; step < STEPS || followed <= STEPS / 3; step++) {
            assertThat(step)
                    .as("steps, of which %s were followed without reading all", followed)
                    .isLessThan(MOST_STEPS);
            Snapshot before = snapshots.current();
            boolean own = random.nextInt(5) > 0;
            switch (step % 12) {
                case 3 -> begin();
                case 9 -> complete();
                default -> write(own);
            }
            Snapshot now = snapshots.refresh();
            followed += isFollowed(before, now) ? 1 : 0;
            compare(now, readAnew());
        }
    }

    @Test
    void aDatasetThatIsCompleteShowsWithoutReadingAllAlsoWhereSomethingElseWasAskedMeanwhile() {
        write(true);
        int round = 1;
        while (!isFollowedOnceComplete(round)) { // another Spoor may have written its search keys meanwhile
            assertThat(round).as("rounds that were read anew").isLessThan(MOST_ROUNDS);
            cleanUp(); // of a dataset of which something was there when all was read, that is always done again
            round++;
        }
    }

    private Snapshot readAnew() {
        return reader.read(Room.heap(), reader.currentMark());
    }

    private boolean isFollowedOnceComplete(int round) {
        String early = "early-" + round;
        snapshots.refresh();
        begin();
        add("fresh/" + early, "fresh-" + early);
        Snapshot meanwhile = snapshots.refresh();
        assertThat(meanwhile.parts().nodes().find("fresh/" + early)).isEmpty();
        add("fresh/later-" + round, "fresh-later-" + round);
        complete();
        Snapshot now = snapshots.refresh();
        assertThat(now.parts().nodes().find("fresh/" + early)).isPresent();
        assertThat(now.parts().relations().find(new RelationKey(RelationType.SUPPLIES, "fresh-" + early)))
                .isNotNegative();
        compare(now, readAnew());
        return isFollowed(meanwhile, now);
    }

    @Test
    void ofADatasetThatWasBegunBeforeTheGraphWasReadAllIsShownOnceItIsComplete() {
        begin();
        add("fresh/early", "fresh-early");
        Snapshot meanwhile = readAnew();
        assertThat(meanwhile.parts().nodes().find("fresh/early")).isEmpty();
        complete();
        assertThat(reader.findFollowing(meanwhile)).as("what is not known").isEmpty();
        Snapshot now = snapshots.refresh();
        assertThat(now.parts().nodes().find("fresh/early")).isPresent();
        compare(now, readAnew());
    }

    /** Own work on something that was gone when it came to it takes no transaction's number, and is at that of who removed it. */
    @Test
    void whoWroteNothingHidesNobodyElsesCommit() {
        write(true);
        for (String statement : List.of(
                "MATCH (n:Entity {id: 'fresh/nowhere'}) SET n.name = 'x'",
                "RETURN 1 AS nothing",
                "MATCH (n:Entity {id: 'company/aero-hit'}) SET n.name = n.name",
                "CREATE (n:SearchKeys {id: 'fresh/short-lived'}) DELETE n")) {
            String id = "fresh/foreign-" + statement.length();
            snapshots.refresh();
            driver.executableQuery("CREATE (:Entity:Company {id: $id, name: 'Probe', country: 'CN', sources: []})")
                    .withParameters(Map.of("id", id))
                    .execute();
            writes.write(Actor.SPOOR, LONGEST, transaction -> {
                transaction.run(statement).consume();
                return new Written<>(true, StoreChanges.NONE);
            });
            assertThat(snapshots.refresh().parts().nodes().find(id))
                    .as(statement)
                    .isPresent();
        }
    }

    private void begin() {
        told("MERGE (d:Dataset {id: $id}) SET d.complete = false", Map.of("id", LATE), StoreChanges.NONE);
    }

    private void complete() {
        told("MATCH (d:Dataset {id: $id}) SET d.complete = true", Map.of("id", LATE), StoreChanges.NONE);
    }

    /** A company of the late dataset, listed and supplying one that is there. */
    private void add(String entity, String relation) {
        told(
                """
                MATCH (to:Entity {id: 'company/aero-hit'})
                CREATE (e:Entity:Company {id: $entity, name: 'Probe', country: 'CN', dataset: $late, sources: ['s']})
                CREATE (e)-[:SUPPLIES {id: $relation, dataset: $late, confidence: 'confirmed', sources: ['s']}]->(to)
                """,
                Map.of("entity", entity, "relation", relation, "late", LATE),
                new StoreChanges(Set.of(entity), Set.of(new RelationKey(RelationType.SUPPLIES, relation))));
    }

    private void told(String statement, Map<String, Object> parameters, StoreChanges changes) {
        writes.write(
                Actor.SPOOR,
                LONGEST,
                transaction ->
                        new Written<>(transaction.run(statement, parameters).consume(), changes));
    }

    /** The big columns of one that was followed are those of the one before. */
    private static boolean isFollowed(Snapshot before, Snapshot now) {
        return now != before && now.graph().changedShare() > 0;
    }

    @Test
    void aKeptGraphHoldsWhateverSpoorWroteBesideIt(@TempDir Path folder) throws IOException {
        Snapshots before = kept(folder);

        String version = before.current().version();
        leases.whileHeld(Leases.SETUP, () -> "what a start does");
        Snapshots after = started(folder);
        after.openKept();
        SnapshotParts taken = after.current().parts();
        after.catchUp();
        assertThat(after.current().isConfirmed()).isTrue();
        assertThat(after.current().parts()).isSameAs(taken);
        assertThat(after.current().version()).isEqualTo(version);
    }

    @Test
    void aKeptGraphIsReadAnewIfOthersHaveWritten(@TempDir Path folder) throws IOException {
        kept(folder);

        driver.executableQuery("CREATE (:Foreign)-[:FOREIGN]->(:Foreign)").execute();
        driver.executableQuery("MATCH (n:Foreign) DETACH DELETE n").execute();
        Snapshots after = started(folder);
        after.openKept();
        SnapshotParts taken = after.current().parts();
        after.catchUp();
        assertThat(after.current().isConfirmed()).isTrue();
        assertThat(after.current().parts()).isNotSameAs(taken);
    }

    @Test
    void aGraphIsNotConfirmedOutOfAFileThatIsDamaged(@TempDir Path folder) throws IOException {
        kept(folder);

        Path file = folder.resolve("snapshot/graph");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
        Snapshots after = started(folder, SnapshotStep.NONE);
        after.openKept();
        assertThat(after.current().isConfirmed()).isFalse();
        SnapshotParts taken = after.current().parts();
        after.catchUp();
        assertThat(after.current().isConfirmed()).isTrue();
        assertThat(after.current().parts()).isNotSameAs(taken);
    }

    private Snapshots started(Path folder) {
        return started(folder, null);
    }

    /** @param inHeap so much of a file is read into the heap; null: as usual */
    private Snapshots started(Path folder, @Nullable DataSize inHeap) {
        SnapshotFile file = SnapshotStep.file(folder, "own", inHeap);
        return new Snapshots(state, reader, file, memory, new SimpleMeterRegistry());
    }

    /** Once nobody has written between reading and keeping, as another Spoor's search keys may be. */
    private Snapshots kept(Path folder) {
        Snapshots kept = started(folder);
        await().until(() -> {
            kept.catchUp();
            kept.keep();
            try (Stream<Path> files = Files.list(folder)) {
                return files.findAny().isPresent();
            }
        });
        return kept;
    }

    private void compare(Snapshot now, Snapshot anew) {
        assertThat(now.version()).isEqualTo(anew.version());
        assertThat(SnapshotStep.describe(now)).isEqualTo(SnapshotStep.describe(anew));
        for (String question : QUESTIONS) {
            assertThat(ask(now, question)).as(question).isEqualTo(ask(anew, question));
        }
    }

    private String ask(Snapshot snapshot, String question) {
        var request = QuestionJson.read(JsonMapper.shared().readTree(question.replace('\'', '"')));
        return traces.trace(snapshot, request, new CancelSignal()).paths().toString();
    }

    /** One transaction of a few changes; an own one is told. */
    private void write(boolean own) {
        if (own) {
            writes.write(Actor.SPOOR, LONGEST, transaction -> new Written<>(true, change(transaction)));
        } else {
            try (Session session = driver.session()) {
                session.executeWrite(this::change);
            }
        }
    }

    private StoreChanges change(TransactionContext transaction) {
        Set<String> entities = new HashSet<>();
        Set<RelationKey> relations = new HashSet<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            String id = "fresh/" + random.nextInt(8);
            entities.add(id);
            transaction.run(
                    """
                    MERGE (e:Entity:Company {id: $id})
                    SET e.name = $name, e.country = $country, e.sources = ['s']
                    """, Map.of("id", id, "name", "Probe " + random.nextInt(100), "country", pick("CN", "RU", "TR")));
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            String id = "fresh-" + random.nextInt(20);
            relations.add(new RelationKey(RelationType.SUPPLIES, id));
            replace(transaction, id);
        }
        if (random.nextInt(4) == 0) {
            removeOne(transaction, entities, relations);
        }
        return new StoreChanges(entities, relations);
    }

    private void replace(TransactionContext transaction, String relation) {
        transaction.run("MATCH ()-[r:SUPPLIES {id: $id}]->() DELETE r", Map.of("id", relation));
        if (random.nextInt(4) > 0) {
            transaction.run(
                    """
                    MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
                    CREATE (a)-[:SUPPLIES {id: $id, dataset: $dataset, confidence: $confidence, sources: ['s']}]->(b)
                    """,
                    Map.of(
                            "from",
                            pickEntity(),
                            "to",
                            pickEntity(),
                            "id",
                            relation,
                            "dataset",
                            pick("fresh", "fresher", LATE),
                            "confidence",
                            pick("possible", "confirmed")));
        }
    }

    private void removeOne(TransactionContext transaction, Set<String> entities, Set<RelationKey> relations) {
        String id = "fresh/" + random.nextInt(8);
        entities.add(id);
        List<String> tied = new ArrayList<>(transaction
                .run("MATCH (:Entity {id: $id})-[r:SUPPLIES]-() RETURN DISTINCT r.id AS id", Map.of("id", id))
                .list(row -> row.get("id").asString()));
        tied.forEach(relation -> relations.add(new RelationKey(RelationType.SUPPLIES, relation)));
        transaction.run("MATCH (e:Entity {id: $id}) DETACH DELETE e", Map.of("id", id));
    }

    private String pickEntity() {
        return random.nextInt(3) == 0
                ? pick("company/tsk-vektor", "company/aero-hit", "weapon/garpiya-a1")
                : "fresh/" + random.nextInt(8);
    }

    private String pick(String... values) {
        return values[random.nextInt(values.length)];
    }
}
