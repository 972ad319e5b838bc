package spoor.ingest.job;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import spoor.capture.Captures;
import spoor.ingest.write.Tally;
import spoor.model.NodeLabel;
import spoor.store.Actor;
import spoor.store.StoreReads;
import spoor.store.StoreWrites;

/** The nodes {@code Import} and {@code Dataset}: what is known about an import wherever it is asked for. */
@Component
final class ImportStore {

    private final Driver driver;
    private final StoreWrites writes;
    private final Captures captures;

    ImportStore(Driver driver, StoreWrites writes, Captures captures) {
        this.captures = captures;
        this.driver = driver;
        this.writes = writes;
    }

    /**
     * How far an import came before.
     *
     * @param pass 0 before anything was written, 1 while nodes were, 2 while ties were
     * @param record the last one whose batch was committed
     * @param datasetIsNew there was no such dataset before
     */
    record Checkpoint(int pass, long record, Tally tally, boolean datasetIsNew) {}

    Checkpoint begin(String id, String dataset, String title, Map<String, Object> properties) {
        Record row = write("begin", Map.of("id", id, "dataset", dataset, "title", title, "properties", properties))
                .getFirst();
        Tally tally = new Tally(
                row.get("new").asLong(),
                row.get("changed").asLong(),
                row.get("unchanged").asLong());
        return new Checkpoint(
                row.get("pass").asInt(),
                row.get("record").asLong(),
                tally,
                row.get("datasetIsNew").asBoolean());
    }

    /** The next attempt begins at the beginning. */
    void restart(String id) {
        write("restart", Map.of("id", id));
    }

    void finish(String id, Map<String, Object> properties) {
        write("finish", Map.of("id", id, "properties", properties));
    }

    void completeDataset(String dataset, Map<String, Object> properties) {
        write("dataset", Map.of("dataset", dataset, "properties", properties));
        captures.fill(dataset);
    }

    Optional<Map<String, Object>> find(String id) {
        return read("find", Map.of("id", id)).stream()
                .map(row -> row.get("properties").asMap())
                .findFirst();
    }

    List<Map<String, Object>> listUnfinished() {
        return read("unfinished", Map.of()).stream()
                .map(row -> row.get("properties").asMap())
                .toList();
    }

    /** Imports that wrote something, newest first; the last hundred. */
    List<Map<String, Object>> listRecent() {
        return read("recent", Map.of()).stream()
                .map(row -> row.get("properties").asMap())
                .toList();
    }

    /** How many nodes and relations of each kind a dataset has, by label or type. */
    Map<String, Long> countContents(String dataset) {
        Map<String, Long> counts = new LinkedHashMap<>();
        read("dataset-contents", Map.of("dataset", dataset))
                .forEach(row ->
                        counts.put(row.get("kind").asString(), row.get("count").asLong()));
        return counts;
    }

    boolean hasDataset(String dataset) {
        return !read("has-dataset", Map.of("dataset", dataset)).isEmpty();
    }

    /** Whether there are datasets beside this one. */
    boolean hasOthers(String dataset) {
        return !read("other-datasets", Map.of("dataset", dataset)).isEmpty();
    }

    /** Whether nothing is in the store but the evidence, and what Spoor itself makes at each start. */
    boolean holdsOnly(String dataset) {
        return read("foreign-to", Map.of("dataset", dataset)).isEmpty();
    }

    /** Whether all of the dataset is there, and was made of the file with this digest. */
    boolean isMadeOf(String dataset, String digest) {
        return read("has-dataset", Map.of("dataset", dataset)).stream()
                .anyMatch(row -> digest.equals(row.get("digest").asString(null)));
    }

    /** What the store knows of these entities. */
    Map<String, NodeLabel> listKnownEntities(List<String> ids) {
        Map<String, NodeLabel> known = new HashMap<>();
        read("known-entities", Map.of("ids", ids))
                .forEach(row -> known.put(
                        row.get("id").asString(),
                        NodeLabel.requireLabel(row.get("label").asString())));
        return known;
    }

    private List<Record> write(String statement, Map<String, Object> parameters) {
        return writes.keep(Actor.SPOOR, "queries/imports/" + statement, parameters);
    }

    private List<Record> read(String statement, Map<String, Object> parameters) {
        return StoreReads.list(driver, "queries/imports/" + statement, parameters);
    }
}
