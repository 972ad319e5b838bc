package spoor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.ContextConfiguration;
import spoor.ingest.job.ImportStatus;
import spoor.ingest.job.Imports;
import spoor.model.Identifier;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;

/** The evidence that ships with Spoor. No other test knows its figures. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class EvidenceIT {

    private final Imports imports;
    private final Driver driver;
    private final ImportedGraph graph;
    private final RawHttp http;

    EvidenceIT(@Autowired Imports imports, @Autowired Driver driver, @LocalServerPort int port) {
        this.imports = imports;
        this.driver = driver;
        this.graph = new ImportedGraph(driver);
        this.http = new RawHttp(port);
    }

    private long count(String pattern) {
        return graph.count("MATCH " + pattern + " RETURN count(*) AS n");
    }

    private Optional<ImportStatus> load() throws IOException {
        return imports.loadShipped(Evidence.open(), Evidence.FILE_NAME, Evidence.REQUEST, status -> {});
    }

    @Test
    @Tag("contract")
    void it_is_there_to_the_row() {
        assertThat(count("(:Dataset {id: 'evidence', complete: true, rowsRead: 5144, rowsLoaded: 5144, rowsRejected: 0,"
                        + " rowsDuplicate: 0})"))
                .isOne();
        assertThat(List.of(
                        count("(:Source {dataset: 'evidence'})"),
                        count("(:Entity:Company {dataset: 'evidence'})"),
                        count("(:Entity:Person {dataset: 'evidence'})"),
                        count("(:Entity:Component {dataset: 'evidence'})"),
                        count("(:Entity:WeaponSystem {dataset: 'evidence'})"),
                        count("(:HsCode {dataset: 'evidence'})"),
                        count("(:Entity)-[{dataset: 'evidence'}]->(:Entity)"),
                        count("()-[:LISTED_IN {dataset: 'evidence'}]->(:Designation)"),
                        count("(:Component)-[:CLASSIFIED_AS {dataset: 'evidence'}]->(:HsCode)"),
                        count("(:TradeFlow {dataset: 'evidence'})"),
                        count("(:ListState {dataset: 'evidence'})")))
                .containsExactly(1180L, 440L, 17L, 292L, 110L, 52L, 1000L, 693L, 2L, 56L, 21L);
    }

    @Test
    void the_default_question_finds_332_paths_of_251_pairs_from_135_suppliers_to_74_weapons() {
        JsonNode summary = http.post("/api/traces", "{}").json().path("summary");
        assertThat(List.of(
                        summary.path("paths").asInt(),
                        summary.path("pairs").asInt(),
                        summary.path("starts").asInt(),
                        summary.path("ends").asInt()))
                .containsExactly(332, 251, 135, 74);
    }

    @Test
    void every_source_says_its_kind_and_every_number_is_valid() {
        assertThat(count("(s:Source {dataset: 'evidence'}) WHERE s.kind IS NULL"))
                .isZero();
        driver.executableQuery("MATCH (e:Entity) WHERE e.dataset = 'evidence' UNWIND e.identifiers AS i RETURN i")
                .execute()
                .records()
                .forEach(row -> assertThat(row.get("i").asString())
                        .isEqualTo(Identifier.requireText(row.get("i").asString(), "")
                                .text()));
    }

    @Test
    @Tag("contract")
    void a_second_load_changes_nothing() throws IOException {
        load();
        List<String> before = graph.contents("evidence");
        assertThat(load()).as("the load after another").isEmpty();
        assertThat(graph.contents("evidence")).isEqualTo(before);
    }

    @Test
    void a_load_that_was_cut_short_is_completed_to_the_same_graph() throws IOException {
        List<String> whole = graph.contents("evidence");
        driver.executableQuery("""
                        MATCH (d:Dataset {id: 'evidence'}) REMOVE d.digest
                        WITH d MATCH (n:TradeFlow) WHERE n.id ENDS WITH '7' DETACH DELETE n
                        """).execute();
        assertThat(graph.contents("evidence")).isNotEqualTo(whole);

        assertThat(load()).hasValueSatisfying(status -> {
            assertThat(status.state()).isEqualTo("done");
            assertThat(status.created()).isPositive();
            assertThat(status.changed()).isZero();
            assertThat(status.vanished()).isZero();
        });

        assertThat(graph.contents("evidence")).isEqualTo(whole);
        assertThat(imports.listRecent())
                .as("the list of imports tells of it")
                .anyMatch(status -> "evidence".equals(status.dataset()));
    }

    @Test
    void the_second_edition_is_brought_over_to_this_one_told_in_counts() throws IOException {
        List<String> whole = graph.contents("evidence");
        try (InputStream second = new ClassPathResource("evidence/second-edition.zip").getInputStream()) {
            imports.loadShipped(second, Evidence.FILE_NAME, Evidence.REQUEST, status -> {});
        }
        assertThat(count("(:Entity)-[{dataset: 'evidence'}]->(:Entity)")).isEqualTo(734);

        assertThat(load()).hasValueSatisfying(status -> {
            assertThat(status.state()).isEqualTo("done");
            assertThat(List.of(status.created(), status.changed(), status.unchanged(), status.vanished()))
                    .containsExactly(1346L, 780L, 1736L, 8L);
        });

        assertThat(graph.contents("evidence")).isEqualTo(whole);
    }

    @Test
    void its_ids_are_known_before_there_is_a_database() throws IOException {
        assertThat(Evidence.listIds()).contains("company/aero-hit", "src-0001", "rel-0001", "hs/845710");
    }
}
