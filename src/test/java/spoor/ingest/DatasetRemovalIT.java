package spoor.ingest;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.Leases;
import spoor.store.SharedNeo4j;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class DatasetRemovalIT {

    private final ImportClient imports;
    private final Leases leases;

    DatasetRemovalIT(@LocalServerPort int port, @Autowired Leases leases) {
        this.imports = new ImportClient(port);
        this.leases = leases;
    }

    @BeforeEach
    void a_dataset() throws Exception {
        imports.fixture("small.ftm.json", "?dataset=toy");
    }

    @AfterEach
    void nothing_of_it() throws Exception {
        imports.delete("/api/datasets/toy");
    }

    /** As right after one that says that it is done. */
    @Test
    void it_waits_for_an_import_that_is_about_to_end() throws Exception {
        CompletableFuture<JsonNode> removing;
        try (Leases.Lease held = importing()) {
            removing = supplyAsync(this::remove);
            Thread.sleep(1_000);
            assertThat(held.isHeld()).isTrue();
            assertThat(removing).isNotDone();
        }
        assertThat(removing.get(1, TimeUnit.MINUTES).path("removed").asLong()).isPositive();
    }

    @Test
    void it_is_refused_while_an_import_goes_on() throws Exception {
        try (Leases.Lease held = importing()) {
            assertThat(remove().path("code").asString()).isEqualTo("import.running");
            assertThat(held.isHeld()).isTrue();
        }
    }

    private Leases.Lease importing() throws InterruptedException {
        return leases.await(Leases.IMPORT, () -> true).orElseThrow();
    }

    private JsonNode remove() {
        try {
            return imports.delete("/api/datasets/toy");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
