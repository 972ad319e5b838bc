package spoor.snapshot.table;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The properties of a node or relation as one piece of JSON: a fifth of what a map would take. Reading one takes about a
 * microsecond.
 */
public final class PropertyJson {

    private static final String ID = "id";
    private static final int USUAL_BYTES = 256;
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};

    private PropertyJson() {}

    /** In alphabetical order of their names, without the id, which stands elsewhere. */
    public static byte[] encode(Map<String, Object> properties) {
        String[] names = properties.keySet().toArray(String[]::new);
        Arrays.sort(names);
        var bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            for (String name : names) {
                if (!name.equals(ID)) {
                    json.writeName(name);
                    write(json, Objects.requireNonNull(properties.get(name)));
                }
            }
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /** Dates, times and points become text: JSON has no word for them. */
    private static void write(JsonGenerator json, Object value) {
        switch (value) {
            case String text -> json.writeString(text);
            case Number _, Boolean _ -> json.writePOJO(value);
            case Collection<?> values -> {
                json.writeStartArray();
                values.forEach(each -> write(json, each));
                json.writeEndArray();
            }
            default -> json.writeString(value.toString());
        }
    }

    /** The properties, in alphabetical order of their names. */
    public static Map<String, Object> decode(byte[] encoded) {
        return JSON.readValue(encoded, MAP);
    }

    /** The sources that a node or a relation cites. */
    public static List<String> sourcesOf(Map<String, Object> properties) {
        return texts(properties, "sources");
    }

    public static List<String> texts(Map<String, Object> properties, String name) {
        return switch (properties.get(name)) {
            case null -> List.of();
            case Collection<?> values -> values.stream().map(Object::toString).toList();
            case Object value -> List.of(value.toString());
        };
    }
}
