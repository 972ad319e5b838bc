package spoor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

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
        String id = http.post("/api/claims", """
                {"relation":"SUPPLIES","from":{"label":"Company","name":"In file works","country":"CN"},\
                "to":{"label":"Company","name":"In file buyer","country":"RU"},"confidence":"possible","quote":"sold",\
                "source":{"title":"Report","publisher":"Works","published":"2024-05","kind":"press"}}""").json().path("from").path("id").asString();
        Snapshot now = snapshots.refresh();
        assertThat(now.findNode(id)).isPresent();
        snapshots.keep();
        assertThat(SnapshotStep.describe(snapshots.current())).isEqualTo(SnapshotStep.describe(now));
        assertThat(SnapshotStep.describe(file.find().orElseThrow().snapshot())).isEqualTo(SnapshotStep.describe(now));
        assertThat(Files.exists(data.resolve("snapshot/graph"))).isTrue();
    }
}
