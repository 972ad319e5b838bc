package spoor.ingest.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Properties;
import spoor.ingest.read.StoredTexts;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.model.Source;
import spoor.model.SourceKind;
import spoor.model.Support;
import tools.jackson.databind.JsonNode;

/** Turns the sources, nodes and edges of a node-link document into claims. */
final class NodeLinkClaims {

    private static final int LONGEST_ID = 1_000;

    /** Names of properties come from a stranger; these can be stored and asked for without quoting. */
    private static final Pattern PROPERTY = Pattern.compile("[a-z][A-Za-z0-9]{0,63}");

    private final String dataset;

    NodeLinkClaims(String dataset) {
        this.dataset = dataset;
    }

    /** @throws BadInput if it breaks a rule */
    Claim read(String what, JsonNode item, String row) {
        return switch (what) {
            case "source" -> source(item);
            case "node" -> node(item, row);
            case "listing" -> listing(item, row);
            default -> edge(item, row);
        };
    }

    private Claim source(JsonNode item) {
        String id = requireId(item, "id");
        Properties properties = Properties.of(id).with("dataset", dataset);
        for (String name : Source.FIELDS) {
            properties.with(name, text(item.path(name).asString(""), name));
        }
        String kind = item.path("kind").asString("");
        if (!kind.isEmpty()) {
            SourceKind.requireWord(kind);
        }
        return Claim.source(id, properties.toMap());
    }

    private Claim node(JsonNode item, String row) {
        String id = requireId(item, "id");
        JsonNode labels = item.path("labels");
        if (!labels.isArray() || labels.size() != 1) {
            throw new BadInput("node.label", "A node has exactly one label.");
        }
        NodeLabel label = NodeLabel.requireLabel(labels.get(0).asString(""));
        Map<String, Object> properties = properties(item, id, row);
        if (!(properties.get("name") instanceof String name) || name.isBlank()) {
            throw new BadInput("node.name", "The node has no name.");
        }
        StoredTexts.requireNameLength(name);
        return Claim.entity(label, id, properties);
    }

    private Claim edge(JsonNode item, String row) {
        String id = requireId(item, item.has("id") ? "id" : "key");
        RelationType type = RelationType.requireType(item.path("type").asString(""));
        Map<String, Object> properties = properties(item, id, row);
        if (!properties.containsKey("sources")) {
            throw new BadInput("relation.source", "The relation names no source.");
        }
        Object confidence = properties.getOrDefault("confidence", "");
        properties.put(
                "confidence", Confidence.requireWord(String.valueOf(confidence)).word());
        if (type.isControl()
                && "percent".equals(properties.get("unit"))
                && properties.get("value") instanceof Number share) {
            Shares.requireShare(share.doubleValue(), share.toString());
        }
        return Claim.relation(type, requireId(item, "source"), requireId(item, "target"), properties);
    }

    /** Without its entity, which may be another record of somebody in the file, it is left out. */
    private Claim listing(JsonNode item, String row) {
        Properties designation = Properties.of(requireId(item, "designation"))
                .with("dataset", dataset)
                .with("row", row)
                .with("sources", list(item.path("sources"), "sources"));
        for (String name : List.of("authority", "programme", "listed", "until", "reason")) {
            designation.with(name, text(item.path(name).asString(""), name));
        }
        Map<String, Object> listing = Properties.of(requireId(item, "id"))
                .with("dataset", dataset)
                .with("row", row)
                .with("sources", list(item.path("sources"), "sources"))
                .with("confidence", Confidence.CONFIRMED.word())
                .with("reported", text(item.path("listed").asString(""), "listed"))
                .toMap();
        return Claim.listing(requireId(item, "entity"), designation.toMap(), listing)
                .loose();
    }

    private Map<String, Object> properties(JsonNode item, String id, String row) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> property : item.path("properties").properties()) {
            if (!PROPERTY.matcher(property.getKey()).matches()) {
                throw new BadInput(
                        "property.name", "A property is named with letters and digits, a small letter first.");
            }
            if (property.getKey().equals(Support.PROPERTY)) {
                properties.put(Support.PROPERTY, supports(property.getValue()));
            } else if (!property.getValue().isNull()) {
                properties.put(property.getKey(), value(property.getValue(), property.getKey()));
            }
        }
        keepOrigin(properties);
        properties.put("row", row);
        properties.put("dataset", dataset);
        properties.put("id", id);
        return properties;
    }

    /** Who said it first is kept, but the claim is now that of the dataset that brings it in. */
    private static void keepOrigin(Map<String, Object> properties) {
        Object dataset = properties.remove("dataset");
        Object place = properties.remove("row");
        properties.remove("import");
        if (dataset != null && !properties.containsKey("origin")) {
            properties.put("origin", place == null ? dataset.toString() : dataset + " " + place);
        }
    }

    private static Object value(JsonNode value, String name) {
        if (value.isString()) {
            return text(value.asString(), name);
        }
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        if (value.isIntegralNumber() && value.canConvertToLong()) {
            return value.asLong();
        }
        if (value.isNumber() && Double.isFinite(value.asDouble())) {
            return value.asDouble();
        }
        if (value.isArray()) {
            return list(value, name);
        }
        throw new BadInput("property.value", "The property '%s' is no text, number, truth value or list.", name);
    }

    /** What documents say of a relation, taken apart as Spoor exports it, or as it is stored. */
    private static List<String> supports(JsonNode value) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : value) {
            Support support = item.isString() ? Support.of(item.asString()) : support(item);
            texts.add(new Support(
                            text(support.source(), "source"),
                            text(support.locator(), "locator"),
                            text(support.says(), "says"),
                            support.states(),
                            support.read())
                    .text());
        }
        return texts;
    }

    private static Support support(JsonNode item) {
        List<String> states = list(item.path("states"), "states");
        return new Support(
                item.path("source").asString(""),
                item.path("locator").asString(""),
                item.path("says").asString(""),
                states,
                item.path("read").asString(""));
    }

    private static List<String> list(JsonNode value, String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : value) {
            if (!item.isString()) {
                throw new BadInput("property.value", "The list '%s' holds something that is no text.", name);
            }
            texts.add(text(item.asString(), name));
        }
        return texts;
    }

    private static String requireId(JsonNode item, String field) {
        JsonNode value = item.path(field);
        if (!value.isString() || value.asString().isBlank() || value.asString().length() > LONGEST_ID) {
            throw new BadInput(
                    "id.missing", "The field '%s' has to be a text of 1 to %d characters.", field, LONGEST_ID);
        }
        return text(value.asString(), field);
    }

    private static String text(String text, String name) {
        String fault = StoredTexts.findFault(text);
        if (fault != null) {
            throw new BadInput("text.malformed", "%s (%s)", fault, name);
        }
        return StoredTexts.clean(text);
    }
}
