package spoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar as users get it, started on an empty data folder, and its page in a real browser. */
class PackagedSpoorIT {

    /** The publisher of the page's tests is on this machine, from which lists are fetched only where the operator says so. */
    private static final String[] FETCHING = {
        "--spoor.lists=on", "--spoor.lists.hosts=127.0.0.1", "--spoor.lists.every=3s"
    };

    @TempDir
    Path data;

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void the_page_passes_its_tests_in_a_real_browser_and_a_second_start_takes_the_data_up_again_where_people_sign_in()
            throws Exception {
        List<ProcessHandle> processes;
        List<String> failed = new ArrayList<>();
        try (RunningSpoor spoor = RunningSpoor.start(data, FETCHING)) {
            processes = Stream.concat(Stream.of(spoor.handle()), spoor.handle().descendants())
                    .toList();
            assertThat(processes).as("Spoor and its own Neo4j").hasSizeGreaterThan(1);
            assertThat(spoor.printed()).contains("with the evidence in it", "The evidence is up to date.");
            assertThat(spoor.trace()).containsPattern(RunningSpoor.SOME_PATHS);
            failed.addAll(failedPageTests(spoor, "--data", data.toString()));
        }
        assertThat(processes).as("processes left behind").noneMatch(ProcessHandle::isAlive);
        try (RunningSpoor again = RunningSpoor.start(data, "--spoor.security=users")) {
            assertThat(again.printed()).contains("The evidence is up to date.");
            assertThat(again.trace()).as("the answer to a stranger").contains("setup.needed");
            failed.addAll(failedPageTests(again, "--setup-link", again.setupLink()));
        }
        assertThat(failed).as("tests of the page that failed").isEmpty();
    }

    /** The tests that failed, as they are named; where none is to blame, what the run ended with. Then what Spoor printed is printed. */
    private static List<String> failedPageTests(RunningSpoor spoor, String... more)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", "e2e/run.mjs", spoor.url()));
        command.addAll(List.of(more));
        ProcessBuilder tests = new ProcessBuilder(command)
                .directory(Path.of("src/main/webui").toFile())
                .redirectErrorStream(true);
        tests.environment().put("SPOOR_FULL", TestSize.isFull() ? "yes" : "");
        Process node = tests.start();
        List<String> failed;
        try (BufferedReader lines = node.inputReader(StandardCharsets.UTF_8)) {
            failed = lines.lines()
                    .peek(System.out::println)
                    .filter(line -> line.startsWith("failed: "))
                    .toList();
        }
        int exit = node.waitFor();
        if (exit != 0) {
            System.out.println(spoor.printed());
        }
        return failed.isEmpty() && exit != 0 ? List.of("ended with exit code " + exit) : failed;
    }
}
