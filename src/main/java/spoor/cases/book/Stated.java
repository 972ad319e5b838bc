package spoor.cases.book;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import spoor.model.Sha256;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;

/**
 * What the data stated of a relation or an entity at some time.
 *
 * @param kind type of the relation, or label of the entity
 * @param fields by name, the values as text, ascending
 * @param hash SHA-256 of kind and fields
 */
@Schema(name = "StatedFields")
public record Stated(String kind, SortedMap<String, List<String>> fields, String hash) {

    /** Where a row stood in a file says nothing of the world. */
    private static final Set<String> PLACES = Set.of("row", "import");

    private static final Set<String> OF_ENTITIES = Set.of("name", "aliases", "country", "identifiers");

    /** These fields with their hash. */
    public static Stated of(String kind, SortedMap<String, List<String>> fields) {
        return new Stated(kind, fields, Sha256.hex(kind + "\n" + fields));
    }

    static Stated of(RelationRecord relation) {
        SortedMap<String, List<String>> fields = new TreeMap<>();
        relation.properties().forEach((name, value) -> {
            if (!PLACES.contains(name)) {
                fields.put(name, texts(value));
            }
        });
        fields.put("from", List.of(relation.from()));
        fields.put("to", List.of(relation.to()));
        return of(relation.type(), fields);
    }

    static Stated of(NodeRecord node) {
        SortedMap<String, List<String>> fields = new TreeMap<>();
        node.properties().forEach((name, value) -> {
            if (OF_ENTITIES.contains(name)) {
                fields.put(name, texts(value));
            }
        });
        if (!node.listedBy().isEmpty()) {
            fields.put("listedBy", texts(node.listedBy()));
        }
        return of(node.labels().isEmpty() ? "" : node.labels().getFirst(), fields);
    }

    private static List<String> texts(Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(String::valueOf).sorted().toList()
                : List.of(String.valueOf(value));
    }

    /** The first value of a field; empty where it has none. */
    public String text(String field) {
        List<String> values = fields.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** What is no longer as it was, by name of the field. */
    List<Change> differences(Stated now) {
        List<Change> changes = new ArrayList<>();
        if (!kind.equals(now.kind)) {
            changes.add(new Change("type", List.of(kind), List.of(now.kind)));
        }
        Set<String> names = new TreeSet<>(fields.keySet());
        names.addAll(now.fields.keySet());
        for (String name : names) {
            List<String> before = fields.getOrDefault(name, List.of());
            List<String> after = now.fields.getOrDefault(name, List.of());
            if (!before.equals(after)) {
                changes.add(new Change(name, before, after));
            }
        }
        return changes;
    }

    /** A field that has other values than before; none where it had, or has, none. */
    @Schema(name = "StatedChange")
    public record Change(String field, List<String> before, List<String> now) {}
}
