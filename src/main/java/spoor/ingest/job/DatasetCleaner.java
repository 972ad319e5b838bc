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
import org.springframework.stereotype.Component;
import spoor.ingest.claim.ClaimKind;
import spoor.store.CypherFiles;

/** Takes away what a dataset no longer says, and leaves alone what others say. Repeating it does no harm. */
@Component
final class DatasetCleaner {

    private static final int BATCH = 5_000;
    private static final TransactionConfig PATIENT =
            TransactionConfig.builder().withTimeout(Duration.ofMinutes(30)).build();

    private final Driver driver;

    DatasetCleaner(Driver driver) {
        this.driver = driver;
    }

    /**
     * Removes everything of a dataset but what is still stated.
     *
     * @param stated tells by kind and id whether the newest version has it
     * @return how many nodes and relations went
     */
    long removeVanished(String dataset, BiPredicate<ClaimKind, String> stated) {
        try (Session session = driver.session()) {
            long removed = removeRelations(session, dataset, stated);
            run(session, "remove-designations", Map.of("dataset", dataset));
            return removed + removeNodes(session, dataset, stated);
        }
    }

    /** Removes a dataset whole. */
    long remove(String dataset) {
        long removed = removeVanished(dataset, (kind, id) -> false);
        try (Session session = driver.session()) {
            run(session, "remove-dataset", Map.of("dataset", dataset));
        }
        return removed;
    }

    private long removeRelations(Session session, String dataset, BiPredicate<ClaimKind, String> stated) {
        List<String> vanished = new ArrayList<>();
        each(session, "dataset-relations", dataset, row -> {
            ClaimKind kind = switch (row.get("type").asString()) {
                case "LISTED_IN" -> ClaimKind.LISTING;
                case "CLASSIFIED_AS" -> ClaimKind.CLASSIFICATION;
                default -> ClaimKind.RELATION;
            };
            if (!stated.test(kind, row.get("id").asString(""))) {
                vanished.add(row.get("element").asString());
            }
        });
        for (List<String> batch : batches(vanished)) {
            run(session, "remove-relations", Map.of("elements", batch));
        }
        return vanished.size();
    }

    private long removeNodes(Session session, String dataset, BiPredicate<ClaimKind, String> stated) {
        List<String> vanished = new ArrayList<>();
        each(session, "dataset-nodes", dataset, row -> {
            ClaimKind kind = switch (row.get("label").asString()) {
                case "Source" -> ClaimKind.SOURCE;
                case "HsCode" -> ClaimKind.HS_CODE;
                case "TradeFlow" -> ClaimKind.TRADE_FLOW;
                case "Shipment" -> ClaimKind.SHIPMENT;
                default -> ClaimKind.ENTITY;
            };
            if (!stated.test(kind, row.get("id").asString(""))) {
                vanished.add(row.get("element").asString());
            }
        });
        for (List<String> batch : batches(vanished)) {
            Map<String, Object> parameters = Map.of("elements", batch, "dataset", dataset);
            run(session, "adopt-entities", parameters);
            run(session, "keep-entities", parameters);
            run(session, "remove-nodes", parameters);
        }
        return vanished.size();
    }

    private static List<List<String>> batches(List<String> all) {
        List<List<String>> batches = new ArrayList<>();
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

    private static void run(Session session, String statement, Map<String, Object> parameters) {
        session.executeWrite(
                transaction -> transaction.run(cypher(statement), parameters).consume(), PATIENT);
    }

    private static String cypher(String statement) {
        return CypherFiles.getStatement("queries/imports/" + statement);
    }
}
