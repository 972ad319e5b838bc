package spoor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.ingest.ImportClient;
import spoor.snapshot.Snapshots;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;

/** The version of the data moves with the traced data, and comes back when they do. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class DataVersionIT {

    private final RawHttp http;
    private final ImportClient imports;
    private final Snapshots snapshots;

    DataVersionIT(@LocalServerPort int port, @Autowired Snapshots snapshots) {
        this.http = new RawHttp(port);
        this.imports = new ImportClient(port);
        this.snapshots = snapshots;
    }

    @AfterEach
    void leaveNothing() throws Exception {
        imports.delete("/api/datasets/toy");
    }

    @Test
    void cases_saved_statements_and_trial_runs_do_not_move_it() throws Exception {
        String before = version();
        String id =
                http.post("/api/cases", "{\"title\":\"One\"}").json().path("id").asString();
        imports.put("/api/queries/one", "{\"query\":\"RETURN 1 AS x\"}");
        imports.fixture("small.ftm.json", "?dataset=toy&dryRun=true");
        assertThat(version()).isEqualTo(before);
        assertThat(http.get("/api/cases/" + id).json().path("dataVersionNow").asString())
                .isEqualTo(before);
        http.send("DELETE /api/cases/" + id + " HTTP/1.1\nHost: localhost", "");
    }

    @Test
    void an_import_moves_it_and_its_removal_brings_it_back() throws Exception {
        String before = version();
        JsonNode first = imports.fixture("small.ftm.json", "?dataset=toy");
        String with = version();
        assertThat(with).isNotEqualTo(before);
        assertThat(first.path("version").asString()).isEqualTo(with);
        imports.delete("/api/datasets/toy");
        assertThat(version()).isEqualTo(before);
        imports.fixture("small.ftm.json", "?dataset=toy");
        assertThat(version()).isEqualTo(with);
    }

    @Test
    void status_exports_and_cases_carry_the_same() {
        String now = version();
        String id =
                http.post("/api/cases", "{\"title\":\"One\"}").json().path("id").asString();
        assertThat(http.get("/api/cases/" + id).json().path("dataVersion").asString())
                .isEqualTo(now);
        assertThat(http.post("/api/exports?format=json", "{\"trace\":{\"k\":1}}")
                        .body())
                .contains("\"" + now + "\"");
        http.send("DELETE /api/cases/" + id + " HTTP/1.1\nHost: localhost", "");
    }

    private String version() {
        snapshots.catchUp();
        return http.get("/api/status").json().path("snapshot").path("version").asString();
    }
}
