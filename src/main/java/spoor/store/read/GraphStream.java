package spoor.store.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import spoor.model.Confidence;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.store.StoreReads;
import spoor.store.bulk.BlockReader;
import spoor.store.bulk.GraphParts;

/**
 * Reads all of the graph once: from the own Neo4j in blocks of bytes, from any other row by row. What comes out is the
 * same. Use once.
 */
final class GraphStream {

    private static final String ID = "id";
    private static final String HIDDEN = "hidden";

    /** More streams than this only keep the database from getting on. */
    private static final int MOST_STREAMS = 4;

    private static final int STREAMS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_STREAMS);

    /** A few megabytes under way. */
    private static final SessionConfig BLOCKS = SessionConfig.builder()
            .withDefaultAccessMode(AccessMode.READ)
            .withFetchSize(16)
            .build();

    private static final List<NodeLabel> LABELS = List.of(NodeLabel.values());
    private static final List<RelationType> TYPES = List.of(RelationType.values());

    private static final String SAME_AS = "SAME_AS";
    private static final List<String> TIES = List.of("RECORD_OF", SAME_AS);
    private static final Map<String, Confidence> CONFIDENCES =
            Stream.of(Confidence.values()).collect(Collectors.toMap(Confidence::word, level -> level));

    /** What a decision says beside whom it is about. */
    private record Decided(String by, String at, String reason) {

        private static final Decided NOTHING = new Decided("", "", "");

        static Decided of(Record row) {
            return new Decided(
                    row.get("by").asString(),
                    row.get("at").asString(),
                    row.get("reason").asString());
        }
    }

    /** A relation that says who is who; its ends by their numbers in the store. */
    private record NumberedTie(int from, int to, boolean isDecision, Confidence confidence, String decision) {}

    private final Driver driver;
    private final List<String> hidden;
    private final GraphIntake intake;
    private final Map<String, List<StoredListing>> listings = new HashMap<>();
    private final Map<String, Decided> decisions = new HashMap<>();
    private final Map<String, List<StoredEntity.Tie>> ties = new HashMap<>();

    /** Ids of the entities that decisions name, by their number in the store. */
    private final Map<Integer, String> namedIds = new HashMap<>();

    GraphStream(Driver driver, List<String> hidden, GraphIntake intake) {
        this.driver = driver;
        this.hidden = hidden;
        this.intake = intake;
    }

    /** Entities in one thread, then relations in several at once; see {@link StoreReader#streamGraph}. */
    void run() {
        run(hasBlocks(driver));
    }

    /** The same, told in which of the ways. */
    void run(boolean inBlocks) {
        Runnable listing = () -> rows(
                driver, "listings", Map.of(HIDDEN, hidden), row -> listings.put(id(row), StoreReader.listings(row)));
        Runnable deciding = () -> rows(driver, "decisions", Map.of(), row -> decisions.put(id(row), Decided.of(row)));
        Parallel.run(List.of(listing, deciding));
        if (inBlocks) {
            readBlocks();
        } else {
            readRows();
        }
    }

    private static String id(Record row) {
        return row.get(ID).asString();
    }

    static boolean hasBlocks(Driver driver) {
        return StoreReads.list(driver, "queries/snapshot/blocks", Map.of())
                .getFirst()
                .get("known")
                .asBoolean();
    }

    private void readRows() {
        rows(
                driver,
                "identities",
                Map.of(),
                row -> tie(
                        id(row),
                        row.get("isDecision").asBoolean(),
                        Confidence.requireWord(row.get("confidence").asString()),
                        row.get("other").asString(),
                        row.get("decision").asString()));
        GraphParts parts = new GraphParts();
        rows(driver, "entities", Map.of(HIDDEN, hidden), row -> {
            String id = id(row);
            intake.add(parts.count(), StoreReader.toEntity(row, listingsOf(id), tiesOf(id)));
            parts.add(id);
        });
        intake.endEntities();
        Parallel.run(parts.cut(STREAMS).stream()
                .<Runnable>map(range -> () -> rows(
                        driver,
                        "relations",
                        Map.of("from", range.from(), "until", range.until(), HIDDEN, hidden),
                        row -> {
                            if (row.get("properties").containsKey(ID)) {
                                intake.add(StoreReader.toRelation(row));
                            }
                        }))
                .toList());
    }

    private void tie(String id, boolean isDecision, Confidence confidence, String other, String decision) {
        Decided decided = decisions.getOrDefault(decision, Decided.NOTHING);
        ties.computeIfAbsent(id, tied -> new ArrayList<>(1))
                .add(new StoredEntity.Tie(
                        isDecision, confidence, other, decision, decided.by(), decided.at(), decided.reason()));
    }

    private List<StoredListing> listingsOf(String id) {
        return listings.getOrDefault(id, List.of());
    }

    private List<StoredEntity.Tie> tiesOf(String id) {
        return ties.getOrDefault(id, List.of());
    }

    private void readBlocks() {
        readEntityBlocks();
        intake.endEntities();
        List<String> types = TYPES.stream().map(RelationType::name).toList();
        Parallel.run(LongStream.range(0, STREAMS)
                .<Runnable>mapToObj(part -> () -> blocks(
                        "relation-blocks",
                        Map.of("types", types, HIDDEN, hidden, "part", part, "parts", (long) STREAMS),
                        this::relation))
                .toList());
    }

    /** Those of which something is decided come last: whom it names is known once all were read. */
    private void readEntityBlocks() {
        List<NumberedTie> numbered = readTies();
        BitSet tied = new BitSet();
        BitSet named = new BitSet();
        numbered.forEach(tie -> {
            tied.set(tie.from());
            named.set(tie.from());
            named.set(tie.to());
        });
        Map<Integer, StoredEntity> last = new TreeMap<>();
        List<String> labels = LABELS.stream().map(NodeLabel::label).toList();
        blocks("entity-blocks", Map.of("labels", labels, HIDDEN, hidden), block -> {
            int number = Math.toIntExact(block.number());
            StoredEntity entity = entity(block);
            if (named.get(number)) {
                namedIds.put(number, entity.id());
            }
            if (tied.get(number)) {
                last.put(number, entity);
            } else {
                intake.add(number, entity);
            }
        });
        numbered.forEach(this::tie);
        last.forEach((number, entity) -> intake.add(
                number,
                new StoredEntity(
                        entity.id(), entity.label(), entity.properties(), entity.listings(), tiesOf(entity.id()))));
    }

    private List<NumberedTie> readTies() {
        List<NumberedTie> found = new ArrayList<>();
        Map<String, Object> all = Map.of("types", TIES, HIDDEN, List.of(), "part", 0L, "parts", 1L);
        blocks("relation-blocks", all, block -> {
            boolean isDecision = TIES.get((int) block.number()).equals(SAME_AS);
            int from = Math.toIntExact(block.number());
            int to = Math.toIntExact(block.number());
            Map<String, Object> properties = block.properties();
            Confidence confidence = CONFIDENCES.get(String.valueOf(properties.get("confidence")));
            if (confidence != null) {
                Object decision = properties.getOrDefault("decision", properties.getOrDefault(ID, ""));
                found.add(new NumberedTie(from, to, isDecision, confidence, decision.toString()));
            }
        });
        return found;
    }

    private void tie(NumberedTie tie) {
        String from = namedIds.get(tie.from());
        String to = namedIds.get(tie.to());
        if (from != null && to != null) {
            tie(from, tie.isDecision(), tie.confidence(), to, tie.decision());
        }
    }

    private StoredEntity entity(BlockReader block) {
        NodeLabel label = LABELS.get((int) block.number());
        Map<String, Object> properties = block.properties();
        String id = String.valueOf(properties.get(ID));
        return new StoredEntity(id, label, properties, listingsOf(id), List.of());
    }

    private void relation(BlockReader block) {
        RelationType type = TYPES.get((int) block.number());
        String from = intake.findId(Math.toIntExact(block.number()));
        String to = intake.findId(Math.toIntExact(block.number()));
        Map<String, Object> properties = block.properties();
        if (from != null && to != null && properties.containsKey(ID)) {
            intake.add(new StoredRelation(String.valueOf(properties.get(ID)), type, from, to, properties));
        }
    }

    private void blocks(String statement, Map<String, Object> parameters, Consumer<BlockReader> things) {
        rows(driver, BLOCKS, statement, parameters, row -> {
            BlockReader block = new BlockReader(row.get("block").asByteArray());
            while (block.hasMore()) {
                things.accept(block);
            }
        });
    }

    /** Hands over what a statement of the snapshot finds, in one transaction without an end in time. */
    static void rows(Driver driver, String statement, Map<String, Object> parameters, Consumer<Record> rows) {
        rows(driver, StoreReader.BULK, statement, parameters, rows);
    }

    private static void rows(
            Driver driver,
            SessionConfig config,
            String statement,
            Map<String, Object> parameters,
            Consumer<Record> rows) {
        try (Session session = driver.session(config);
                Transaction transaction = session.beginTransaction(StoreReader.NO_TIMEOUT)) {
            transaction.run(StoreReader.cypher(statement), parameters).forEachRemaining(rows);
            transaction.commit();
        }
    }
}
