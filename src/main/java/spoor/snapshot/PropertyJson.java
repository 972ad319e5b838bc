package spoor.snapshot;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The properties of a node or relation as one piece of JSON: a fifth of what a map would take. Reading one takes about a
 * microsecond.
 */
final class PropertyJson {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};

    private PropertyJson() {}

    /** Without the id, which stands elsewhere. */
    static byte[] encode(Map<String, Object> properties) {
        Map<String, Object> plain = new TreeMap<>(properties);
        plain.remove("id");
        plain.replaceAll((key, value) -> toJson(value));
        return JSON.writeValueAsBytes(plain);
    }

    /** Dates, times and points become text: JSON has no word for them. */
    private static Object toJson(Object value) {
        return switch (value) {
            case String text -> text;
            case Number number -> number;
            case Boolean truth -> truth;
            case Collection<?> values ->
                values.stream().map(PropertyJson::toJson).toList();
            default -> value.toString();
        };
    }

    /** The properties, in alphabetical order of their names. */
    static Map<String, Object> decode(byte[] encoded) {
        return JSON.readValue(encoded, MAP);
    }

    static List<String> texts(Map<String, Object> properties, String name) {
        return switch (properties.get(name)) {
            case null -> List.of();
            case Collection<?> values -> values.stream().map(Object::toString).toList();
            case Object value -> List.of(value.toString());
        };
    }
}
