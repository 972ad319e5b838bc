package spoor.capture;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import spoor.store.Actor;
import spoor.store.StoreReads;
import spoor.store.StoreWrites;

/** The nodes {@code Capture}, and what they say of sources that say nothing themselves. */
@Component
final class CaptureStore {

    private final Driver driver;
    private final StoreWrites writes;

    CaptureStore(Driver driver, StoreWrites writes) {
        this.driver = driver;
        this.writes = writes;
    }

    /** What has to be known of a source to capture it. */
    record Cited(String dataset, String url) {}

    Optional<Cited> findSource(String id) {
        return read("source", Map.of("id", id)).stream()
                .map(row ->
                        new Cited(row.get("dataset").asString(), row.get("url").asString()))
                .findFirst();
    }

    Captured keep(Actor actor, Captured capture, String dataset) {
        Map<String, Object> parameters = Map.of("key", capture.key(), "properties", capture.node(dataset));
        List<Record> kept = writes.keep(actor, "queries/captures/keep", parameters);
        return Captured.of(kept.getFirst().get("capture").asMap());
    }

    void fill(Actor actor, String dataset) {
        writes.keep(actor, "queries/captures/fill", Map.of("dataset", dataset));
    }

    void remove(Actor actor, String id) {
        writes.keep(actor, "queries/captures/remove", Map.of("id", id));
    }

    void move(Actor actor, String from, String to) {
        writes.keep(actor, "queries/captures/move", Map.of("from", from, "to", to));
    }

    void handOver(Actor actor, String from, String to) {
        writes.keep(actor, "queries/captures/hand-over", Map.of("from", from, "to", to));
    }

    Optional<Map<String, Object>> find(String id) {
        return read("find", Map.of("id", id)).stream()
                .map(row -> row.get("capture").asMap())
                .findFirst();
    }

    List<Captured> listOf(Collection<String> sources) {
        return sources.isEmpty()
                ? List.of()
                : read("of-sources", Map.of("sources", List.copyOf(sources))).stream()
                        .map(row -> Captured.of(row.get("capture").asMap()))
                        .toList();
    }

    /** A captured file, and the title of its source. */
    record Shown(Captured capture, String title) {}

    /** Those of sources that are shown, the newest first. */
    List<Shown> listShown(int limit) {
        return read("shown", Map.of("limit", limit)).stream()
                .map(row -> new Shown(
                        Captured.of(row.get("capture").asMap()),
                        row.get("title").asString()))
                .toList();
    }

    Set<String> listFiles(String dataset) {
        return read("of-dataset", Map.of("dataset", dataset)).stream()
                .map(row -> row.get("sha256").asString())
                .collect(Collectors.toSet());
    }

    long countBytes() {
        return read("bytes", Map.of()).getFirst().get("bytes").asLong();
    }

    private List<Record> read(String statement, Map<String, Object> parameters) {
        return StoreReads.list(driver, "queries/captures/" + statement, parameters);
    }
}
