package spoor.export.form;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** How all forms write JSON. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** Closing it flushes, and leaves the stream open. */
    static JsonGenerator generator(OutputStream out) {
        return MAPPER.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).createGenerator(out);
    }

    /** An array of an object, each of its values as one writes it. */
    static <T> void array(String name, Iterable<T> all, Consumer<T> write, JsonGenerator json) {
        json.writeName(name);
        json.writeStartArray();
        all.forEach(write);
        json.writeEndArray();
    }

    static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Names and values in turn, in this order: the same document is written as the same bytes. */
    static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }
}
