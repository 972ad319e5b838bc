package spoor.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportSchemaTest {

    /** Strict validators refuse a schema that limits a kind of value which it does not name. */
    @Test
    void limitsOfArraysStandBesideTheirType() throws IOException {
        String schema = Files.readString(Path.of("src/main/resources/static/schemas/export-1.json"));
        List<String> untyped = new ArrayList<>();
        walk("", JsonMapper.shared().readTree(schema), untyped);
        assertThat(untyped).isEmpty();
    }

    private static void walk(String path, JsonNode node, List<String> untyped) {
        if (node.path("minItems").isNumber() && !node.path("type").asString("").equals("array")) {
            untyped.add(path);
        }
        node.properties().forEach(field -> walk(path + "/" + field.getKey(), field.getValue(), untyped));
    }
}
