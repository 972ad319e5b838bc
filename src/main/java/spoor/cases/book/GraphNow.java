package spoor.cases.book;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import spoor.model.RelationType;
import spoor.snapshot.Snapshot;

/** What the data state now. */
record GraphNow(Snapshot snapshot) {

    Optional<Stated> findNode(String id) {
        OptionalInt node = snapshot.findNode(id);
        return node.isEmpty() ? Optional.empty() : Optional.of(Stated.of(snapshot.node(node.getAsInt())));
    }

    /** The relation of this id that was of this type. */
    Optional<Stated> findRelation(String type, String id) {
        return snapshot.findRelation(RelationType.requireType(type), id).map(Stated::of);
    }

    /** Relations by their ids alone; unknown ones are missing. */
    SortedMap<String, Stated> relations(Collection<String> ids) {
        SortedMap<String, Stated> found = new TreeMap<>();
        for (String id : ids) {
            for (RelationType type : RelationType.values()) {
                snapshot.findRelation(type, id).ifPresent(relation -> found.put(id, Stated.of(relation)));
            }
        }
        return found;
    }
}
