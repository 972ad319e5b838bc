package spoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a packaged Spoor keeps so that it and its Neo4j start faster the next time, and what happens if that is spoilt. */
@Tag("full")
class FasterStartIT {

    private static final int MOST_STARTS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    @TempDir
    Path folder;

    private Path data = Path.of("");

    @Test
    void the_next_start_uses_what_was_kept_and_makes_it_anew_where_it_is_spoilt() throws Exception {
        data = PreparedFolder.copyTo(folder.resolve("data"));
        Path archive = startUntilKept();
        try (RunningSpoor second = RunningSpoor.start(data, RunningSpoor.ARCHIVES)) {
            assertThat(second.printed()).contains("Started from what is kept of Spoor");
            assertThat(second.trace()).containsPattern(RunningSpoor.SOME_PATHS);
            if (Files.exists(Path.of("/proc/self/maps"))) {
                assertThat(maps(second.handle())).contains("spoor.aot");
                assertThat(second.handle().children().map(FasterStartIT::maps))
                        .anyMatch(maps -> maps.contains("neo4j.aot"));
            }
        }

        Files.write(archive, new byte[0]);
        Files.write(find("spoor.aot").orElseThrow(), new byte[0]);
        try (RunningSpoor third = RunningSpoor.start(data, RunningSpoor.ARCHIVES)) {
            assertThat(third.printed()).contains("does not fit this JVM; it is made anew");
            assertThat(third.trace()).containsPattern(RunningSpoor.SOME_PATHS);
        }

        Files.write(find("spoor.jar").orElseThrow(), new byte[0]);
        try (RunningSpoor fourth = RunningSpoor.start(data, RunningSpoor.ARCHIVES)) {
            assertThat(fourth.printed())
                    .as("it was unpacked anew before the start")
                    .contains("Started from what is kept of Spoor");
            assertThat(fourth.trace()).containsPattern(RunningSpoor.SOME_PATHS);
        }
        assertThat(Files.size(find("spoor.jar").orElseThrow())).isPositive();
    }

    @Test
    void a_start_that_was_killed_before_it_was_ready_is_followed_by_one_from_the_jar() throws Exception {
        data = PreparedFolder.copyTo(folder.resolve("data"));
        Path beginning = find("spoor.jar").orElseThrow().resolveSibling("beginning");
        Files.createFile(beginning);
        try (RunningSpoor next = RunningSpoor.start(data, RunningSpoor.ARCHIVES)) {
            assertThat(next.printed()).contains("the last start from what was kept did not come to its end");
            assertThat(next.trace()).containsPattern(RunningSpoor.SOME_PATHS);
        }
        assertThat(beginning).doesNotExist();
    }

    /** Both while it runs, each in a process of its own. */
    private Path startUntilKept() throws IOException, InterruptedException {
        for (int start = 1; start < MOST_STARTS && !isKept(); start++) {
            try (RunningSpoor running = RunningSpoor.start(data, RunningSpoor.ARCHIVES)) {
                await().atMost(PATIENCE).until(() -> isKept());
                String command = running.handle().info().commandLine().orElse("");
                assertThat(command).as("nobody is served by a JVM that records").doesNotContain("AOTCacheOutput");
            }
        }
        return find("neo4j.aot").orElseThrow();
    }

    private boolean isKept() throws IOException {
        return find("neo4j.aot").isPresent() && find("spoor.aot").isPresent();
    }

    private Optional<Path> find(String name) throws IOException {
        Path cache = data.resolve("cache");
        if (!Files.exists(cache)) {
            return Optional.empty();
        }
        try (Stream<Path> builds = Files.list(cache)) {
            return builds.map(build -> build.resolve(name))
                    .filter(Files::exists)
                    .findFirst();
        }
    }

    private static String maps(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "maps"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
