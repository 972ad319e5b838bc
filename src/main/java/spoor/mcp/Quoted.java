package spoor.mcp;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Words of documents. They are others' and may hold instructions, so they stand in a field of their own ({@code quoted}), one line
 * each, of limited length, and never among Spoor's own sentences.
 */
final class Quoted {

    static final int MOST_SIGNS = 600;

    /** Signs that a reader does not see, or that turn the direction of what follows. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+");

    /** A code, a date, an id, an address: nothing that could be a sentence. */
    private static final Pattern PLAIN = Pattern.compile("[\\x21-\\x7e]{0,600}");

    private Quoted() {}

    /** The text as a marked field; nothing where there is none. */
    static void put(ObjectNode into, String field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            into.set(field, JsonMapper.shared().createObjectNode().put("quoted", cleaned(text)));
        }
    }

    static void put(ObjectNode into, String field, JsonNode text) {
        put(into, field, text.asString(""));
    }

    /** The same value, in which each text that is not one plain word is marked; names of fields stay. */
    static JsonNode marked(JsonNode value) {
        if (value.isString()) {
            String text = value.asString();
            return PLAIN.matcher(text).matches()
                    ? value
                    : JsonMapper.shared().createObjectNode().put("quoted", cleaned(text));
        }
        if (value.isArray()) {
            ArrayNode all = JsonMapper.shared().createArrayNode();
            value.forEach(each -> all.add(marked(each)));
            return all;
        }
        if (value.isObject()) {
            ObjectNode all = JsonMapper.shared().createObjectNode();
            value.properties().forEach(field -> all.set(field.getKey(), marked(field.getValue())));
            return all;
        }
        return value;
    }

    static String cleaned(String text) {
        String line = UNSEEN.matcher(text).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= MOST_SIGNS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST_SIGNS)) + " […]";
    }
}
