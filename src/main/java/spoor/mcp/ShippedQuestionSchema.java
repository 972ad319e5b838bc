package spoor.mcp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema of a question, as the description of the interface has it. It is shipped: to make that description takes a busy Spoor longer
 * than clients wait for a first answer.
 */
final class ShippedQuestionSchema {

    private static final String ROOT = "TraceRequest";
    private static final String REFERENCE = "#/components/schemas/";

    private ShippedQuestionSchema() {}

    /** Definitions of the question and of all that it names. */
    static ObjectNode definitions() {
        try (InputStream file =
                Objects.requireNonNull(ShippedQuestionSchema.class.getResourceAsStream("question.json"))) {
            return (ObjectNode) JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, from the schemas of a description. */
    static ObjectNode collected(JsonNode schemas) {
        ObjectNode definitions = Citations.object();
        Deque<String> open = new ArrayDeque<>(Set.of(ROOT));
        Set<String> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            String name = open.pop();
            JsonNode copy = schemas.path(name).deepCopy();
            for (JsonNode holder : copy.findParents("$ref")) {
                String used = holder.path("$ref").asString().replace(REFERENCE, "");
                ((ObjectNode) holder).put("$ref", "#/$defs/" + used);
                if (seen.add(used)) {
                    open.push(used);
                }
            }
            definitions.set(name, copy);
        }
        return definitions;
    }
}
