package spoor.watch.compare;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.snapshot.table.NodeRecord;

/**
 * An entity of a path as a watch saw it.
 *
 * @param country empty where it states none
 * @param facts a digest of what questions choose entities by
 * @param listedBy the authorities that list it, sorted; null in what was kept before this was looked at
 */
public record SeenNode(
        String id,
        String name,
        String label,
        String country,
        String facts,
        @Nullable List<String> listedBy) {

    private static final List<String> FACTS = List.of(
            "name",
            "aliases",
            "country",
            "operator",
            "category",
            "topics",
            "makerCountry",
            "partNumber",
            "hs",
            "identifiers");

    static SeenNode of(NodeRecord node) {
        Map<String, Object> properties = node.properties();
        return new SeenNode(
                node.id(),
                text(properties, "name", node.id()),
                node.labels().isEmpty() ? "" : node.labels().getFirst(),
                text(properties, "country", ""),
                Digest.of(properties, FACTS, node.labels(), node.listedBy()),
                node.listedBy());
    }

    private static String text(Map<String, Object> properties, String name, String otherwise) {
        return properties.get(name) instanceof String text ? text : otherwise;
    }
}
