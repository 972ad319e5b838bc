package spoor.ingest.write;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import spoor.identity.decision.IdentityRenewal;
import spoor.ingest.claim.ClaimKind;
import spoor.keys.KeyWrites;
import spoor.store.Actor;
import spoor.store.CypherFiles;
import spoor.store.StoreChanges;
import spoor.store.StoreWrites;
import spoor.store.Written;

/** Takes away what a dataset no longer says, and leaves alone what others say. Repeating it does no harm. */
@Component
public final class DatasetCleaner {

    private static final int BATCH = 5_000;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final DatasetRows rows;
    private final StoreWrites writes;
    private final IdentityRenewal identities;
    private final ShipmentCleaner shipments;

    public DatasetCleaner(Driver driver, StoreWrites writes, IdentityRenewal identities) {
        this.rows = new DatasetRows(driver);
        this.writes = writes;
        this.identities = identities;
        this.shipments = new ShipmentCleaner(rows, writes);
    }

    /** Tells whether the newest version of a dataset has a node, or a tie of this type. */
    public interface Stated {
        boolean test(ClaimKind kind, String id, String type);
    }

    /** What is to go: its inner id, that of what is found by it, and what its going changes. */
    private record Vanished(String element, String found, StoreChanges changes) {}

    /**
     * Removes everything of a dataset but what is still stated.
     *
     * @return how many nodes and relations went
     */
    public long removeVanished(Actor actor, String dataset, Stated stated) {
        long removed = removeRelations(actor, dataset, stated);
        run(actor, "remove-designations", Map.of("dataset", dataset), StoreChanges.NONE);
        return removed + shipments.remove(actor, dataset, stated) + removeNodes(actor, dataset, stated);
    }

    /** How many nodes and relations {@link #removeVanished} would take away. */
    public long countVanished(String dataset, Stated stated) {
        return (long) findRelations(dataset, stated).size()
                + shipments.count(dataset, stated)
                + findNodes(dataset, stated).size();
    }

    /** Removes a dataset whole. */
    public long remove(Actor actor, String dataset) {
        long removed = removeVanished(actor, dataset, (kind, id, type) -> false);
        run(actor, "remove-dataset", Map.of("dataset", dataset), StoreChanges.NONE);
        return removed;
    }

    private long removeRelations(Actor actor, String dataset, Stated stated) {
        List<Vanished> vanished = findRelations(dataset, stated);
        for (List<Vanished> batch : Batches.of(vanished, BATCH)) {
            run(actor, "remove-relations", Map.of("elements", elements(batch)), changes(batch));
        }
        return vanished.size();
    }

    private List<Vanished> findRelations(String dataset, Stated stated) {
        List<Vanished> vanished = new ArrayList<>();
        rows.forEach("dataset-relations", dataset, row -> {
            ClaimKind kind = switch (row.get("type").asString()) {
                case "LISTED_IN" -> ClaimKind.LISTING;
                case "CLASSIFIED_AS" -> ClaimKind.CLASSIFICATION;
                default -> ClaimKind.RELATION;
            };
            String id = row.get("id").asString("");
            if (!stated.test(kind, id, row.get("type").asString())) {
                vanished.add(new Vanished(row.get("element").asString(), id, changes(kind, row)));
            }
        });
        return vanished;
    }

    private long removeNodes(Actor actor, String dataset, Stated stated) {
        List<Vanished> vanished = findNodes(dataset, stated);
        for (List<Vanished> batch : Batches.of(vanished, BATCH)) {
            Map<String, Object> parameters = Map.of("elements", elements(batch), "dataset", dataset);
            StoreChanges changes = changes(batch);
            run(actor, "adopt-entities", parameters, changes);
            run(actor, "keep-entities", parameters, changes);
            removeNodes(actor, batch, dataset);
            renewKeys(actor, batch);
        }
        return vanished.size();
    }

    /** What stays of these under another dataset may have another name now. */
    private void renewKeys(Actor actor, List<Vanished> batch) {
        writes.write(actor, PATIENCE, transaction -> {
            KeyWrites.renew(transaction, batch.stream().map(Vanished::found).toList());
            return new Written<>(true, StoreChanges.NONE);
        });
    }

    /** With what decisions did to them, so that nothing else holds them. */
    private void removeNodes(Actor actor, List<Vanished> batch, String dataset) {
        List<String> elements = elements(batch);
        writes.write(actor, PATIENCE, transaction -> {
            StoreChanges released = identities.release(transaction, elements, dataset);
            transaction
                    .run(cypher("remove-nodes"), Map.of("elements", elements, "dataset", dataset))
                    .consume();
            return new Written<>(true, StoreChanges.sum(List.of(changes(batch), released)));
        });
    }

    /** Facts first, as entities stay while one is said of them. */
    private List<Vanished> findNodes(String dataset, Stated stated) {
        List<Vanished> facts = new ArrayList<>();
        List<Vanished> others = new ArrayList<>();
        rows.forEach("dataset-nodes", dataset, row -> {
            ClaimKind kind = switch (row.get("label").asString()) {
                case "Source" -> ClaimKind.SOURCE;
                case "HsCode" -> ClaimKind.HS_CODE;
                case "TradeFlow" -> ClaimKind.TRADE_FLOW;
                case "ListState" -> ClaimKind.LIST_STATE;
                case "Fact" -> ClaimKind.FACT;
                default -> ClaimKind.ENTITY;
            };
            String id = row.get("id").asString("");
            if (!stated.test(kind, id, "")) {
                String found = row.get("found").asString(id);
                (kind == ClaimKind.FACT ? facts : others)
                        .add(new Vanished(row.get("element").asString(), found, changes(kind, row)));
            }
        });
        facts.addAll(others);
        return facts;
    }

    private static StoreChanges changes(ClaimKind kind, Record row) {
        WrittenClaims written = new WrittenClaims();
        String id = row.get("id").asString("");
        switch (kind) {
            case ENTITY -> written.addEntity(id);
            case LISTING -> written.addEntity(row.get("entity").asString(""));
            case HS_CODE, CLASSIFICATION -> written.addHsCodes();
            case RELATION -> written.addRelation(row.get("type").asString(), id);
            case SOURCE -> written.addSources();
            case TRADE_FLOW, LIST_STATE, SHIPMENT, FACT -> {}
        }
        return written.changes();
    }

    private static StoreChanges changes(List<Vanished> batch) {
        return StoreChanges.sum(batch.stream().map(Vanished::changes).toList());
    }

    private static List<String> elements(List<Vanished> batch) {
        return batch.stream().map(Vanished::element).toList();
    }

    private void run(Actor actor, String statement, Map<String, Object> parameters, StoreChanges changes) {
        writes.write(actor, PATIENCE, transaction -> {
            transaction.run(cypher(statement), parameters).consume();
            return new Written<>(true, changes);
        });
    }

    private static String cypher(String statement) {
        return CypherFiles.getStatement("queries/imports/" + statement);
    }
}
