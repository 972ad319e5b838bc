package spoor.ingest.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import spoor.ingest.claim.Claim;
import spoor.model.ShipmentPage;
import spoor.store.CypherFiles;

/** Writes the declarations of whole relations: the pages of a relation anew where any of them is new or changed. */
final class ShipmentWriter {

    private static final Set<String> PLACES = Set.copyOf(Claim.PLACES);
    private static final int MOST_ROWS = 20_000;

    /** As many pages as one transaction writes. */
    static final int SLICE = MOST_ROWS / ShipmentPage.ROWS;

    private final String importId;
    private final Map<String, List<Map<String, Object>>> present = new HashMap<>();
    private final Set<Object> outdated = new HashSet<>();
    private final List<Map<String, Object>> pages = new ArrayList<>();
    private Tally tally = Tally.EMPTY;

    private ShipmentWriter(String importId) {
        this.importId = importId;
    }

    /**
     * What differs from what the store has.
     *
     * @param areNew the store is known to have none of these relations' declarations
     */
    static ShipmentWriter compare(
            TransactionContext transaction, List<Claim> shipments, String importId, boolean areNew) {
        ShipmentWriter writer = new ShipmentWriter(importId);
        Map<String, List<Claim>> relations = ShipmentSpill.byRelation(shipments);
        if (!areNew) {
            writer.readPresent(transaction, List.copyOf(relations.keySet()));
        }
        relations.forEach(writer::compare);
        return writer;
    }

    private void readPresent(TransactionContext transaction, List<String> relations) {
        String cypher = CypherFiles.getStatement("queries/imports/existing-shipments");
        for (Record row :
                transaction.run(cypher, Map.of("relations", relations)).list()) {
            present.computeIfAbsent(row.get("relation").asString(), _ -> new ArrayList<>())
                    .add(row.get("properties").asMap());
        }
    }

    private void compare(String relation, List<Claim> stated) {
        Map<Object, Map<String, Object>> rows = new LinkedHashMap<>();
        List<Map<String, Object>> old = present.getOrDefault(relation, List.of());
        old.forEach(page -> ShipmentPage.rows(page).forEach(row -> rows.put(row.get("id"), row)));
        boolean differs = false;
        for (Claim claim : stated) {
            Map<String, Object> row = claim.properties();
            Map<String, Object> before = rows.get(row.get("id"));
            boolean same = before != null && Difference.same(row, before, PLACES);
            tally = tally.plus(new Tally(before == null ? 1 : 0, before != null && !same ? 1 : 0, same ? 1 : 0));
            if (!same) {
                differs = true;
                rows.put(row.get("id"), stamped(row));
            }
        }
        if (differs) {
            pages.addAll(ShipmentPage.cut(List.copyOf(rows.values())));
            old.forEach(page -> outdated.add(page.get("id")));
        }
    }

    private Map<String, Object> stamped(Map<String, Object> row) {
        Map<String, Object> stamped = new HashMap<>(row);
        stamped.put("import", importId);
        return stamped;
    }

    Tally tally() {
        return tally;
    }

    /** Whether one transaction may take more memory than it has for these pages. */
    boolean isLarge() {
        return pages.stream().mapToLong(page -> ShipmentPage.ids(page).size()).sum() > MOST_ROWS;
    }

    void write(TransactionContext transaction) {
        run(transaction, "imports/remove-shipments", "ids", List.copyOf(outdated));
        run(transaction, "ingest/shipments", "pages", pages);
    }

    /**
     * Writes the pages in several transactions, the last page first: what comes in moves declarations towards the end, so that
     * none of them is in no page meanwhile.
     */
    void writeLarge(Consumer<Consumer<TransactionContext>> transactions) {
        for (List<Map<String, Object>> some : Batches.of(pages.reversed(), SLICE)) {
            transactions.accept(transaction -> run(transaction, "ingest/put-shipments", "pages", some));
        }
        pages.forEach(page -> outdated.remove(page.get("id")));
        for (List<Object> some : Batches.of(List.copyOf(outdated), SLICE)) {
            transactions.accept(transaction -> run(transaction, "imports/remove-shipments", "ids", some));
        }
    }

    private static void run(TransactionContext transaction, String statement, String name, List<?> values) {
        if (!values.isEmpty()) {
            transaction
                    .run(CypherFiles.getStatement("queries/" + statement), Map.of(name, values))
                    .consume();
        }
    }
}
