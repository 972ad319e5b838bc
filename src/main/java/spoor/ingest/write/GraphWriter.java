package spoor.ingest.write;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.ClaimKind;
import spoor.keys.KeyWrites;
import spoor.keys.SearchKeys;
import spoor.store.Actor;
import spoor.store.CypherFiles;
import spoor.store.StoreChanges;
import spoor.store.StoreWrites;
import spoor.store.Written;

/**
 * Writes batches of claims. Each batch is one transaction that reads what the store has, writes what differs, and moves
 * the checkpoint; so that a batch whose reply was lost is not written again. Not for several threads.
 */
public final class GraphWriter {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final TransactionConfig PATIENT =
            TransactionConfig.builder().withTimeout(PATIENCE).build();
    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private static final String TAKEN = "Neo.ClientError.Schema.ConstraintValidationFailed";

    private final Driver driver;
    private final StoreWrites writes;
    private final String importId;
    private final String dataset;
    private boolean datasetIsNew;
    private final boolean dryRun;

    GraphWriter(
            Driver driver, StoreWrites writes, String importId, String dataset, boolean datasetIsNew, boolean dryRun) {
        this.driver = driver;
        this.writes = writes;
        this.importId = importId;
        this.dataset = dataset;
        this.datasetIsNew = datasetIsNew;
        this.dryRun = dryRun;
    }

    /**
     * Writes a batch and tells what it did: nothing if the batch had been committed before.
     *
     * @param claims at least one; declarations stand apart from others
     * @param turn run before anything is committed
     */
    public Tally write(List<Claim> claims, int pass, long record, Runnable turn) {
        if (claims.getFirst().kind() == ClaimKind.SHIPMENT) {
            return dryRun
                    ? compareShipments(claims).tally()
                    : unlessTaken(() -> commitShipments(claims, pass, record, turn));
        }
        Map<ClaimKind, List<Claim>> byKind = new EnumMap<>(ClaimKind.class);
        claims.forEach(claim ->
                byKind.computeIfAbsent(claim.kind(), kind -> new ArrayList<>()).add(claim));
        return dryRun
                ? read(transaction -> compare(transaction, byKind))
                : unlessTaken(() -> commit(pass, record, turn, transaction -> commit(transaction, byKind)));
    }

    private <T> T read(TransactionCallback<T> work) {
        try (Session session = driver.session(READ)) {
            return session.executeRead(work, PATIENT);
        }
    }

    /** An export that came back as another dataset has ids that pass for new. */
    private Tally unlessTaken(Supplier<Tally> commit) {
        try {
            return commit.get();
        } catch (ClientException e) {
            if (!datasetIsNew || !TAKEN.equals(e.code())) {
                throw e;
            }
            datasetIsNew = false;
            return commit.get();
        }
    }

    private Tally commit(int pass, long record, Runnable turn, Function<TransactionContext, Written<Tally>> work) {
        return writes.write(Actor.ofJob("import", importId), PATIENCE, transaction -> {
            if (isReached(transaction, pass, record)) {
                return new Written<>(Tally.EMPTY, StoreChanges.NONE);
            }
            Written<Tally> written = work.apply(transaction);
            turn.run();
            moveCheckpoint(transaction, pass, record, written.value());
            return written;
        });
    }

    private ShipmentWriter compareShipments(List<Claim> claims) {
        boolean areNew = isNew(ClaimKind.SHIPMENT, claims);
        return read(transaction -> ShipmentWriter.compare(transaction, claims, importId, areNew));
    }

    /** The checkpoint moves in the last of several transactions; after a kill the batch begins anew, with what is there. */
    private Tally commitShipments(List<Claim> claims, int pass, long record, Runnable turn) {
        ShipmentWriter shipments = compareShipments(claims);
        if (shipments.isLarge()) {
            shipments.writeLarge(step -> writes.write(Actor.ofJob("import", importId), PATIENCE, transaction -> {
                step.accept(transaction);
                return new Written<>(true, StoreChanges.NONE);
            }));
        }
        return commit(pass, record, turn, transaction -> {
            if (!shipments.isLarge()) {
                shipments.write(transaction);
            }
            return new Written<>(shipments.tally(), StoreChanges.NONE);
        });
    }

    private Tally compare(TransactionContext transaction, Map<ClaimKind, List<Claim>> byKind) {
        Tally tally = Tally.EMPTY;
        for (Map.Entry<ClaimKind, List<Claim>> kind : byKind.entrySet()) {
            tally = tally.plus(
                    difference(transaction, kind.getKey(), kind.getValue()).tally());
        }
        return tally;
    }

    private Written<Tally> commit(TransactionContext transaction, Map<ClaimKind, List<Claim>> byKind) {
        Tally tally = Tally.EMPTY;
        WrittenClaims written = new WrittenClaims();
        for (Map.Entry<ClaimKind, List<Claim>> kind : byKind.entrySet()) {
            Difference difference = difference(transaction, kind.getKey(), kind.getValue());
            remove(transaction, difference.moved());
            write(transaction, "queries/ingest/" + kind.getKey().statementForNew(), difference.created());
            write(transaction, "queries/ingest/" + kind.getKey().statement(), difference.changed());
            write(transaction, "queries/imports/records", difference.records());
            putKeys(transaction, kind.getKey(), difference);
            written.add(kind.getKey(), difference.created());
            written.add(kind.getKey(), difference.changed());
            tally = tally.plus(difference.tally());
        }
        return new Written<>(tally, written.changes());
    }

