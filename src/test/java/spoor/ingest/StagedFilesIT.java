package spoor.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static spoor.ingest.ImportClient.summary;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.TestSize;
import spoor.store.SharedNeo4j;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page does with a file: send it once, look, try, import, watch, hold, look at what came of it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
@ExtendWith(LeaveOnlyTheEvidence.class)
class StagedFilesIT {

    private static final String TABLE = """
            Some customs office;;;;
            sold by;bought by;code;when;paid
            Shenzhen Example Ltd;ООО Пример;854231;03.04.2023;1200,50
            Shenzhen Example Ltd;ООО Пример;85423190;2023-05-01;=99
            Shenzhen Example Ltd;ООО Пример;8542;31.02.2023;10
            """;
    private static final String MAPPING = """
            {"headerRow":2,"columns":{"supplier":"sold by","buyer":"bought by","hs":"code","date":"when"},
             "values":{"USD":"paid"}}""";

    private final ImportClient client;

    StagedFilesIT(@LocalServerPort int port) {
        this.client = new ImportClient(port);
    }

    @Test
    void a_file_is_sent_once_and_then_looked_at_mapped_tried_and_imported() throws Exception {
        String file = stage("table.csv", TABLE);
        JsonNode unmapped = look(file, "{\"format\":\"customs\"}");
        assertThat(unmapped.path("error").path("code").asString()).isEqualTo("mapping.incomplete");
        assertThat(unmapped.path("reading").path("separator").asString()).isEqualTo(";");
        assertThat(unmapped.path("reading").path("encoding").asString()).isEqualTo("UTF-8");
        assertThat(unmapped.path("table").path(1).path(0).asString()).isEqualTo("sold by");

        JsonNode mapped = look(file, "{\"format\":\"customs\",\"mapping\":" + MAPPING + "}");
        assertThat(mapped.path("error").isNull()).isTrue();
        assertThat(outcomes(mapped)).isEqualTo("3 loaded, 4 number.malformed, 5 date.malformed");

        assertThat(summary(order(file, "true"))).startsWith("done read=3 loaded=1 rejected=2 duplicate=0 new=5");
        assertThat(client.getText("/api/datasets")).doesNotContain("Example customs");
        JsonNode done = order(file, "false");
        assertThat(summary(done)).startsWith("done read=3 loaded=1 rejected=2 duplicate=0 new=5");
        assertThat(client.getText("/api/datasets")).contains("Example customs", "CC BY 4.0");
        assertThat(client.get("/api/datasets/mine/contents").path("contents").toString())
                .isEqualTo("{\"Company\":2,\"SUPPLIES\":1,\"Shipment\":1,\"Source\":1}");
        assertThat(client.getText("/api/imports/" + done.path("job").asString() + "/issues?format=csv"))
                .contains("severity,code,file,line,column,value,reason\r\n")
                .contains("rejected,number.malformed,table.csv,4,value USD,'=99,");
    }

    @Test
    void a_dry_run_of_a_replacement_says_what_would_vanish_and_takes_nothing_away() throws Exception {
        order(stage("table.csv", TABLE), "false");
        String other = stage("table.csv", TABLE.replace("Shenzhen Example Ltd", "Ningbo Example Ltd"));
        JsonNode tried = order(other, "true,\"replace\":true");
        assertThat(tried.path("vanished").asLong()).isEqualTo(3);
        assertThat(client.get("/api/datasets/mine/contents").path("contents").toString())
                .contains("\"Shipment\":1");
        assertThat(order(other, "false,\"replace\":true").path("vanished").asLong())
                .isEqualTo(3);
    }

    @Test
    void an_import_tells_how_far_it_is_while_it_is_held_and_goes_on() throws Exception {
        int rows = TestSize.of(8_000, 40_000);
        String job = client.submit("many.json", many(rows), "?dataset=many")
                .path("job")
                .asString();
        assertThat(client.put("/api/imports/" + job + "/pause", "")
                        .path("paused")
                        .asBoolean())
                .isTrue();
        AtomicReference<JsonNode> held = new AtomicReference<>();
        await("it is held").during(Duration.ofMillis(500)).until(() -> {
            JsonNode now = client.get("/api/imports/" + job);
            JsonNode before = held.getAndSet(now);
            return before != null && now.equals(rateless(before, now));
        });
        client.delete("/api/imports/" + job + "/pause");
        String events = client.getText("/api/imports/" + job + "/events");
        List<String> told =
                events.lines().filter(line -> line.startsWith("data:")).toList();
        assertThat(events).contains("event:status");
        JsonNode last = JsonMapper.shared().readTree(told.getLast().substring("data:".length()));
        assertThat(summary(last)).startsWith("done read=%1$d loaded=%1$d".formatted(rows));
        assertThat(client.get("/api/imports")
                        .path("imports")
                        .path(0)
                        .path("job")
                        .asString())
                .isEqualTo(job);
    }

    @Test
    void what_spoor_does_not_have_or_cannot_use_is_told() throws Exception {
        assertThat(client.postJson("/api/imports/files/none/preview", "{}")).contains("import.file.unknown");
        assertThat(client.getText("/api/imports/none/events")).contains("import.unknown");
        assertThat(client.getText("/api/datasets/none/contents")).contains("dataset.unknown");
        String file = stage("table.csv", TABLE);
        assertThat(client.postJson(
                        "/api/imports/files/" + file + "/imports", "{\"about\":{\"url\":\"javascript:alert(1)\"}}"))
                .contains("about.url");
        client.delete("/api/imports/files/" + file);
        assertThat(client.getText("/api/imports/files/" + file)).contains("import.file.unknown");
    }

    /** A held job changes in nothing but the rate, which the clock makes. */
    private static JsonNode rateless(JsonNode held, JsonNode now) {
        tools.jackson.databind.node.ObjectNode copy = (tools.jackson.databind.node.ObjectNode) held.deepCopy();
        ((tools.jackson.databind.node.ObjectNode) copy.path("progress"))
                .set("perSecond", now.path("progress").path("perSecond"))
                .set("secondsLeft", now.path("progress").path("secondsLeft"));
        return copy;
    }

    private String stage(String name, String content) throws Exception {
        JsonNode staged = client.upload("/api/imports/files", name, content.getBytes(StandardCharsets.UTF_8));
        assertThat(staged.path("name").asString()).isEqualTo(name);
        return staged.path("file").asString();
    }

    private JsonNode look(String file, String body) throws Exception {
        return JsonMapper.shared().readTree(client.postJson("/api/imports/files/" + file + "/preview", body));
    }

    private JsonNode order(String file, String dryRun) throws Exception {
        String accepted = client.postJson(
                "/api/imports/files/" + file + "/imports",
                "{\"format\":\"customs\",\"dataset\":\"mine\",\"dryRun\":" + dryRun + ",\"mapping\":" + MAPPING
                        + ",\"about\":{\"name\":\"Example customs\",\"licence\":\"CC BY 4.0\",\"url\":\"https://example.org/\"}}");
        return client.await(JsonMapper.shared().readTree(accepted).path("job").asString());
    }

    private static String outcomes(JsonNode preview) {
        StringBuilder text = new StringBuilder();
        for (JsonNode one : preview.path("records")) {
            String code = one.path("issues").path(0).path("code").asString("loaded");
            text.append(text.isEmpty() ? "" : ", ")
                    .append(one.path("line").asLong())
                    .append(' ')
                    .append(code);
        }
        return text.toString();
    }

    private static byte[] many(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"id\":\"m-%d\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Company %d\"]}}\n"
                    .formatted(i, i));
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
