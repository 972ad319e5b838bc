package spoor.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.ingest.ImportClient;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Prometheus reads, and that the dashboard shows nothing else. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class MetricsIT {

    private static final Pattern METRIC =
            Pattern.compile("\\b(?:spoor|executor|http_server|jvm|process|system)_[a-z0-9_]+");
    private static final Pattern NAME = Pattern.compile("(?m)^([a-z0-9_]+)[ {]");

    private final int port;
    private final RawHttp http;

    MetricsIT(@LocalServerPort int port) {
        this.port = port;
        this.http = new RawHttp(port);
    }

    @Test
    void everything_the_dashboard_shows_is_exposed_and_nothing_tells_what_was_asked() throws Exception {
        askEverything();
        System.gc();

        RawHttp.Answer answer = http.get("/actuator/prometheus");

        assertThat(answer.status()).isEqualTo(200);
        Set<String> exposed = NAME.matcher(answer.body())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> shown = shown();
        assertThat(shown).hasSizeGreaterThan(20).isSubsetOf(exposed);
        assertThat(answer.body())
                .contains(
                        "spoor_traces_seconds_count{outcome=\"found\"}",
                        "spoor_searches_seconds_count{outcome=\"none\"}")
                .contains("spoor_import_rows_total{outcome=\"rejected\"}", "executor_queued_tasks{name=\"http\"}")
                .contains("uri=\"/api/traces\"", "spoor_store_ready 1.0")
                .doesNotContain("zzqx", "limbach", "declarations-short", "8.8.8.8");
    }

    private void askEverything() throws IOException, InterruptedException {
        assertThat(http.post("/api/traces", "{}").status()).isEqualTo(200);
        assertThat(http.get("/api/entities?q=limbach").status()).isEqualTo(200);
        assertThat(http.get("/api/entities?q=zzqx").status()).isEqualTo(200);
        assertThat(http.get("/api/entities/company/zzqx").status()).isEqualTo(404);
        assertThat(http.get("/api/zzqx").status()).isEqualTo(404);
        assertThat(http.post("/api/exports?format=json", "{\"ids\":[\"company/xiamen-limbach-aviation-engine\"]}")
                        .status())
                .isEqualTo(200);
        ImportClient client = new ImportClient(port);
        client.fixture("declarations-short.csv", "?dataset=short");
        client.delete("/api/datasets/short");
    }

    private static Set<String> shown() throws IOException {
        JsonNode dashboard = JsonMapper.shared().readTree(Files.readString(Path.of("docker/grafana/spoor.json")));
        return dashboard.findValuesAsString("expr").stream()
                .flatMap(expression -> METRIC.matcher(expression).results())
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
