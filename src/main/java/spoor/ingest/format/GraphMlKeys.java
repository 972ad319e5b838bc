package spoor.ingest.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import spoor.ingest.read.LimitedJson;
import spoor.model.BadInput;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The keys that a GraphML file declares, and its nodes and edges in the words of node-link JSON. */
final class GraphMlKeys {

    private static final int MOST = 2_000;

    /** Properties that are lists wherever they stand; GraphML itself knows none. */
    private static final Set<String> LISTS = Set.of(
            "aliases", "sources", "components", "hs", "topics", "identifiers", "addresses", "countries", "values");

    /** What Spoor says beside the properties: shown by other programs, known here anyhow. */
    private static final Set<String> SHOWN = Set.of(
            "node.label",
            "node.listedBy.list",
            "node.members.list",
            "edge.inferred",
            "edge.paths",
            "edge.pathStrength",
            "edge.weakestHop");

    /** Spoor's own lists, whatever their names. */
    private static final String LIST = ".list";

    private record Key(String name, String type) {}

    private final Map<String, Key> keys = new HashMap<>();

    void define(XMLStreamReader xml) {
        if (keys.size() >= MOST) {
            throw new BadInput("xml.keys", "The file declares more than %d keys.", MOST);
        }
        String id = attribute(xml, "id");
        String name = attribute(xml, "attr.name");
        keys.put(id, new Key(name.isEmpty() ? id : name, attribute(xml, "attr.type")));
    }

    /** Whether the data element is of the key of this name. */
    boolean isNamed(XMLStreamReader xml, String name) {
        return nameOf(xml).equals(name);
    }

    private String nameOf(XMLStreamReader xml) {
        String id = attribute(xml, "key");
        Key key = keys.get(id);
        return key == null ? id : key.name();
    }

    JsonNode node(XMLStreamReader xml) throws XMLStreamException {
        ObjectNode item = LimitedJson.MAPPER.createObjectNode().put("id", attribute(xml, "id"));
        String labels = attribute(xml, "labels");
        ObjectNode properties = item.putObject("properties");
        readData(xml, "node", properties);
        String label = labels.isEmpty() ? take(properties, "labels") : labels;
        item.putArray("labels").add(labelOf(label.isEmpty() ? take(properties, "label") : label));
        if (!properties.has("name")) {
            properties.put("name", item.path("id").asString(""));
        }
        return item;
    }

    /** {@code :Entity:Company} is how Neo4j's tools write labels. */
    private static String labelOf(String labels) {
        String found = "";
        for (String label : labels.split("[:;,\\[\\]\" ]+", -1)) {
            found = label.isEmpty() || label.equals("Entity") ? found : label;
        }
        return found;
    }

    /** @param source what stands for the source of an edge that names none */
    JsonNode edge(XMLStreamReader xml, String source) throws XMLStreamException {
        ObjectNode item = LimitedJson.MAPPER
                .createObjectNode()
                .put("source", attribute(xml, "source"))
                .put("target", attribute(xml, "target"));
        String id = attribute(xml, "id");
        String type = attribute(xml, "label");
        ObjectNode properties = item.putObject("properties");
        readData(xml, "edge", properties);
        String named = type.isEmpty() ? take(properties, "type") : type;
        item.put("type", named.isEmpty() ? take(properties, "label") : named);
        String known = take(properties, "id");
        item.put("id", !known.isEmpty() ? known : !id.isEmpty() ? id : nameless(item));
        if (!properties.has("sources")) {
            properties.putArray("sources").add(source);
        }
        if (!properties.has("confidence")) {
            properties.put("confidence", "possible");
        }
        return item;
    }

    private static String nameless(ObjectNode item) {
        return item.path("source").asString("")
                + "|" + item.path("type").asString("")
                + "|" + item.path("target").asString("");
    }

    private static String take(ObjectNode properties, String name) {
        JsonNode value = properties.remove(name);
        return value == null ? "" : value.isArray() ? value.path(0).asString("") : value.asString("");
    }

    /** Reads the data of an element up to its end. */
    private void readData(XMLStreamReader xml, String element, ObjectNode into) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(element)) {
                return;
            }
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("data")) {
                String id = attribute(xml, "key");
                Key key = keys.getOrDefault(id, new Key(id, "string"));
                String text = xml.getElementText();
                if (!isOurs() || !SHOWN.contains(id)) {
                    into.set(key.name(), isOurs() ? exact(id, key, text) : value(key, text));
                }
            }
        }
    }

    /** Whether Spoor wrote the file: it declares a key for its header. */
    boolean isOurs() {
        return keys.containsKey("spoor");
    }

    /** In files of Spoor the key says what a list is, not its first letters. */
    private static JsonNode exact(String id, Key key, String text) {
        if (id.endsWith(LIST)) {
            return list(text);
        }
        return key.type().equals("string") ? LimitedJson.MAPPER.getNodeFactory().stringNode(text) : value(key, text);
    }

    private static JsonNode value(Key key, String text) {
        if (LISTS.contains(key.name()) || text.startsWith("[\"")) {
            return list(text);
        }
        ObjectNode holder = LimitedJson.MAPPER.createObjectNode();
        try {
            return switch (key.type()) {
                case "boolean" ->
                    holder.put("v", Boolean.parseBoolean(text.strip())).path("v");
                case "int", "long" ->
                    holder.put("v", Long.parseLong(text.strip())).path("v");
                case "float", "double" ->
                    holder.put("v", Double.parseDouble(text.strip())).path("v");
                default -> holder.put("v", text).path("v");
            };
        } catch (NumberFormatException e) {
            return holder.put("v", text).path("v");
        }
    }

    /** A list as JSON, or its one item as it stands. */
    static ArrayNode list(String text) {
        if (text.startsWith("[")) {
            try {
                if (LimitedJson.MAPPER.readTree(text) instanceof ArrayNode list) {
                    return list;
                }
            } catch (JacksonException noJson) {
                return LimitedJson.MAPPER.createArrayNode().add(text);
            }
        }
        return LimitedJson.MAPPER.createArrayNode().add(text);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        @Nullable String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
