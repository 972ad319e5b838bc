package spoor.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import spoor.model.SpoorException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The seven tools: their names, words and schemas stand in {@code tools.json}, what they answer in {@link Answers}. */
final class Tools {

    private static final String QUESTION = "TraceRequest";

    private final JsonNode described = read();
    private final ObjectNode definitions;

    /** @param definitions of the question and of all that it names */
    Tools(ObjectNode definitions) {
        this.definitions = definitions;
    }

    private static JsonNode read() {
        try (InputStream file = Objects.requireNonNull(Tools.class.getResourceAsStream("tools.json"))) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an assistant is told before it asks anything. */
    String instructions() {
        return described.path("instructions").asString();
    }

    List<Tool> list(McpJsonMapper mapper) {
        return described
                .path("tools")
                .valueStream()
                .map(tool -> Tool.builder()
                        .name(tool.path("name").asString())
                        .title(tool.path("title").asString())
                        .description(tool.path("description").asString())
                        .inputSchema(mapper, schema(tool.path("schema")).toString())
                        .annotations(new ToolAnnotations(tool.path("title").asString(), true, false, true, false, null))
                        .build())
                .toList();
    }

    private JsonNode schema(JsonNode stated) {
        ObjectNode schema = (ObjectNode) stated.deepCopy();
        if (schema.toString().contains(QUESTION)) {
            schema.set("$defs", definitions);
        }
        return schema;
    }

    /** The answer as structure and as text; a refusal of Spoor's is an answer that says so. */
    static CallToolResult call(Answers answers, CallToolRequest call) {
        try {
            ObjectNode answer = answer(
                    answers, call.name(), Objects.requireNonNullElse(call.arguments(), Map.<String, Object>of()));
            return CallToolResult.builder()
                    .structuredContent(answer)
                    .addTextContent(answer.toString())
                    .isError(false)
                    .build();
        } catch (SpoorException e) {
            return CallToolResult.builder()
                    .addTextContent(Objects.requireNonNullElse(e.getMessage(), e.code()))
                    .isError(true)
                    .build();
        }
    }

    private static ObjectNode answer(Answers answers, String tool, Map<String, Object> asked) {
        return switch (tool) {
            case "search" -> answers.search(asked);
            case "entity" -> answers.entity(asked);
            case "trace" -> answers.trace(asked);
            case "why_no_path" -> answers.whyNoPath(asked);
            case "evidence" -> answers.evidence(asked);
            case "figures" -> answers.figures(asked);
            case "coverage" -> answers.coverage(asked);
            default -> throw new IllegalArgumentException(tool);
        };
    }
}
