package spoor.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import spoor.model.SpoorException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The seven tools: their names, words and schemas stand in {@code tools.json}, what they answer in {@link Answers}. */
final class Tools {

    private static final String QUESTION = "TraceRequest";

    private final JsonNode described = read();
    private final ObjectNode definitions;
    private final Map<String, Function<Map<String, Object>, ObjectNode>> answers;

    Tools(SpoorApi spoor) {
        this.definitions = QuestionSchema.definitions(spoor);
        Answers all = new Answers(spoor);
        this.answers = Map.of(
                "search", all::search,
                "entity", all::entity,
                "trace", all::trace,
                "why_no_path", all::whyNoPath,
                "evidence", all::evidence,
                "figures", all::figures,
                "coverage", all::coverage);
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

    List<SyncToolSpecification> specifications(McpJsonMapper mapper) {
        List<SyncToolSpecification> all = new ArrayList<>();
        for (JsonNode tool : described.path("tools")) {
            String name = tool.path("name").asString();
            Tool told = Tool.builder()
                    .name(name)
                    .title(tool.path("title").asString())
                    .description(tool.path("description").asString())
                    .inputSchema(mapper, schema(tool.path("schema")).toString())
                    .annotations(new ToolAnnotations(tool.path("title").asString(), true, false, true, false, null))
                    .build();
            all.add(SyncToolSpecification.builder()
                    .tool(told)
                    .callHandler((exchange, call) -> call(name, call.arguments()))
                    .build());
        }
        return all;
    }

    private JsonNode schema(JsonNode stated) {
        ObjectNode schema = (ObjectNode) stated.deepCopy();
        if (schema.toString().contains(QUESTION)) {
            schema.set("$defs", definitions);
        }
        return schema;
    }

    /** The answer as structure and as text; a refusal of Spoor's is an answer that says so. */
    CallToolResult call(String name, Map<String, Object> arguments) {
        try {
            ObjectNode answer = Objects.requireNonNull(answers.get(name)).apply(arguments);
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
}
