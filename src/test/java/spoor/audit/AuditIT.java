package spoor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.model.Sha256;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;

/** What is asked and changed over HTTP stands in the audit, with what an auditor needs and nothing that is secret. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class AuditIT {

    private final RawHttp http;
    private final Audit audit;

    AuditIT(@LocalServerPort int port, @Autowired Audit audit) {
        this.http = new RawHttp(port);
        this.audit = audit;
    }

    @Test
    void a_question_is_told_by_what_is_particular_of_it() {
        long before = audit.head().number();
        http.post("/api/traces", "{\"maxHops\":3,\"k\":7}");
        http.post("/api/analyses/chokepoints", "{\"maxHops\":3}");
        assertThat(since(before))
                .containsExactly(
                        "local trace done  {\"question\":{\"k\":7,\"maxHops\":3}}",
                        "local chokepoints done  {\"question\":{\"maxHops\":3}}");
    }

    @Test
    void a_statement_is_told_without_the_values_it_names() {
        long before = audit.head().number();
        String statement = "MATCH (c:Company {country: $secret}) WHERE c.name = 'Hidden Name' RETURN c.id LIMIT 1";
        http.post("/api/cypher", "{\"query\":\"" + statement + "\",\"parameters\":{\"secret\":\"Planted Name\"}}");
        http.post("/db/neo4j/query/v2", "{\"statement\":\"MATCH (n) DELETE n\"}");
        http.post("/api/cypher", "{\"query\":\"CREATE (n:Evil)\"}");
        List<String> told = since(before);
        assertThat(told).hasSize(3);
        assertThat(told.getFirst())
                .startsWith("local cypher done  {\"sha256\":\"" + Sha256.hex(statement))
                .contains("WHERE c . name = ? RETURN")
                .doesNotContain("Hidden", "Planted");
        assertThat(told.get(1)).startsWith("local cypher refused").contains("DELETE n");
        assertThat(told.get(2)).startsWith("local cypher refused").contains("\"status\":403");
    }

    @Test
    void what_is_changed_is_on_the_disk_when_it_is_answered_and_notes_stay_private() throws Exception {
        String id = http.post("/api/cases", "{\"title\":\"Planted title\",\"notes\":\"Planted notes\"}")
                .json()
                .path("id")
                .asString();
        List<Path> files = new ChainFiles(audit.folder()).list();
        assertThat(Files.readString(files.getLast())).contains("\"subject\":\"" + id + "\"");
        long before = audit.head().number();
        String token = http.post("/api/cases/" + id + "/share", "")
                .json()
                .path("token")
                .asString();
        http.get("/api/shared/" + token);
        http.send("DELETE /api/cases/" + id + " HTTP/1.1\nHost: localhost", "");
        http.send("DELETE /api/identity/decisions/none HTTP/1.1\nHost: localhost", "");
        assertThat(since(before))
                .containsExactly(
                        "local case.share done " + id + " {}",
                        "local case.remove done " + id + " {}",
                        "local identity.withdraw failed none {\"status\":404}");
        assertThat(Files.readString(files.getLast())).doesNotContain("Planted title", "Planted notes", token);
    }

    @Test
    void what_is_taken_away_and_what_is_refused_at_the_door_is_told() {
        long before = audit.head().number();
        http.post("/api/exports?format=csv", "{\"ids\":[\"weapon/garpiya-a1\"]}");
        http.post("/api/dossier?format=html&lang=de", "{\"trace\":{\"maxHops\":3,\"k\":1}}");
        http.send(
                "POST /api/exports HTTP/1.1\nHost: localhost\nOrigin: http://foreign.example\nContent-Type: application/json",
                "{}");
        http.get("/api/status");
        http.get("/api/entities?q=garp&typing=true");
        assertThat(since(before))
                .containsExactly(
                        "local export done  {\"format\":\"csv\",\"nodes\":1,\"of\":\"ids\",\"relations\":0}",
                        "local dossier done  {\"format\":\"html\",\"language\":\"de\"}",
                        "local export refused  {\"status\":403}");
    }

    @Test
    void it_is_read_filtered_checked_and_exported_over_HTTP() throws Exception {
        http.get("/api/identity/decisions/export");
        JsonNode page = http.get("/api/audit?act=identity.export&limit=1").json();
        JsonNode entry = page.path("entries").get(0);
        assertThat(entry.path("act").asString()).isEqualTo("identity.export");
        assertThat(entry.path("time").asString()).endsWith("Z");
        assertThat(http.get("/api/audit?act=nonsense").status()).isEqualTo(400);
        assertThat(http.get("/api/audit?from=yesterday").json().path("code").asString())
                .isEqualTo("audit.time");
        assertThat(http.get("/api/audit/export?format=xml").status()).isEqualTo(400);

        String head = page.path("head").path("number").asLong() + ":"
                + page.path("head").path("hash").asString();
        JsonNode check = http.get("/api/audit/check?head=" + head).json();
        assertThat(check.path("whole").asBoolean()).isTrue();
        JsonNode wrong =
                http.get("/api/audit/check?head=999999999:" + "0".repeat(64)).json();
        assertThat(wrong.path("whole").asBoolean()).isFalse();
        assertThat(wrong.path("fault").asString()).contains("the end was cut off");

        ChainCheck exported = new ChainCheck(AuditHead.requireText(head));
        http.get("/api/audit/export").body().lines().forEach(exported::add);
        assertThat(exported.end().knowsWitness()).isTrue();
        assertThat(http.get("/api/audit/export?format=cef").body()).startsWith("CEF:0|Spoor|Spoor|");
    }

    private List<String> since(long number) {
        List<String> told = new ArrayList<>();
        audit.head();
        JsonNode entries = http.get("/api/audit?limit=500").json().path("entries");
        for (JsonNode entry : entries) {
            if (entry.path("number").asLong() > number) {
                told.addFirst("%s %s %s %s %s"
                        .formatted(
                                entry.path("actor").asString(),
                                entry.path("act").asString(),
                                entry.path("outcome").asString(),
                                entry.path("subject").asString(),
                                entry.path("details").toString()));
            }
        }
        return told;
    }
}
