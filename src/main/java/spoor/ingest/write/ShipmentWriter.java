package spoor.ingest.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import spoor.ingest.claim.Claim;
import spoor.model.ShipmentPage;
import spoor.store.CypherFiles;

/** Writes the declarations of whole relations: the pages of a relation anew where any of them is new or changed. */
final class ShipmentWriter {

    private static final Set<String> PLACES = Set.copyOf(Claim.PLACES);

    private final String importId;
    private final Map<String, List<Map<String, Object>>> present = new HashMap<>();
    private final List<String> outdated = new ArrayList<>();
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
                    .addAll(ShipmentPage.rows(row.get("properties").asMap()));
        }
    }

    private void compare(String relation, List<Claim> stated) {
        Map<Object, Map<String, Object>> rows = new LinkedHashMap<>();
        present.getOrDefault(relation, List.of()).forEach(row -> rows.put(row.get("id"), row));
        boolean differs = false;
        boolean isOld = !rows.isEmpty();
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
            if (isOld) {
                outdated.add(relation);
            }
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

    Tally write(TransactionContext transaction) {
        if (!outdated.isEmpty()) {
            transaction
                    .run(CypherFiles.getStatement("queries/imports/remove-shipments"), Map.of("relations", outdated))
                    .consume();
        }
        if (!pages.isEmpty()) {
            transaction
                    .run(CypherFiles.getStatement("queries/ingest/shipments"), Map.of("pages", pages))
                    .consume();
        }
        return tally;
    }
}
