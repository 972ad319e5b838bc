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
 * @param sources whether sources were written, which may repeat each other
 */
public record StoreChanges(Set<String> entities, Set<RelationKey> relations, boolean hsCodes, boolean sources) {

    /** Nothing that a snapshot shows: shipments, the state of an import. */
    public static final StoreChanges NONE = new StoreChanges(Set.of(), Set.of());

    /** Neither customs codes nor sources. */
    public StoreChanges(Set<String> entities, Set<RelationKey> relations) {
        this(entities, relations, false, false);
    }

    public StoreChanges {
        entities = Set.copyOf(entities);
        relations = Set.copyOf(relations);
    }

    /** How many things were written. */
    public int size() {
        return entities.size() + relations.size();
    }

    /** Both. */
    public StoreChanges plus(StoreChanges other) {
        return sum(List.of(this, other));
    }

    /** All of them. */
    public static StoreChanges sum(Collection<StoreChanges> all) {
        Set<String> entities = new HashSet<>();
        Set<RelationKey> relations = new HashSet<>();
        boolean hsCodes = false;
        boolean sources = false;
        for (StoreChanges changes : all) {
            entities.addAll(changes.entities());
            relations.addAll(changes.relations());
            hsCodes |= changes.hsCodes();
            sources |= changes.sources();
        }
        return new StoreChanges(entities, relations, hsCodes, sources);
    }
}
