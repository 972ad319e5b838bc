package spoor.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was written to the store, by id: created, changed or removed.
 *
 * @param entities ids of entities whose properties, label or listings were written
 * @param relations relations between entities
 * @param hsCodes whether customs codes or what is classified under them were written
 */
public record StoreChanges(Set<String> entities, Set<RelationKey> relations, boolean hsCodes) {

    /** Nothing that a snapshot shows: sources, shipments, the state of an import. */
    public static final StoreChanges NONE = new StoreChanges(Set.of(), Set.of(), false);

    public StoreChanges {
        entities = Set.copyOf(entities);
        relations = Set.copyOf(relations);
    }

    /** How many things were written. */
    public int size() {
        return entities.size() + relations.size();
    }

    /** Both. */
    StoreChanges plus(StoreChanges other) {
        return sum(List.of(this, other));
    }

    /** All of them. */
    public static StoreChanges sum(Collection<StoreChanges> all) {
        Set<String> entities = new HashSet<>();
        Set<RelationKey> relations = new HashSet<>();
        boolean hsCodes = false;
        for (StoreChanges changes : all) {
            entities.addAll(changes.entities());
            relations.addAll(changes.relations());
            hsCodes |= changes.hsCodes();
        }
        return new StoreChanges(entities, relations, hsCodes);
    }
}
