package spoor.backup.restore;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.neo4j.driver.Record;
import spoor.backup.NodeNumber;
import spoor.backup.file.BackupFile;
import spoor.backup.file.NodeLine;
import spoor.backup.file.RelationLine;
import spoor.model.BadInput;
import spoor.store.Actor;
import spoor.store.CypherFiles;
import spoor.store.StoreChanges;
import spoor.store.StoreWrites;
import spoor.store.Written;

/** Writes what a backup holds into a database, a batch at a time. For one thread. */
final class StoreFilling {

    private static final Actor ACTOR = new Actor("restore");
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int BATCH = 2_000;
    private static final int CLEARED = 10_000;

    /** A batch ends where it gets heavier than this, counted in values. */
    private static final int HEAVY = 100_000;

    private final StoreWrites writes;
    private final LongConsumer progress;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    /** By number in the backup: one more than the number in the database; 0 for none. */
    private long[] numbers = new long[1 << 10];

    private String prefix = "";
    private int weight;
    private long done;

    /** @param progress hears how many lines are written, after each batch */
    StoreFilling(StoreWrites writes, LongConsumer progress) {
        this.writes = writes;
        this.progress = progress;
    }

    /** Marks the database as one that is being filled. */
    void begin() {
        writes.keep(ACTOR, "queries/backup/begin-restore", Map.of());
    }

    /** Takes the mark away. */
    void end() {
        writes.keep(ACTOR, "queries/backup/end-restore", Map.of());
    }

    /** Removes all that an earlier filling has written. */
    void clear() {
        long gone;
        do {
            gone = run("clear", Map.of("limit", CLEARED)).getFirst().get("gone").asLong();
        } while (gone > 0);
    }

    /** Writes nodes and relations. */
    void fill(BackupFile file) {
        file.readNodes(this::add);
        writeNodes();
        file.readRelations(this::add);
        writeRelations();
    }

    private void add(NodeLine node) {
        take(Map.of("n", node.number(), "labels", node.labels(), "properties", node.properties()), node.properties());
        if (isFull()) {
            writeNodes();
        }
    }

    private void add(RelationLine relation) {
        take(
                Map.of(
                        "type", relation.type(),
                        "from", idOf(relation.from()),
                        "to", idOf(relation.to()),
                        "properties", relation.properties()),
                relation.properties());
        if (isFull()) {
            writeRelations();
        }
    }

    private void take(Map<String, Object> row, Map<String, Object> properties) {
        rows.add(row);
        weight += properties.size();
        for (Object value : properties.values()) {
            weight += value instanceof List<?> list
                    ? list.size()
                    : value.toString().length() / Long.SIZE;
        }
    }

    private boolean isFull() {
        return rows.size() >= BATCH || weight >= HEAVY;
    }

    private void writeNodes() {
        for (Record row : write("create-nodes")) {
            String id = row.get("id").asString();
            prefix = NodeNumber.prefixOf(id);
            remember(row.get("n").asLong(), NodeNumber.of(id));
        }
    }

    private void writeRelations() {
        int expected = rows.size();
        List<Record> made = write("create-relations");
        if (expected > 0 && made.getFirst().get("made").asLong() != expected) {
            throw new IllegalStateException("Not all relations of a batch were made");
        }
    }

    private List<Record> write(String statement) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Record> made = run(statement, Map.of("rows", List.copyOf(rows)));
        done += rows.size();
        rows.clear();
        weight = 0;
        progress.accept(done);
        return made;
    }

    private List<Record> run(String statement, Map<String, Object> parameters) {
        return writes.write(
                ACTOR,
                PATIENCE,
                transaction -> new Written<>(
                        transaction
                                .run(CypherFiles.getStatement("queries/backup/" + statement), parameters)
                                .list(),
                        StoreChanges.NONE));
    }

    private void remember(long number, long here) {
        int index = Math.toIntExact(number);
        if (index >= numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(index + 1, numbers.length + (numbers.length >> 1)));
        }
        numbers[index] = here + 1;
    }

    private String idOf(long number) {
        int index = Math.toIntExact(number);
        if (index >= numbers.length || numbers[index] == 0) {
            throw new BadInput(
                    "backup.broken", "A relation of the backup ends at a node that the backup does not hold.");
        }
        return prefix + (numbers[index] - 1);
    }
}
