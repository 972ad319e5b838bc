package spoor.ingest.write;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.ClaimKind;
import spoor.model.ShipmentPage;
import spoor.store.Actor;
import spoor.store.CypherFiles;
import spoor.store.StoreChanges;
import spoor.store.StoreWrites;
import spoor.store.Written;

/** Takes away the single declarations that a dataset no longer states: whole pages, or some of a page. */
final class ShipmentCleaner {

    private static final int BATCH = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final DatasetRows rows;
    private final StoreWrites writes;

    ShipmentCleaner(DatasetRows rows, StoreWrites writes) {
        this.rows = rows;
        this.writes = writes;
    }

    /**
     * What is to go of a page.
     *
     * @param count of declarations
     * @param ids of these; empty if they are all of the page
     */
    private record Vanished(String id, int count, Set<Object> ids) {

        boolean isWhole() {
            return ids.isEmpty();
        }
    }

    /** Removes what is no longer stated, and says how many declarations these were. */
    long remove(Actor actor, String dataset, DatasetCleaner.Stated stated) {
        List<Vanished> vanished = find(dataset, stated);
        List<String> whole =
                vanished.stream().filter(Vanished::isWhole).map(Vanished::id).toList();
        for (List<String> batch : Batches.of(whole, BATCH)) {
            write(actor, transaction -> run(transaction, "imports/remove-shipments", "ids", batch));
        }
        List<Vanished> partial =
                vanished.stream().filter(page -> !page.isWhole()).toList();
        for (List<Vanished> batch : Batches.of(partial, ShipmentWriter.SLICE)) {
            write(actor, transaction -> cut(transaction, batch));
        }
        return count(vanished);
    }

    private void write(Actor actor, Consumer<TransactionContext> work) {
        writes.write(actor, PATIENCE, transaction -> {
            work.accept(transaction);
            return new Written<>(true, StoreChanges.NONE);
        });
    }

    private static void cut(TransactionContext transaction, List<Vanished> batch) {
        Map<String, Set<Object>> gone = batch.stream().collect(Collectors.toMap(Vanished::id, Vanished::ids));
        List<Map<String, Object>> pages =
                run(transaction, "search/declaration-pages", "ids", List.copyOf(gone.keySet())).stream()
                        .map(row -> row.get("properties").asMap())
                        .map(page -> ShipmentPage.keep(
                                page,
                                id -> !gone.getOrDefault(page.get("id"), Set.of())
                                        .contains(id)))
                        .toList();
        run(transaction, "ingest/put-shipments", "pages", pages);
    }

    private static List<Record> run(TransactionContext transaction, String statement, String name, List<?> values) {
        return transaction
                .run(CypherFiles.getStatement("queries/" + statement), Map.of(name, values))
                .list();
    }

    /** How many declarations {@link #remove} would take away. */
    long count(String dataset, DatasetCleaner.Stated stated) {
        return count(find(dataset, stated));
    }

    private static long count(List<Vanished> vanished) {
        return vanished.stream().mapToLong(Vanished::count).sum();
    }

    private List<Vanished> find(String dataset, DatasetCleaner.Stated stated) {
        List<Vanished> vanished = new ArrayList<>();
        rows.forEach("dataset-shipments", dataset, row -> add(row, stated, vanished));
        return vanished;
    }

    private static void add(Record row, DatasetCleaner.Stated stated, List<Vanished> vanished) {
        List<Object> ids = row.get("ids").asList();
        String relation = row.get("relation").asString();
        Set<Object> gone = ids.stream()
                .filter(id -> !stated.test(ClaimKind.SHIPMENT, Claim.shipmentId(relation, id), ""))
                .collect(Collectors.toSet());
        if (!gone.isEmpty()) {
            vanished.add(
                    new Vanished(row.get("id").asString(), gone.size(), gone.size() == ids.size() ? Set.of() : gone));
        }
    }
}
