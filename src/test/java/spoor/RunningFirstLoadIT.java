package spoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spoor.ingest.ImportClient;
import spoor.ingest.Inns;
import tools.jackson.databind.JsonNode;

/** A large file over HTTP becomes the database of a Spoor that holds nothing but the evidence, and nothing is lost by it. */
@Tag("full")
class RunningFirstLoadIT {

    private static final String AT_ONCE = "--spoor.imports.first-load-from=1KB";
    private static final String DATASET = "?dataset=rows";
    private static final int ROWS = TestSize.of(3_000, 100_000);

    @TempDir
    Path folder;

    @Test
    void the_graph_is_that_of_an_import_by_transactions() throws Exception {
        List<String> expected;
        Path usual = PreparedFolder.copyTo(folder.resolve("usual"));
        try (RunningSpoor spoor = RunningSpoor.start(usual)) {
            assertThat(submitAndAwait(spoor).path("new").asLong()).isGreaterThan(1_000);
            expected = StoreContents.listLines(usual);
        }
        Path first = PreparedFolder.copyTo(folder.resolve("first"));
        try (RunningSpoor spoor = RunningSpoor.start(first, AT_ONCE)) {
            JsonNode done = submitAndAwait(spoor);
            assertThat(spoor.printed()).contains("all is read and written");
            assertThat(done.path("state").asString()).isEqualTo("done");
            assertThat(done.path("file").asString()).isEqualTo("rows.csv");
            assertThat(StoreContents.listLines(first)).isEqualTo(expected);
            assertThat(spoor.trace()).containsPattern(RunningSpoor.SOME_PATHS);
            JsonNode again = submitAndAwait(spoor);
            assertThat(again.path("new").asLong() + again.path("changed").asLong())
                    .isZero();
        }
        try (RunningSpoor spoor = RunningSpoor.start(first)) {
            assertThat(StoreContents.listLines(first)).hasSameSizeAs(expected);
            assertThat(spoor.faults()).isEmpty();
        }
    }

    @Test
    void what_somebody_keeps_while_it_is_built_stays_and_the_file_goes_in_beside_it() throws Exception {
        Path data = PreparedFolder.copyTo(folder.resolve("kept"));
        try (RunningSpoor spoor = RunningSpoor.start(data, AT_ONCE)) {
            ImportClient client = new ImportClient(spoor.port());
            String job = submit(client);
            awaitBuilding(data);
            client.postJson("/api/cases", "{\"title\":\"Kept meanwhile\"}");

            JsonNode done = awaitEnd(client, job);

            assertThat(done.path("state").asString()).isEqualTo("done");
            assertThat(client.getText("/api/cases")).contains("Kept meanwhile");
            assertThat(client.getText("/api/datasets")).contains("\"rows\"");
        }
    }

    @Test
    void cancelled_while_it_is_built_it_leaves_what_was_there() throws Exception {
        Path data = PreparedFolder.copyTo(folder.resolve("cancelled"));
        try (RunningSpoor spoor = RunningSpoor.start(data, AT_ONCE)) {
            ImportClient client = new ImportClient(spoor.port());
            String job = submit(client);
            awaitBuilding(data);
            client.delete("/api/imports/" + job);

            assertThat(awaitEnd(client, job).path("state").asString()).isEqualTo("cancelled");
            assertThat(data.resolve("neo4j/first-load")).doesNotExist();
            assertThat(client.getText("/api/datasets")).doesNotContain("\"rows\"");
            assertThat(spoor.trace()).containsPattern(RunningSpoor.SOME_PATHS);
        }
    }

    private static void awaitBuilding(Path data) {
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> Files.exists(data.resolve("neo4j/first-load.args")));
    }

    private static JsonNode submitAndAwait(RunningSpoor spoor) throws IOException, InterruptedException {
        ImportClient client = new ImportClient(spoor.port());
        return awaitEnd(client, submit(client));
    }

    private static String submit(ImportClient client) throws IOException, InterruptedException {
        byte[] file = declarations().getBytes(StandardCharsets.UTF_8);
        return client.submit("rows.csv", file, DATASET).path("job").asString();
    }

    /** Whoever watches is turned away while Spoor begins anew, and asks again. */
    private static JsonNode awaitEnd(ImportClient client, String job) {
        return await().atMost(Duration.ofMinutes(5))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(
                        () -> client.get("/api/imports/" + job),
                        status -> List.of("done", "failed", "cancelled")
                                .contains(status.path("state").asString()));
    }

    private static String declarations() {
        Random random = new Random(9);
        StringBuilder file = new StringBuilder("supplier,supplier country,importer inn,importer,hs,date,value usd\n");
        for (int i = 0; i < ROWS; i++) {
            file.append("Supplier %d,CN,%s,Importer %d,%06d,2024-%02d-%02d,%s\n"
                    .formatted(
                            random.nextInt(ROWS / 20),
                            Inns.of(random.nextInt(100)),
                            random.nextInt(3),
                            854100 + random.nextInt(9),
                            1 + random.nextInt(12),
                            1 + random.nextInt(28),
                            random.nextInt(50) == 0 ? "many" : random.nextInt(1_000) + ".5"));
        }
        return file.toString();
    }
}
