package spoor.snapshot;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The properties of nodes or relations by dense number, each kept as one piece of JSON.
 *
 * <pre>
 * chunks  [ {"name":…}{…}… , … ]  1,024 pieces each, end to end
 * starts  [ 0, 31, 90, …, 0, … ]  where each piece begins in its chunk
 * </pre>
 *
 * As bytes they take a fifth of what maps would, and the garbage collector does not visit them. Reading one takes about
 * a microsecond. Safe for reading by any thread once sealed.
 */
final class PropertyColumn {

    private static final int CHUNK_BITS = 10;
    private static final int IN_CHUNK = (1 << CHUNK_BITS) - 1;
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};

    private final List<byte[]> chunks = new ArrayList<>();
    private final ByteArrayOutputStream open = new ByteArrayOutputStream();
    private int[] starts = new int[1 << CHUNK_BITS];
    private int count;
    private long sizeBytes;

    /** The form in which {@link #append} takes properties; without the id, which stands elsewhere. */
    static byte[] encode(Map<String, Object> properties) {
        Map<String, Object> plain = new TreeMap<>();
        properties.forEach((key, value) -> {
            if (!key.equals("id")) {
                plain.put(key, toJson(value));
            }
        });
        return JSON.writeValueAsBytes(plain);
    }

    /** Dates, times and points become text: JSON has no word for them. */
    private static Object toJson(Object value) {
        return switch (value) {
            case String text -> text;
            case Number number -> number;
            case Boolean truth -> truth;
            case Collection<?> values ->
                values.stream().map(PropertyColumn::toJson).toList();
            default -> value.toString();
        };
    }

    /** Adds the properties of the next number. */
    void append(byte[] encoded) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, starts.length + (starts.length >> 1));
        }
        starts[count++] = open.size();
        open.writeBytes(encoded);
        if ((count & IN_CHUNK) == 0) {
            closeChunk();
        }
    }

    /** Ends the filling; nothing can be read before. */
    void seal() {
        closeChunk();
        starts = Arrays.copyOf(starts, count);
    }

    private void closeChunk() {
        chunks.add(open.toByteArray());
        sizeBytes += open.size();
        open.reset();
    }

    /** The properties under this number, in alphabetical order of their names. */
    Map<String, Object> get(int number) {
        byte[] chunk = chunks.get(number >>> CHUNK_BITS);
        boolean isLast = number + 1 == count || (number & IN_CHUNK) == IN_CHUNK;
        int end = isLast ? chunk.length : starts[number + 1];
        return JSON.readValue(chunk, starts[number], end - starts[number], MAP);
    }

    /** Bytes that the properties take. */
    long sizeBytes() {
        return sizeBytes + 4L * starts.length;
    }

    static List<String> texts(Map<String, Object> properties, String name) {
        return switch (properties.get(name)) {
            case null -> List.of();
            case Collection<?> values -> values.stream().map(Object::toString).toList();
            case Object value -> List.of(value.toString());
        };
    }
}
