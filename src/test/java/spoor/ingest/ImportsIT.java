package spoor.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static spoor.ingest.ImportClient.issues;
import static spoor.ingest.ImportClient.summary;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.TestSize;
import spoor.store.SharedNeo4j;
import tools.jackson.databind.JsonNode;

/** Imports over HTTP into a real database that holds the evidence already. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
@ExtendWith({OutputCaptureExtension.class, LeaveOnlyTheEvidence.class})
class ImportsIT {

    private final ImportClient client;
    private final ImportedGraph graph;

    ImportsIT(@LocalServerPort int port, @org.springframework.beans.factory.annotation.Autowired Driver driver) {
        this.client = new ImportClient(port);
        this.graph = new ImportedGraph(driver);
    }

    @Test
    @Tag("contract")
    void every_line_of_an_ftm_file_is_loaded_rejected_or_a_duplicate() throws Exception {
        JsonNode status = client.fixture("small.ftm.json", "?dataset=toy");
        assertThat(summary(status))
                .isEqualTo("done read=10 loaded=6 rejected=3 duplicate=1 new=8 changed=0 unchanged=0");
        assertThat(issues(status)).isEqualTo("end.unknown=1 ftm.schema.noPlace=1 json.malformed=1");
        assertThat(status.path("format").asString()).isEqualTo("ftm");
        assertThat(client.getText("/api/imports/" + status.path("job").asString() + "/issues")
                        .lines()
                        .toList())
                .hasSize(3)
                .anyMatch(line -> line.contains("\"line\":7") && line.contains("ftm/nobody"));
        assertThat(relations("toy"))
                .containsExactly(
                        "(ftm/co-1)-[SUPPLIES toy/eco-1 probable hs=[854231] value=1200.5]->(ftm/co-2)",
                        "(ftm/co-2)-[LISTED_IN listed/toy/san-1/co-2 confirmed hs=null value=null]->"
                                + "(designation/toy/san-1)",
                        "(ftm/per-1)-[OWNS toy/own-1 probable hs=null value=51.0]->(ftm/co-1)");
    }

    @Test
    void what_was_imported_is_found_by_the_next_trace() throws Exception {
        client.fixture("small.ftm.json", "?dataset=toy");
        String answer =
                client.postJson("/api/traces", "{\"from\":{\"ids\":[\"ftm/co-1\"]},\"to\":{\"ids\":[\"ftm/co-2\"]}}");
        assertThat(answer).contains("\"toy/eco-1\"");
    }

    /** What others commit in that very moment makes Spoor read the graph anew, and rightly; so it may take some tries. */
    @Test
    void a_small_import_is_worked_into_the_graph_that_is_there(CapturedOutput output) throws Exception {
        client.fixture("small.ftm.json", "?dataset=toy"); // names of properties that the database did not know
        AtomicInteger tries = new AtomicInteger();
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            int before = output.length();
            client.text(
                    "more.json",
                    "{\"id\":\"co-9\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Works %d\"]}}"
                            .formatted(tries.incrementAndGet()),
                    "?dataset=toy");
            assertThat(output.toString().substring(before))
                    .contains("Graph followed")
                    .doesNotContain("Graph read");
        });
    }

    @Test
    void the_same_file_again_changes_nothing_and_a_dry_run_never_does() throws Exception {
        String dry = summary(client.fixture("small.ftm.json", "?dataset=toy&dryRun=true"));
        assertThat(dry).isEqualTo("done read=10 loaded=6 rejected=3 duplicate=1 new=8 changed=0 unchanged=0");
        assertThat(graph.fingerprint("toy")).isEmpty();
        client.fixture("small.ftm.json", "?dataset=toy");
        List<String> before = graph.fingerprint("toy");
        assertThat(summary(client.fixture("small.ftm.json", "?dataset=toy")))
                .isEqualTo("done read=10 loaded=6 rejected=3 duplicate=1 new=0 changed=0 unchanged=8");
        assertThat(graph.fingerprint("toy")).isEqualTo(before);
    }

    @Test
    void the_order_of_lines_does_not_matter() throws Exception {
        client.fixture("small.ftm.json", "?dataset=toy");
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/imports/small.ftm.json"))
                .reversed();
        JsonNode reversed = client.text("reversed.json", String.join("\n", lines), "?dataset=toy");
        assertThat(summary(reversed))
                .isEqualTo("done read=10 loaded=6 rejected=3 duplicate=1 new=0 changed=0 unchanged=8");
    }

    @Test
    @Tag("contract")
    void a_changed_record_is_counted_and_a_contradiction_keeps_both() throws Exception {
        client.fixture("small.ftm.json", "?dataset=toy");
        String changed = """
                {"id":"co-2","schema":"Company","properties":{"name":["Beta Works"]}}
                {"id":"co-2","schema":"Company","properties":{"name":["Alpha Works"]}}
                """;
        JsonNode status = client.text("changed.json", changed, "?dataset=toy");
        assertThat(summary(status))
                .isEqualTo("done read=2 loaded=2 rejected=0 duplicate=0 new=1 changed=1 unchanged=0");
        assertThat(issues(status)).isEqualTo("entity.doubled=1");
        assertThat(graph.entity("ftm/co-2"))
                .containsEntry("name", "Alpha Works")
                .containsEntry("aliases", List.of("Beta Works"));
    }

    @Test
    void strict_loads_all_or_nothing() throws Exception {
        JsonNode status = client.fixture("small.ftm.json", "?dataset=toy&strict=true");
        assertThat(summary(status))
                .isEqualTo("failed read=10 loaded=6 rejected=3 duplicate=1 new=0 changed=0 unchanged=0 import.strict");
        assertThat(graph.fingerprint("toy")).isEmpty();
    }

    @Test
    void another_dataset_does_not_touch_what_the_evidence_says() throws Exception {
        Map<String, Object> before = graph.entity("company/xiamen-limbach-aviation-engine");
        String file = """
                {"directed":true,"multigraph":true,"graph":{"sources":[{"id":"s/1","title":"A note"}]},
                 "nodes":[{"id":"company/xiamen-limbach-aviation-engine","labels":["Company"],
                           "properties":{"name":"Another name","sources":["s/1"]}},
                          {"id":"company/new","labels":["Company"],"properties":{"name":"New","sources":["s/1"]}},
                          {"id":"x","labels":["Company`) DETACH DELETE n //"],"properties":{"name":"Evil"}}],
                 "edges":[{"id":"mine/1","source":"company/new","target":"company/xiamen-limbach-aviation-engine",
                           "type":"SUPPLIES","properties":{"confidence":"possible","sources":["s/1"]}},
                          {"id":"mine/2","source":"company/new","target":"company/new",
                           "type":"SUPPLIES","properties":{"confidence":"possible"}}]}
                """;
        JsonNode status = client.text("mine.json", file, "");
        assertThat(summary(status))
                .isEqualTo("done read=6 loaded=4 rejected=2 duplicate=0 new=4 changed=0 unchanged=0");
        assertThat(issues(status)).isEqualTo("label.unknown=1 relation.source=1");
        assertThat(graph.entity("company/xiamen-limbach-aviation-engine")).isEqualTo(before);
        assertThat(summary(client.text("mine.json", file, "")))
                .isEqualTo("done read=6 loaded=4 rejected=2 duplicate=0 new=0 changed=0 unchanged=4");
    }

    @Test
    void an_export_of_the_evidence_changes_nothing_when_it_comes_back() throws Exception {
        String export = client.postJson("/api/exports?format=json", "{\"trace\":{}}");
        JsonNode status = client.text("export.json", export, "?dataset=back");
        assertThat(status.path("loaded").asLong())
                .isGreaterThan(100)
                .isEqualTo(status.path("read").asLong());
        assertThat(status.path("new").asLong()).isZero();
        assertThat(status.path("changed").asLong()).isZero();
    }

    @Test
    void the_evidence_package_zipped_is_unchanged_and_as_another_dataset_all_new() throws Exception {
        byte[] zip = evidenceZip();
        JsonNode again = client.run("evidence.zip", zip, "");
        assertThat(again.path("format").asString()).isEqualTo("package");
        assertThat(again.path("dataset").asString()).isEqualTo("evidence");
        assertThat(again.path("new").asLong() + again.path("changed").asLong()).isZero();
        assertThat(again.path("rejected").asLong()).isZero();
        assertThat(again.path("loaded").asLong())
                .isEqualTo(again.path("read").asLong())
                .isPositive();
    }

    @Test
    void an_import_can_be_cancelled_and_its_repetition_is_whole() throws Exception {
        int rows = TestSize.of(10_000, 60_000);
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < rows; i++) {
            many.append("{\"id\":\"m-%d\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Company %d\"]}}\n"
                    .formatted(i, i));
        }
        byte[] content = many.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        String job = client.submit("many.json.gz", ImportClient.gzip(content), "?dataset=many")
                .path("job")
                .asString();
        await().pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofMinutes(1))
                .until(() -> client.get("/api/imports/" + job)
                        .path("phase")
                        .asString()
                        .equals("nodes"));
        client.delete("/api/imports/" + job);
        assertThat(client.await(job).path("state").asString()).isEqualTo("cancelled");
        JsonNode whole = client.run("many.json.gz", ImportClient.gzip(content), "?dataset=many");
        assertThat(summary(whole)).startsWith("done read=%1$d loaded=%1$d rejected=0 duplicate=0".formatted(rows));
        assertThat(graph.count("MATCH (n:Company {dataset: 'many'}) RETURN count(n) AS n"))
                .isEqualTo(rows);
    }

    @Test
    void requests_that_make_no_sense_are_refused() throws Exception {
        assertThat(client.submit("a.json", new byte[] {'{', '}'}, "?format=nonsense")
                        .path("code")
                        .asString())
                .isEqualTo("import.format.unknown");
        assertThat(client.get("/api/imports/0123").path("code").asString()).isEqualTo("import.unknown");
        assertThat(client.get("/api/imports/0123/issues").path("code").asString())
                .isEqualTo("import.unknown");
        assertThat(summary(client.text("empty.json", "", ""))).endsWith("import.empty");
        assertThat(summary(client.text("x.json", "{}", "?dataset=A/B"))).startsWith("failed");
        assertThat(summary(client.fixture("small.ftm.json", "?dataset=evidence")))
                .endsWith("import.dataset.reserved");
    }

    private static byte[] evidenceZip() throws java.io.IOException {
        java.util.ArrayList<String> files = new java.util.ArrayList<>();
        try (Stream<Path> paths = Files.list(Path.of("src/main/resources/evidence"))) {
            for (Path path : paths.sorted().toList()) {
                files.add("evidence/" + path.getFileName());
                files.add(Files.readString(path));
            }
        }
        return ImportClient.zip(files.toArray(String[]::new));
    }

    private List<String> relations(String dataset) {
        return graph.texts("""
                MATCH (a)-[r]->(b) WHERE r.dataset = $dataset
                RETURN '(' + a.id + ')-[' + type(r) + ' ' + r.id + ' ' + r.confidence + ' hs='
                       + coalesce(toString('[' + r.hs[0] + ']'), 'null') + ' value='
                       + coalesce(toString(r.value), 'null') + ']->(' + b.id + ')' AS text
                ORDER BY text
                """, dataset);
    }
}
