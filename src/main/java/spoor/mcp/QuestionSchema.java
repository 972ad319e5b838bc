package spoor.mcp;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import spoor.model.SpoorException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema of a question, as the running Spoor's own description of its interface has it. */
final class QuestionSchema {

    private static final String ROOT = "TraceRequest";
    private static final String REFERENCE = "#/components/schemas/";

    private QuestionSchema() {}

    /** Definitions of the question and of all that it names; that of any object where no Spoor answers yet. */
    static ObjectNode definitions(SpoorApi spoor) {
        try {
            return require(spoor);
        } catch (SpoorException e) {
            return anything();
        }
    }

    /** The same; fails where Spoor does not say it now. */
    static ObjectNode require(SpoorApi spoor) {
        JsonNode schemas =
                spoor.get("/v3/api-docs", Map.of()).path("components").path("schemas");
        return schemas.has(ROOT) ? collected(schemas) : anything();
    }

    private static ObjectNode anything() {
        ObjectNode definitions = Citations.object();
        definitions.putObject(ROOT).put("type", "object");
        return definitions;
    }

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
