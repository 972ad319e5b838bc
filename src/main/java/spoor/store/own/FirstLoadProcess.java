package spoor.store.own;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.util.FileSystemUtils;

/**
 * Runs a {@link FirstLoad} in a JVM of its own and puts the finished files where the own Neo4j looks for them, in one
 * step. Killed before that step, it leaves files that the next start throws away.
 */
final class FirstLoadProcess {

    /** SIGINT, as from Ctrl-C, which parent and child get at once, and SIGTERM. */
    private static final Set<Integer> ENDED_BY_SIGNAL = Set.of(130, 143);

    private final Path home;
    private final Path half;

    /** @param home of the own Neo4j */
    FirstLoadProcess(Path home) {
        this.home = home;
        this.half = home.resolve("first-load");
    }

    /** Removes what a load that was cut short left behind. */
    void clear() throws IOException {
        FileSystemUtils.deleteRecursively(half);
    }

    /** Whether the own Neo4j has never been started. */
    boolean isPossible() {
        return Files.notExists(home.resolve("data"));
    }

    /** The database begins empty if the load fails or is declined. */
    void run(FirstLoad load, Path data, Path cache, List<String> jvmOptions) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(half.toString()));
        arguments.addAll(load.arguments(data));
        List<String> command =
                ChildCommand.writeOnce(home.resolve("first-load.args"), cache, jvmOptions, load.main(), arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(JavaProgram.OPTION_VARIABLES);
        Process child = builder.start();
        Thread ending = new Thread(child::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(ending);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(load::hear);
            int code = child.waitFor();
            requireGoingOn(ending, code);
            boolean loaded = code == 0;
            if (loaded) {
                Files.move(half.resolve("data"), home.resolve("data"), StandardCopyOption.ATOMIC_MOVE);
            }
            load.ended(loaded);
        } finally {
            child.destroyForcibly();
        }
        clear();
    }

    /** Whoever ends Spoor waits until its start is over: without this, for the whole load and a start after it. */
    private static void requireGoingOn(Thread ending, int code) throws InterruptedException {
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException alreadyEnding) {
            throw new InterruptedException("Spoor is being ended");
        }
        if (ENDED_BY_SIGNAL.contains(code)) {
            throw new InterruptedException("The first load was ended");
        }
    }
}