    /** Of entities as their rows say; of HS codes, which several rows and ties may make, as the store has them now. */
    private static void putKeys(TransactionContext transaction, ClaimKind kind, Difference difference) {
        List<Map<String, Object>> rows = new ArrayList<>(difference.created());
        rows.addAll(difference.changed());
        switch (kind) {
            case ENTITY -> {
                KeyWrites.put(transaction, rows.stream().map(SearchKeys::ofRow).toList());
                Set<String> recorded = texts(difference.changed(), "id");
                difference.records().forEach(record -> recorded.add(entityOf(record)));
                KeyWrites.renewRecorded(transaction, recorded);
            }
            case HS_CODE -> KeyWrites.renew(transaction, texts(rows, "id"));
            case CLASSIFICATION -> KeyWrites.renew(transaction, texts(rows, "hsId"));
            case FACT -> KeyWrites.renew(transaction, texts(rows, "entity"));
            case SOURCE, TRADE_FLOW, LIST_STATE, SHIPMENT, RELATION, LISTING -> {}
        }
    }

    private static String entityOf(Map<String, Object> record) {
        return record.get("properties") instanceof Map<?, ?> properties ? String.valueOf(properties.get("entity")) : "";
    }

    private static Set<String> texts(List<Map<String, Object>> rows, String name) {
        return rows.stream().map(row -> String.valueOf(row.get(name))).collect(Collectors.toSet());
    }

    private Difference difference(TransactionContext transaction, ClaimKind kind, List<Claim> claims) {
        Difference difference = new Difference(dataset, importId);
        difference.add(kind, claims, isNew(kind, claims) ? Map.of() : existing(transaction, kind, claims));
        List<Claim> foreign = difference.foreign();
        if (!foreign.isEmpty()) {
            List<String> ids = foreign.stream().map(difference::recordId).toList();
            difference.addRecords(foreign, existing(transaction, "records", Map.of("ids", ids)));
        }
        return difference;
    }

    /** Ids that begin with the dataset's cannot be in the store before the dataset is. */
    private boolean isNew(ClaimKind kind, List<Claim> claims) {
        boolean many = kind == ClaimKind.SHIPMENT || kind == ClaimKind.RELATION;
        return datasetIsNew
                && many
                && claims.stream().allMatch(claim -> claim.id().startsWith(dataset + "/"));
    }

    private static void remove(TransactionContext transaction, List<String> elements) {
        if (!elements.isEmpty()) {
            String cypher = CypherFiles.getStatement("queries/imports/remove-relations");
            transaction.run(cypher, Map.of("elements", elements)).consume();
        }
    }

    private Map<String, Present> existing(TransactionContext transaction, ClaimKind kind, List<Claim> claims) {
        return existing(
                transaction,
                kind.statement(),
                kind == ClaimKind.RELATION
                        ? Map.of("rows", claims.stream().map(GraphWriter::typed).toList())
                        : Map.of("ids", claims.stream().map(Claim::id).toList()));
    }

    private static Map<String, Object> typed(Claim relation) {
        return Map.of("id", relation.id(), "type", String.valueOf(relation.row().get("type")));
    }

    private static Map<String, Present> existing(
            TransactionContext transaction, String statement, Map<String, Object> parameters) {
        Map<String, Present> existing = new HashMap<>();
        String cypher = CypherFiles.getStatement("queries/imports/existing-" + statement);
        for (Record row : transaction.run(cypher, parameters).list()) {
            existing.put(row.get("id").asString(), Present.of(row));
        }
        return existing;
    }

    private void write(TransactionContext transaction, String statement, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        long written = transaction
                .run(CypherFiles.getStatement(statement), Map.of("rows", rows, "dataset", dataset))
                .single()
                .get("written")
                .asLong();
        if (written != rows.size()) {
            throw new IllegalStateException("%s wrote %d of %d rows".formatted(statement, written, rows.size()));
        }
    }

    private boolean isReached(TransactionContext transaction, int pass, long record) {
        Record row = transaction
                .run(CypherFiles.getStatement("queries/imports/reached"), Map.of("id", importId))
                .single();
        int reachedPass = row.get("pass").asInt();
        return reachedPass > pass || (reachedPass == pass && row.get("record").asLong() >= record);
    }

    private void moveCheckpoint(TransactionContext transaction, int pass, long record, Tally tally) {
        Map<String, Object> parameters = Map.of(
                "id",
                importId,
                "pass",
                pass,
                "record",
                record,
                "new",
                tally.created(),
                "changed",
                tally.changed(),
                "unchanged",
                tally.unchanged());
        transaction
                .run(CypherFiles.getStatement("queries/imports/checkpoint"), parameters)
                .consume();
    }
}
