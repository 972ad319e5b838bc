package spoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import spoor.ingest.ImportClient;
import spoor.ingest.Inns;
import tools.jackson.databind.JsonNode;

/**
 * A real Spoor, killed at random points of an import and started again, ends in the graph of one clean run. Other
 * numbers than usual: {@code SPOOR_KILLS=100 SPOOR_ROWS=10000000 mvn verify -Dit.test=ImportKillIT}.
 */
@Tag("full")
class ImportKillIT {

    private static final int KILLS = TestSize.given("SPOOR_KILLS", TestSize.of(1, 20));
    private static final int ROWS = TestSize.given("SPOOR_ROWS", TestSize.of(20_000, 300_000));
    private static final long SEED = TestSize.given("SPOOR_SEED", (int) (TestSize.freshSeed() & 0xFFFF));

    /** All of the graph is read, beside whatever else runs. */
    private static final TransactionConfig LONG =
            TransactionConfig.builder().withTimeout(Duration.ofMinutes(10)).build();

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void an_import_killed_again_and_again_ends_in_the_graph_of_one_clean_run() throws Exception {
        System.out.println("Rows %d, kills %d, seed %d".formatted(ROWS, KILLS, SEED));
        byte[] file = declarations(ROWS, new Random(SEED));
        Path data = folder.resolve("data");
        long millis;
        List<String> clean;
        try (RunningSpoor spoor = RunningSpoor.start(data)) {
            millis = System.nanoTime();
            client(spoor).run("rows.csv", file, "?dataset=rows");
            millis = (System.nanoTime() - millis) / 1_000_000;
            clean = fingerprint(data);
            client(spoor).delete("/api/datasets/rows");
            assertThat(fingerprint(data)).isEmpty();
            kill(spoor, file, new Random(SEED).nextLong(Math.max(1_000, millis)), 1);
        }
        assertThat(clean).hasSizeGreaterThan(3);
        assertThat(withFurtherKills(data, file, millis)).isEqualTo(clean);
    }

    private static void kill(RunningSpoor spoor, byte[] file, long afterMillis, int number) throws Exception {
        JsonNode status = ordered(client(spoor), file);
        Thread.sleep(afterMillis);
        JsonNode now = client(spoor).get("/api/imports/" + status.path("job").asString());
        ProcessHandle process = spoor.handle();
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        process.onExit().join();
        assertThat(children.stream().filter(ImportKillIT::makesArchive).map(ProcessHandle::onExit))
                .as("what makes the archive of classes ends with the Spoor that was killed")
                .allSatisfy(end -> assertThat(end).succeedsWithin(60, TimeUnit.SECONDS));
        System.out.println("Kill %d of %d: %s %s, %d of %d rows"
                .formatted(
                        number,
                        KILLS,
                        now.path("state").asString(),
                        now.path("phase").asString(),
                        now.path("progress").path("done").asLong(),
                        now.path("read").asLong()));
    }

    private static boolean makesArchive(ProcessHandle child) {
        return child.info().commandLine().orElse("").contains("-XX:AOTCacheOutput");
    }

    private List<String> withFurtherKills(Path data, byte[] file, long millis) throws Exception {
        Random random = new Random(SEED + 1);
        for (int kill = 2; kill <= KILLS; kill++) {
            kill(RunningSpoor.start(data), file, random.nextLong(Math.max(1_000, millis * 2 / KILLS)), kill);
        }
        try (RunningSpoor spoor = RunningSpoor.start(data)) {
            ImportClient client = client(spoor);
            JsonNode end = client.await(ordered(client, file).path("job").asString());
            assertThat(end.path("state").asString()).isEqualTo("done");
            return fingerprint(data);
        }
    }

    /** The job that goes on by itself after the start, or the order given again if it had not got that far. */
    private static JsonNode ordered(ImportClient client, byte[] file) throws Exception {
        return client.submit("rows.csv", file, "?dataset=rows");
    }

    private static ImportClient client(RunningSpoor spoor) {
        return new ImportClient(URI.create(spoor.url()).getPort());
    }

    private static byte[] declarations(int rows, Random random) {
        StringBuilder file =
                new StringBuilder("supplier,supplier country,importer inn,importer,hs,date,net mass,value usd\n");
        for (int i = 0; i < rows; i++) {
            file.append("Supplier %d,CN,%s,Importer %d,%06d,2024-%02d-%02d,%d,%d.%02d\n"
                    .formatted(
                            random.nextInt(rows / 20 + 1),
                            Inns.of(random.nextInt(500)),
                            random.nextInt(3),
                            854100 + random.nextInt(60),
                            1 + random.nextInt(12),
                            1 + random.nextInt(28),
                            random.nextInt(1_000),
                            random.nextInt(100_000),
                            random.nextInt(100)));
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** By label and type: how many there are, and a sum over all that they say. */
    private static List<String> fingerprint(Path data) throws IOException {
        Map<String, List<String>> said = new TreeMap<>();
        try (Driver driver = StoreContents.connect(data);
                Session session = driver.session()) {
            session.run("""
                            MATCH (n) WHERE n.dataset = 'rows' AND NOT n:Import
                            RETURN reduce(s = '', l IN labels(n) | s + l) AS what, properties(n) AS p
                            UNION ALL
                            MATCH (a)-[r]->(b) WHERE r.dataset = 'rows'
                            RETURN type(r) AS what, r {.*, ends: a.id + '>' + b.id} AS p
                            """, LONG).forEachRemaining(row -> {
                Map<String, Object> properties = new TreeMap<>(row.get("p").asMap());
                properties.remove("import");
                said.computeIfAbsent(row.get("what").asString(), what -> new ArrayList<>())
                        .add(properties.toString());
            });
        }
        return said.entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue().size() + " "
                        + digest(kind.getValue().stream().sorted().toList().toString()))
                .toList();
    }

    private static String digest(String text) {
        try {
            byte[] hash =
                    java.security.MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return java.util.HexFormat.of().formatHex(hash, 0, 8);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
