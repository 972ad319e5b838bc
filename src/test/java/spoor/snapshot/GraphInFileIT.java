package spoor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.graph.array.Room;
import spoor.store.SharedNeo4j;
import spoor.store.SpoorProperties;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;

/** A Spoor whose memory holds what is beside the graph, but not the graph: it lies in files. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spoor.kernel.memory=400KB")
@ContextConfiguration(initializers = SharedNeo4j.class)
class GraphInFileIT {

    private final RawHttp http;
    private final Snapshots snapshots;
    private final SnapshotReader reader;
    private final SnapshotFile file;
    private final Path data;

    GraphInFileIT(
            @LocalServerPort int port,
            @Autowired Snapshots snapshots,
            @Autowired SnapshotReader reader,
            @Autowired SnapshotFile file,
            @Autowired SpoorProperties settings) {
        this.http = new RawHttp(port);
        this.snapshots = snapshots;
        this.reader = reader;
        this.file = file;
        this.data = settings.data();
    }

    @Test
    void itIsAnsweredByTheKernelAsWhereItIsInMemory() {
        JsonNode answer = http.post("/api/traces", "{\"maxHops\":3,\"k\":3}").json();

        assertThat(answer.path("paths").size()).isEqualTo(3);
        assertThat(answer.path("snapshot").path("form").asString()).isNotEqualTo("cypher");
        assertThat(snapshots.countBytes()).isLessThan(400 << 10);
        Snapshot inHeap = reader.read(Room.heap(), reader.currentMark());
        assertThat(SnapshotStep.describe(snapshots.refresh())).isEqualTo(SnapshotStep.describe(inHeap));
    }

    @Test
    void whatIsWrittenShowsAndIsKeptForTheNextStart() throws IOException {
        var claim = http.post("/api/claims", """
                {"relation":"SUPPLIES","from":{"label":"Company","name":"In file works","country":"CN"},\
                "to":{"label":"Company","name":"In file buyer","country":"RU"},"confidence":"possible","quote":"sold",\
                "source":{"title":"Report","publisher":"Works","published":"2024-05","kind":"press"}}""");
        assertThat(claim.status()).as(claim.body()).isEqualTo(201);
        String id = claim.json().path("from").path("id").asString();
        await().until(() -> snapshots.refresh().findNode(id).isPresent());
        await().until(this::isKept);
        Snapshot now = snapshots.current();
        assertThat(SnapshotStep.describe(now)).contains(id);
        assertThat(SnapshotStep.describe(file.find().orElseThrow().snapshot())).isEqualTo(SnapshotStep.describe(now));
        assertThat(Files.exists(data.resolve("snapshot/graph"))).isTrue();
    }

    /** Kept as it is now: where something else was written meanwhile, it is followed and kept anew. */
    private boolean isKept() throws IOException {
        Snapshot now = snapshots.refresh();
        snapshots.keep();
        return file.find()
                .filter(kept -> kept.mark().version().equals(now.storeVersion()))
                .isPresent();
    }
}
