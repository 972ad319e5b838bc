package spoor.ingest.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.jobs.Jobs;
import spoor.store.SharedNeo4j;
import spoor.store.StartStep;
import spoor.web.RawHttp;

/** What the store notes of imports and claims is enough to go on with them after Spoor was killed. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class UnfinishedImportsIT {

    private static final String CLAIM = """
            {"relation":"SUPPLIES","from":{"label":"Company","name":"Cut Works","country":"CN"},\
            "to":{"id":"company/tsk-vektor"},"confidence":"possible","quote":"sold",\
            "source":{"title":"Report","publisher":"Works","published":"2024-05","kind":"press"}}""";

    private static final ImportOrder ORDER = new ImportOrder(
            Path.of("upload"),
            "rows.csv",
            "0123",
            new ImportRequest("customs", "cut-off", "{\"headerRow\":2}", true, true, false)
                    .about(new About("Rows", "2024", "CC BY 4.0", "Office", "https://example.org")));

    @TempDir
    Path folder;

    private final RawHttp http;
    private final ImportStore store;
    private final JobRunner runner;
    private final ImportFolder imports;
    private final Jobs<ImportJob, ImportStatus> jobs;
    private final StartStep unfinishedImports;
    private final StartStep unorderedClaims;
    private final Driver driver;

    UnfinishedImportsIT(
            @LocalServerPort int port,
            @Autowired ImportStore store,
            @Autowired JobRunner runner,
            @Autowired ImportFolder imports,
            @Autowired Jobs<ImportJob, ImportStatus> jobs,
            @Autowired @Qualifier("unfinishedImports") StartStep unfinishedImports,
            @Autowired @Qualifier("unorderedClaims") StartStep unorderedClaims,
            @Autowired Driver driver) {
        this.http = new RawHttp(port);
        this.store = store;
        this.runner = runner;
        this.imports = imports;
        this.jobs = jobs;
        this.unfinishedImports = unfinishedImports;
        this.unorderedClaims = unorderedClaims;
        this.driver = driver;
    }

    @AfterEach
    void leaveOnlyTheEvidence() {
        query("""
                MATCH (n) WHERE n:Import OR n:ImportJob OR n:EnteredClaim OR n.dataset IN ['by-hand', 'cut-off'] OR n:Dataset AND n.id <> 'evidence'
                DETACH DELETE n""");
    }

    private void query(String cypher) {
        driver.executableQuery(cypher).execute();
    }

    @Test
    void the_order_that_is_taken_up_is_the_one_that_was_given() {
        store.begin(ORDER.jobId(), "cut-off", "Rows", ImportNodes.ofImport(new ImportJob(ORDER)));
        assertThat(store.listUnfinished())
                .singleElement()
                .satisfies(noted ->
                        assertThat(PastImport.order(noted, ORDER.upload())).isEqualTo(ORDER));
    }

    @Test
    void what_was_entered_since_an_import_of_claims_was_cut_off_is_brought_in_too() throws Exception {
        String claim = enterAndLoseAgain();

        Path upload = Files.writeString(folder.resolve("upload"), "{}");
        ImportRequest request = new ImportRequest("by-hand", "by-hand", "", false, true, false);
        ImportJob job = new ImportJob(new ImportOrder(upload, "claims", "4567", request));
        store.begin(job.id(), "by-hand", "Entered by hand", ImportNodes.ofImport(job));
        driver.executableQuery("MATCH (i:Import {id: $id}) SET i.pass = 1, i.record = 5")
                .withParameters(Map.of("id", job.id()))
                .execute();
        runner.work(job);

        assertThat(job.status().state()).isEqualTo("done");
        assertThat(stateOf(claim)).isEqualTo("visible");
    }

    @Test
    void a_claim_whose_import_was_never_ordered_comes_into_the_graph_at_the_next_start() throws Exception {
        enterAndLoseAgain();
        query("MATCH (c:EnteredClaim) SET c.job = null, c.id = 'cut-off', c.key = 'cut-off/1'");
        String claim = "/api/claims/cut-off";
        assertThat(stateOf(claim)).isEqualTo("waiting");

        unorderedClaims.run(StartStep.Progress.SILENT);

        await().atMost(Duration.ofMinutes(1)).until(() -> stateOf(claim).equals("visible"));
        assertThat(http.get("/api/entities?q=Cut+Works").body()).contains("Cut Works");
    }

    @Test
    void a_claim_whose_import_was_given_up_comes_into_the_graph_at_the_next_start() throws Exception {
        String claim = enterAndLoseAgain();
        assertThat(stateOf(claim)).isEqualTo("failed");
        query("MATCH (i:Import {dataset: 'by-hand'}) SET i.state = 'failed', i.code = 'import.interrupted'");

        unorderedClaims.run(StartStep.Progress.SILENT);

        await().atMost(Duration.ofMinutes(1)).until(() -> stateOf(claim).equals("visible"));
    }

    @Test
    void what_had_ended_before_its_spoor_could_tell_so_has_ended() throws Exception {
        ImportJob job = new ImportJob(ORDER);
        jobs.claim(job);
        store.begin(job.id(), "cut-off", "Rows", ImportNodes.ofImport(job));
        assertThat(http.get("/api/imports/" + job.id()).json().at("/error/code").asString())
                .isEqualTo("import.abandoned");

        store.finish(job.id(), ImportNodes.ofEnd(job, ImportJob.State.DONE, null));

        assertThat(stateOf("/api/imports/" + job.id())).isEqualTo("done");
        assertThat(http.get("/api/imports").body()).doesNotContain("import.abandoned");
    }

    @Test
    void what_had_failed_and_was_ordered_again_goes_on_after_the_start() throws Exception {
        Path upload = Files.writeString(folder.resolve("again"), "{\"claim\":\"again\"}");
        ImportRequest request = new ImportRequest("by-hand", "by-hand", "", false, true, false);
        ImportJob job = new ImportJob(new ImportOrder(upload, "claims", "89ab", request));
        store.begin(job.id(), "by-hand", "Entered by hand", ImportNodes.ofImport(job));
        store.finish(job.id(), ImportNodes.ofEnd(job, ImportJob.State.FAILED, null));
        jobs.claim(job);
        imports.keep(job.order());

        unfinishedImports.run(StartStep.Progress.SILENT);

        await().atMost(Duration.ofMinutes(1))
                .until(() -> stateOf("/api/imports/" + job.id()).equals("done"));
    }

    /** The path of a claim that is kept, and of which the graph knows nothing. */
    private String enterAndLoseAgain() {
        String claim = "/api/claims/"
                + http.post("/api/claims", CLAIM).json().path("id").asString();
        await().atMost(Duration.ofMinutes(1)).until(() -> stateOf(claim).equals("visible"));
        query("MATCH (e:Entity {dataset: 'by-hand'}) DETACH DELETE e");
        return claim;
    }

    private String stateOf(String path) {
        return http.get(path).json().path("state").asString();
    }
}
