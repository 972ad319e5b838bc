package spoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spoor.ingest.ImportClient;
import spoor.ingest.Inns;
import spoor.store.FreshNeo4j;
import tools.jackson.databind.JsonNode;

/** The command line on an empty folder writes the database's files without transactions, and nobody sees a difference. */
@Tag("full")
class FirstLoadIT {

    private static final int ROWS = TestSize.of(3_000, 100_000);
    private static final String DECLARATIONS =
            "supplier,supplier country,importer inn,importer,origin,hs,date,net mass,value usd,value eur\n";

    @TempDir
    Path folder;

    @Test
    void declarations_make_the_graph_of_an_import_by_transactions_and_again_change_nothing() throws Exception {
        assertSame(Files.writeString(folder.resolve("rows.csv"), declarations()), "");
    }

    @Test
    void relations_make_the_graph_of_an_import_by_transactions_and_again_change_nothing() throws Exception {
        assertSame(
                Files.writeString(folder.resolve("ties.csv"), relations()),
                "{\"words\":{\"shareholder\":\"OWNS\",\"high\":\"confirmed\"}}");
    }

    private void assertSame(Path file, String mapping) throws Exception {
        String query = mapping.isEmpty() ? "" : "&mapping=" + URLEncoder.encode(mapping, StandardCharsets.UTF_8);
        Path first = PreparedFolder.makeEmpty(folder.resolve("first"));
        assertThat(command(first, order(file, mapping)))
                .contains("without transactions")
                .contains(" done: ");
        Path usual = PreparedFolder.copyTo(folder.resolve("usual"));
        List<String> expected;
        try (RunningSpoor spoor = RunningSpoor.start(usual)) {
            JsonNode done = importInto(spoor, file, query);
            assertThat(done.path("new").asLong()).isGreaterThan(1_000);
            assertThat(done.path("rejected").asLong()).isPositive();
            assertThat(done.path("duplicate").asLong()).isPositive();
            expected = StoreContents.listLines(usual);
        }
        try (RunningSpoor spoor = RunningSpoor.start(first)) {
            assertThat(StoreContents.listLines(first)).isEqualTo(expected);
            JsonNode again = importInto(spoor, file, query);
            assertThat(again.path("new").asLong() + again.path("changed").asLong())
                    .isZero();
        }
    }

    private List<String> order(Path file, String mapping) throws IOException {
        return mapping.isEmpty()
                ? List.of(file.toString())
                : List.of(file.toString(), "--mapping=" + Files.writeString(folder.resolve("mapping.json"), mapping));
    }

    @Test
    void killed_half_way_it_begins_again() throws Exception {
        Path file = Files.writeString(folder.resolve("rows.csv"), declarations());
        Path killed = PreparedFolder.makeEmpty(folder.resolve("killed"));
        Process process = start(killed, List.of(file.toString()));
        Path half = killed.resolve("neo4j/first-load/data");
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> !process.isAlive() || Files.exists(half));
        process.destroyForcibly().waitFor();
        assertThat(half).exists();
        assertThat(killed.resolve("neo4j/data")).doesNotExist();

        assertThat(command(killed, List.of(file.toString()))).contains("without transactions");
        assertThat(half).doesNotExist();
        try (RunningSpoor spoor = RunningSpoor.start(killed)) {
            assertThat(importInto(spoor, file, "").path("new").asLong()).isZero();
        }
    }

    @Test
    void what_speaks_of_the_evidence_or_of_listings_goes_in_by_transactions() throws Exception {
        Path file = Files.writeString(
                folder.resolve("own.csv"), "from id,to,relation\ncompany/aero-hit,Example Works,SUPPLIES\n");
        assertThat(command(PreparedFolder.makeEmpty(folder.resolve("declined")), List.of(file.toString())))
                .contains("goes in by transactions")
                .contains("1 read = 1 loaded");
    }

    private static JsonNode importInto(RunningSpoor spoor, Path file, String query) throws Exception {
        ImportClient client = new ImportClient(spoor.port());
        return client.run(String.valueOf(file.getFileName()), Files.readAllBytes(file), "?dataset=rows" + query);
    }

    private static String command(Path data, List<String> order) throws IOException, InterruptedException {
        Process process = start(data, order);
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }

    private static Process start(Path data, List<String> order) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                new ArrayList<>(List.of(java, FreshNeo4j.SHORT_LIVED, "-jar", "target/spoor.jar", "import"));
        command.addAll(order);
        command.addAll(List.of("--dataset=rows", "--spoor.data=" + data));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** With rows that are rejected, repeated, and that call the same firm otherwise. */
    private static String declarations() {
        Random random = new Random(7);
        StringBuilder file = new StringBuilder(DECLARATIONS);
        for (int i = 0; i < ROWS; i++) {
            file.append("Supplier %d,%s,%s,Importer %d,CN,%06d,2024-%02d-%02d,%d,%s,%s\n"
                    .formatted(
                            random.nextInt(ROWS / 20),
                            random.nextInt(100) == 0 ? "ZZZ" : "CN",
                            Inns.of(random.nextInt(100)),
                            random.nextInt(3),
                            854100 + random.nextInt(9),
                            1 + random.nextInt(12),
                            1 + random.nextInt(28),
                            random.nextInt(1_000),
                            random.nextInt(50) == 0 ? "many" : random.nextInt(1_000) + ".5",
                            random.nextBoolean() ? "" : random.nextInt(1_000)));
        }
        String last = file.substring(file.lastIndexOf("\n", file.length() - 2) + 1);
        return file.append(last).toString();
    }

    /** With ties that contradict each other, repeat, name nobody, or are of no known type. */
    private static String relations() {
        Random random = new Random(8);
        List<String> kinds = List.of(
                "supplies", "shareholder", "controls", "directs", "associated with", "manufactures", "befriends");
        StringBuilder file = new StringBuilder(
                "id,from,from country,to,to id,to country,relation,hs,date,share,source,confidence,note\n");
        for (int i = 0; i < ROWS; i++) {
            String kind = kinds.get(random.nextInt(kinds.size()));
            boolean isNamed = random.nextInt(8) > 0;
            file.append("%d,%s,%s,%s,%s,RU,%s,%s,2024-%02d,%s,Paper %d,%s,%s\n"
                    .formatted(
                            random.nextInt(ROWS * 2),
                            random.nextInt(100) == 0 ? "" : "Firm " + random.nextInt(ROWS / 4),
                            random.nextInt(10) == 0 ? "HK" : "CN",
                            isNamed ? "%s ООО %d".formatted(Inns.of(i % 500), i % 501) : "",
                            isNamed ? "" : "company/ru-inn-" + Inns.of(random.nextInt(600)),
                            kind,
                            random.nextBoolean() ? "" : "85423" + random.nextInt(10),
                            1 + random.nextInt(12),
                            kind.equals("shareholder") ? random.nextInt(100) + ".5" : "",
                            random.nextInt(9),
                            random.nextBoolean() ? "high" : "possible",
                            random.nextInt(3) == 0 ? "note " + i : ""));
        }
        String repeated = "again,Firm 1,CN,Firm 2,,RU,supplies,854231,2024-05,,Paper 1,high,\n";
        return file.append(repeated).append(repeated).toString();
    }
}
