package spoor.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
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

    private final Driver driver;
    private final List<String> hidden;
    private final Map<String, List<StoredListing>> listings = new HashMap<>();
    private final Map<String, List<StoredEntity.Tie>> ties = new HashMap<>();

    /** Ids of entities, by their number in the store. */
    private String[] ids = new String[1 << 10];

    GraphStream(Driver driver, List<String> hidden) {
        this.driver = driver;
        this.hidden = hidden;
    }

    /** Entities in one thread, then relations in several at once; see {@link StoreReader#streamGraph}. */
    void run(Consumer<StoredEntity> entities, Consumer<StoredRelation> relations) {
        run(hasBlocks(), entities, relations);
    }

    /** The same, told in which of the ways. */
    void run(boolean inBlocks, Consumer<StoredEntity> entities, Consumer<StoredRelation> relations) {
        Runnable listing = () -> rows(
                driver, "listings", Map.of(HIDDEN, hidden), row -> listings.put(id(row), StoreReader.listings(row)));
        Runnable tying = () -> rows(driver, "identities", Map.of(), row -> ties.put(id(row), StoreReader.ties(row)));
        Parallel.run(List.of(listing, tying));
        if (inBlocks) {
            readBlocks(entities, relations);
        } else {
            readRows(entities, relations);
        }
    }

    private static String id(Record row) {
        return row.get(ID).asString();
    }

    boolean hasBlocks() {
        return StoreReads.list(driver, "queries/snapshot/blocks", Map.of())
                .getFirst()
                .get("known")
                .asBoolean();
    }

    private void readRows(Consumer<StoredEntity> entities, Consumer<StoredRelation> relations) {
        GraphParts parts = new GraphParts();
        rows(driver, "entities", Map.of(HIDDEN, hidden), row -> {
            String id = id(row);
            parts.add(id);
            entities.accept(StoreReader.toEntity(row, listingsOf(id), tiesOf(id)));
        });
        Parallel.run(parts.cut(STREAMS).stream()
                .<Runnable>map(range -> () -> rows(
                        driver,
                        "relations",
                        Map.of("from", range.from(), "until", range.until(), HIDDEN, hidden),
                        row -> {
                            if (row.get("properties").containsKey(ID)) {
                                relations.accept(StoreReader.toRelation(row));
                            }
                        }))
                .toList());
    }

    private List<StoredListing> listingsOf(String id) {
        return listings.getOrDefault(id, List.of());
    }

    private List<StoredEntity.Tie> tiesOf(String id) {
        return ties.getOrDefault(id, List.of());
    }

    private void readBlocks(Consumer<StoredEntity> entities, Consumer<StoredRelation> relations) {
        List<String> labels = LABELS.stream().map(NodeLabel::label).toList();
        blocks("entity-blocks", Map.of("labels", labels, HIDDEN, hidden), block -> entities.accept(entity(block)));
        List<String> types = TYPES.stream().map(RelationType::name).toList();
        Parallel.run(LongStream.range(0, STREAMS)
                .<Runnable>mapToObj(part -> () -> blocks(
                        "relation-blocks",
                        Map.of("types", types, HIDDEN, hidden, "part", part, "parts", (long) STREAMS),
                        block -> relation(block, relations)))
                .toList());
    }

    private StoredEntity entity(BlockReader block) {
        int number = Math.toIntExact(block.number());
        NodeLabel label = LABELS.get((int) block.number());
        Map<String, Object> properties = block.properties();
        String id = String.valueOf(properties.get(ID));
        if (number >= ids.length) {
            ids = Arrays.copyOf(ids, Math.max(number + 1, ids.length * 2));
        }
        ids[number] = id;
        return new StoredEntity(id, label, properties, listingsOf(id), tiesOf(id));
    }

    private void relation(BlockReader block, Consumer<StoredRelation> relations) {
        RelationType type = TYPES.get((int) block.number());
        String from = entityAt(block.number());
        String to = entityAt(block.number());
        Map<String, Object> properties = block.properties();
        if (from != null && to != null) {
            relations.accept(new StoredRelation(String.valueOf(properties.get(ID)), type, from, to, properties));
        }
    }

    private @Nullable String entityAt(long number) {
        return number < ids.length ? ids[(int) number] : null;
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
