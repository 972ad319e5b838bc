package spoor.ingest.job;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.stereotype.Component;
import spoor.ingest.claim.ClaimKind;
import spoor.store.CypherFiles;
import spoor.store.StoreChanges;
import spoor.store.WriteLog;

/** Takes away what a dataset no longer says, and leaves alone what others say. Repeating it does no harm. */
@Component
final class DatasetCleaner {

    private static final int BATCH = 5_000;
    private static final TransactionConfig PATIENT =
            TransactionConfig.builder().withTimeout(Duration.ofMinutes(30)).build();

    private final Driver driver;
    private final WriteLog log;

    DatasetCleaner(Driver driver, WriteLog log) {
        this.driver = driver;
        this.log = log;
    }

    /** What is to go: its inner id, and what its going changes. */
    private record Vanished(String element, StoreChanges changes) {}

    /**
     * Removes everything of a dataset but what is still stated.
     *
     * @param stated tells by kind and id whether the newest version has it
     * @return how many nodes and relations went
     */
    long removeVanished(String dataset, BiPredicate<ClaimKind, String> stated) {
        try (Session session = driver.session()) {
            long removed = removeRelations(session, dataset, stated);
            run(session, "remove-designations", Map.of("dataset", dataset), StoreChanges.NONE);
            return removed + removeNodes(session, dataset, stated);
        }
    }

    /** How many nodes and relations {@link #removeVanished} would take away. */
    long countVanished(String dataset, BiPredicate<ClaimKind, String> stated) {
        try (Session session = driver.session()) {
            return (long) findRelations(session, dataset, stated).size()
                    + findNodes(session, dataset, stated).size();
        }
    }

    /** Removes a dataset whole. */
    long remove(String dataset) {
        long removed = removeVanished(dataset, (kind, id) -> false);
        try (Session session = driver.session()) {
            run(session, "remove-dataset", Map.of("dataset", dataset), StoreChanges.NONE);
        }
        return removed;
    }

    private long removeRelations(Session session, String dataset, BiPredicate<ClaimKind, String> stated) {
        List<Vanished> vanished = findRelations(session, dataset, stated);
        for (List<Vanished> batch : batches(vanished)) {
            run(session, "remove-relations", Map.of("elements", elements(batch)), changes(batch));
        }
        return vanished.size();
    }

    private static List<Vanished> findRelations(
            Session session, String dataset, BiPredicate<ClaimKind, String> stated) {
        List<Vanished> vanished = new ArrayList<>();
        each(session, "dataset-relations", dataset, row -> {
            ClaimKind kind = switch (row.get("type").asString()) {
                case "LISTED_IN" -> ClaimKind.LISTING;
                case "CLASSIFIED_AS" -> ClaimKind.CLASSIFICATION;
                default -> ClaimKind.RELATION;
            };
            if (!stated.test(kind, row.get("id").asString(""))) {
                vanished.add(new Vanished(row.get("element").asString(), changes(kind, row)));
            }
        });
        return vanished;
    }

    private long removeNodes(Session session, String dataset, BiPredicate<ClaimKind, String> stated) {
        List<Vanished> vanished = findNodes(session, dataset, stated);
        for (List<Vanished> batch : batches(vanished)) {
            Map<String, Object> parameters = Map.of("elements", elements(batch), "dataset", dataset);
            StoreChanges changes = changes(batch);
            run(session, "adopt-entities", parameters, changes);
            run(session, "keep-entities", parameters, changes);
            run(session, "remove-nodes", parameters, changes);
        }
        return vanished.size();
    }

    private static List<Vanished> findNodes(Session session, String dataset, BiPredicate<ClaimKind, String> stated) {
        List<Vanished> vanished = new ArrayList<>();
        each(session, "dataset-nodes", dataset, row -> {
            ClaimKind kind = switch (row.get("label").asString()) {
                case "Source" -> ClaimKind.SOURCE;
                case "HsCode" -> ClaimKind.HS_CODE;
                case "TradeFlow" -> ClaimKind.TRADE_FLOW;
                case "Shipment" -> ClaimKind.SHIPMENT;
                default -> ClaimKind.ENTITY;
            };
            if (!stated.test(kind, row.get("id").asString(""))) {
                vanished.add(new Vanished(row.get("element").asString(), changes(kind, row)));
            }
        });
        return vanished;
    }

    private static StoreChanges changes(ClaimKind kind, Record row) {
        WrittenClaims written = new WrittenClaims();
        String id = row.get("id").asString("");
        switch (kind) {
            case ENTITY -> written.addEntity(id);
            case LISTING -> written.addEntity(row.get("entity").asString(""));
            case HS_CODE, CLASSIFICATION -> written.addHsCodes();
            case RELATION -> written.addRelation(row.get("type").asString(), id);
            case SOURCE, TRADE_FLOW, SHIPMENT -> {}
        }
        return written.changes();
    }

    private static StoreChanges changes(List<Vanished> batch) {
        return StoreChanges.sum(batch.stream().map(Vanished::changes).toList());
    }

    private static List<String> elements(List<Vanished> batch) {
        return batch.stream().map(Vanished::element).toList();
    }

    private static List<List<Vanished>> batches(List<Vanished> all) {
        List<List<Vanished>> batches = new ArrayList<>();
        for (int i = 0; i < all.size(); i += BATCH) {
            batches.add(all.subList(i, Math.min(i + BATCH, all.size())));
        }
        return batches;
    }

    /** Streams, since a dataset can hold millions. */
    private static void each(Session session, String statement, String dataset, Consumer<Record> rows) {
        try (Transaction transaction = session.beginTransaction(PATIENT)) {
            transaction.run(cypher(statement), Map.of("dataset", dataset)).forEachRemaining(rows);
            transaction.commit();
        }
    }

    private void run(Session session, String statement, Map<String, Object> parameters, StoreChanges changes) {
        ResultSummary summary = session.executeWrite(
                transaction -> transaction.run(cypher(statement), parameters).consume(), PATIENT);
        if (summary.counters().containsUpdates()) {
            log.committed(session, changes);
        }
    }

    private static String cypher(String statement) {
        return CypherFiles.getStatement("queries/imports/" + statement);
    }
}
