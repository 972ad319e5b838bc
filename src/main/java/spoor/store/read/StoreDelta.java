package spoor.store.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import spoor.store.RelationKey;
import spoor.store.StoreChanges;

/**
 * What the store says now about what was written; what was asked for and is not here does not exist.
 *
 * @param asked what was asked for
 * @param hidden datasets that counted as not there, since they were not complete
 * @param entities by id
 * @param relations by key
 */
public record StoreDelta(
        StoreChanges asked,
        List<String> hidden,
        Map<String, StoredEntity> entities,
        Map<RelationKey, StoredRelation> relations) {

    /** From the rows that were found. */
    public static StoreDelta of(
            StoreChanges asked,
            List<String> hidden,
            Collection<StoredEntity> entities,
            List<StoredRelation> relations) {
        return new StoreDelta(
                asked,
                hidden,
                entities.stream().collect(Collectors.toMap(StoredEntity::id, Function.identity(), (a, b) -> a)),
                relations.stream()
                        .collect(Collectors.toMap(
                                relation -> new RelationKey(relation.type(), relation.id()),
                                Function.identity(),
                                (a, b) -> a)));
    }
}
