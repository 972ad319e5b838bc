package spoor.watch.compare;

import java.util.List;
import java.util.Map;
import spoor.snapshot.Snapshot;
import spoor.snapshot.table.RelationRecord;

/**
 * A relation of a path as a watch saw it.
 *
 * @param from id of the record it starts at
 * @param to id of the record it ends at
 * @param dataset empty where it states none
 * @param confidence empty where it states none
 * @param sources ids, sorted
 * @param facts a digest of what traces read of it
 */
public record SeenRelation(
        String id,
        String type,
        String from,
        String to,
        String dataset,
        String confidence,
        List<String> sources,
        String facts) {

    private static final List<String> FACTS =
            List.of("components", "hs", "reported", "validFrom", "validTo", "value", "currency", "note");

    static SeenRelation of(RelationRecord relation) {
        Map<String, Object> properties = relation.properties();
        List<String> sources =
                Snapshot.sourcesOf(properties).stream().sorted().distinct().toList();
        return new SeenRelation(
                relation.id(),
                relation.type(),
                relation.from(),
                relation.to(),
                text(properties, "dataset"),
                text(properties, "confidence"),
                sources,
                Digest.of(properties, FACTS));
    }

    private static String text(Map<String, Object> properties, String name) {
        return properties.get(name) instanceof String text ? text : "";
    }

    /** Whether it is the same relation, whatever it says. */
    boolean is(SeenRelation other) {
        return id.equals(other.id) && type.equals(other.type);
    }
}
