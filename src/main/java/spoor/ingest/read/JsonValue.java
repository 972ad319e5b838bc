package spoor.ingest.read;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One JSON value among many.
 *
 * @param line where it begins
 * @param value null if it could not be read
 * @param code of what is wrong; empty if nothing is
 * @param fault a sentence about it
 */
public record JsonValue(long line, @Nullable JsonNode value, String code, String fault) {

    static JsonValue of(long line, JsonNode value) {
        return new JsonValue(line, value, "", "");
    }

    static JsonValue faulty(long line, String code, String fault) {
        return new JsonValue(line, null, code, fault);
    }
}
