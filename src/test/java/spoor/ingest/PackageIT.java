package spoor.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static spoor.ingest.ImportClient.issues;
import static spoor.ingest.ImportClient.summary;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;
import tools.jackson.databind.JsonNode;

/** Packages, and newer editions of them, in a real database. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
@ExtendWith(LeaveOnlyTheEvidence.class)
class PackageIT {

    private final ImportClient client;
    private final ImportedGraph graph;

    PackageIT(@LocalServerPort int port, @Autowired Driver driver) {
        this.client = new ImportClient(port);
        this.graph = new ImportedGraph(driver);
    }

    private JsonNode load(SmallPackage files) throws Exception {
        return client.run("small.zip", files.zip(), "?replace=true");
    }

    private List<String> contents() {
        return graph.contents("small");
    }

    @Test
    void a_package_is_recognised_and_goes_into_the_dataset_that_it_names() throws Exception {
        JsonNode status = load(new SmallPackage());
        assertThat(status.path("format").asString() + " "
                        + status.path("dataset").asString())
                .isEqualTo("package small");
        assertThat(summary(status)).startsWith("done read=13 loaded=13 rejected=0 duplicate=0 new=14 changed=0");
    }

    @Test
    @Tag("contract")
    void a_newer_edition_tells_what_appeared_changed_and_vanished_and_leaves_nothing_of_the_older() throws Exception {
        load(new SmallPackage()
                .withRow("companies.csv", "company/old,Old,,CN,,,src-1")
                .withRow("relations.csv", "rel-4,SUPPLIES,company/old,company/a,,,possible,,,,,,,,src-1,")
                .withRow("relations.csv", "rel-5,SUPPLIES,company/a,company/b,,,possible,,,,,,,,src-1,"));
        SmallPackage newer = new SmallPackage()
                .with("relations.csv", "rel-3,OWNS,person/p,company/b", "rel-3,OWNS,person/p,company/a")
                .withRow("relations.csv", "rel-5,OWNS,company/a,company/b,,,possible,,,,,,,,src-1,")
                .withRow("relations.csv", "rel-6,SUPPLIES,company/b,company/a,,,possible,,,,,,,,src-1,");

        JsonNode status = load(newer);

        assertThat(summary(status)).contains("new=2 changed=1");
        assertThat(status.path("vanished").asLong()).isEqualTo(3);
        List<String> replaced = contents();
        assertThat(replaced).anyMatch(line -> line.startsWith("[OWNS] person/p company/a"));
        graph.removeAllButTheEvidence();
        load(newer);
        assertThat(replaced).isEqualTo(contents());
        assertThat(load(newer).path("vanished").asLong()).isZero();
    }

    @Test
    void how_much_vanished_is_still_told_after_the_job_is_forgotten() throws Exception {
        load(new SmallPackage().withRow("companies.csv", "company/old,Old,,CN,,,src-1"));
        String job = load(new SmallPackage()).path("job").asString();
        assertThat(graph.imported(job)).containsEntry("vanished", 1L);
    }

    @Test
    void a_broken_package_is_loaded_as_far_as_it_is_sound_and_the_books_balance() throws Exception {
        JsonNode status = load(new SmallPackage()
                .with("relations.csv", "probable", "sure")
                .with("relations.csv", "rel-3,OWNS", "rel-3,USED_IN")
                .withRow("designations.csv", "company/nobody,EU,269/2014,,src-1")
                .withRow("designations.csv", "weapon/w,EU,269/2014,,src-1"));

        assertThat(summary(status)).startsWith("done read=15 loaded=11 rejected=4");
        assertThat(issues(status)).isEqualTo("relation.ends=2 confidence.unknown=1 end.unknown=1");
    }

    @Test
    void a_code_that_is_on_no_watch_list_is_made_without_a_description_and_stays() throws Exception {
        load(new SmallPackage());
        load(new SmallPackage());
        assertThat(contents())
                .anyMatch(line -> line.startsWith("[CLASSIFIED_AS] component/c hs/999999"))
                .anyMatch(line -> line.startsWith("[HsCode]  {code=999999,"));
    }
}
