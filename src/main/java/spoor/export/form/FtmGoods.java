package spoor.export.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import spoor.model.FtmWords;
import spoor.model.NodeLabel;
import spoor.snapshot.table.NodeRecord;

/**
 * Parts and weapons in FollowTheMoney, which has no schema of its own for them: each is an {@code Asset} whose first
 * description says what it is, and those after it what Spoor knows of it. What ties them is a link with the type of the
 * relation as its role, see {@link FtmWords}.
 */
final class FtmGoods {

    static final String SCHEMA = "Asset";

    private FtmGoods() {}

    static boolean isOf(NodeLabel label) {
        return label == NodeLabel.COMPONENT || label == NodeLabel.WEAPON_SYSTEM;
    }

    static FtmLine line(NodeRecord node, NodeLabel label, String id, List<String> urls) {
        Map<String, Object> said = node.properties();
        String name = FlatProperties.nameOf(node);
        Map<String, List<String>> properties = new TreeMap<>();
        properties.put("name", List.of(name));
        put(properties, "alias", said.get("aliases"));
        put(properties, "notes", said.get("note"));
        put(
                properties,
                "country",
                said.get("makerCountry") instanceof String code ? code.toLowerCase(Locale.ROOT) : null);
        if (!urls.isEmpty()) {
            properties.put("sourceUrl", urls);
        }
        List<String> description = new ArrayList<>(List.of(FtmWords.kind(label)));
        for (String property : FtmWords.DESCRIBED) {
            if (said.get(property) instanceof String text && !text.isBlank()) {
                description.add(property + ": " + text);
            }
        }
        properties.put("description", description);
        List<String> datasets = said.get("dataset") instanceof String dataset ? List.of(dataset) : List.of();
        return FtmLine.of(id, SCHEMA, name, properties, datasets);
    }

    private static void put(
            Map<String, List<String>> properties, String name, @org.jspecify.annotations.Nullable Object value) {
        List<String> items = value == null ? List.of() : Column.items(value);
        if (!items.isEmpty()) {
            properties.put(name, items);
        }
    }
}
