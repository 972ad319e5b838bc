package spoor.ingest.write;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spoor.ingest.claim.ClaimKind;
import spoor.model.RelationType;
import spoor.store.RelationKey;
import spoor.store.StoreChanges;

/** What claims that were written change in the graph that traces run on. Not for several threads. */
final class WrittenClaims {

    private final Set<String> entities = new HashSet<>();
    private final Set<RelationKey> relations = new HashSet<>();
    private boolean hsCodes;
    private boolean sources;

    /** Adds rows as the statements of their kind take them. */
    void add(ClaimKind kind, List<Map<String, Object>> rows) {
        switch (kind) {
            case ENTITY -> rows.forEach(row -> entities.add(String.valueOf(row.get("id"))));
            case LISTING -> rows.forEach(row -> entities.add(String.valueOf(row.get("entity"))));
            case RELATION ->
                rows.forEach(row -> addRelation(String.valueOf(row.get("type")), String.valueOf(row.get("id"))));
            case HS_CODE, CLASSIFICATION -> hsCodes |= !rows.isEmpty();
            case SOURCE -> sources |= !rows.isEmpty();
            case TRADE_FLOW, LIST_STATE, SHIPMENT, FACT -> {}
        }
    }

    void addEntity(String id) {
        entities.add(id);
    }

    /** Ties of types that no trace follows change nothing. */
    void addRelation(String type, String id) {
        for (RelationType known : RelationType.values()) {
            if (known.name().equals(type)) {
                relations.add(new RelationKey(known, id));
            }
        }
    }

    void addHsCodes() {
        hsCodes = true;
    }

    void addSources() {
        sources = true;
    }

    StoreChanges changes() {
        return new StoreChanges(entities, relations, hsCodes, sources);
    }
}
