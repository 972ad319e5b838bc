package spoor.store.own;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import spoor.store.folder.DataFolder;

/**
 * Runs a {@link FirstLoad} in a JVM of its own, beside the own Neo4j or before it, and puts the finished files where that
 * looks for them. Killed before they were called whole, it leaves files that the next start throws away.
 */
final class FirstLoadProcess {

    private static final Logger LOG = LoggerFactory.getLogger(FirstLoadProcess.class);

    /** SIGINT, as from Ctrl-C, which parent and child get at once, and SIGTERM. */
    private static final Set<Integer> ENDED_BY_SIGNAL = Set.of(130, 143);

    private static final int LOOK_MILLIS = 200;

    private final Path home;
    private final Path half;
    private final Path whole;

    /** @param home of the own Neo4j */
    FirstLoadProcess(Path home) {
        this.home = home;
        this.half = home.resolve("first-load");
        this.whole = half.resolve("whole");
    }

    /** Removes what a load that was cut short left behind. */
    void clear() throws IOException {
        FileSystemUtils.deleteRecursively(half);
    }

    /** Whether the own Neo4j has no database yet. */
    boolean isPossible() {
        return Files.notExists(home.resolve("data"));
    }

    /** From now on what was built is the database of the next start, whatever ends this one. */
    void callWhole() throws IOException {
        Files.writeString(whole, "");
    }

    /**
     * Puts what was built and is whole in the place of the database, step by step in an order that can be gone on with at
     * any, and throws away the rest. The own Neo4j must not run.
     */
    void putInPlace() throws IOException {
        Path built = half.resolve("data");
        Path present = home.resolve("data");
        if (Files.exists(whole) && Files.exists(built)) {
            if (Files.exists(present)) {
                FileSystemUtils.deleteRecursively(half.resolve("before"));
                Files.move(present, half.resolve("before"), StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(built, present, StandardCopyOption.ATOMIC_MOVE);
        }
        clear();
    }

    /**
     * Takes the finished database that the program brings and what belongs to it in Spoor's folder, or leaves nothing of the
     * database.
     *
     * @param data Spoor's folder
     * @return whether it is in place
     */
    boolean take(URL finished, Path data) throws IOException {
        clear();
        try {
            FinishedStore.unpack(finished, half);
            moveAll(half.resolve(FinishedStore.BESIDE), data);
            callWhole();
            putInPlace();
            return true;
        } catch (IOException e) {
            LOG.warn("The finished database could not be unpacked; the evidence is imported instead: {}", e.toString());
            clear();
            return false;
        }
    }

    private static void moveAll(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file));
                DataFolder.createPrivateFolder(target.resolve("..").normalize());
                Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /**
     * Builds the files, and leaves nothing where that fails, is declined or no longer wanted.
     *
     * @return whether they are all there
     */
    boolean build(FirstLoad load, Path data, Path cache, List<String> jvmOptions)
            throws IOException, InterruptedException {
        clear();
        List<String> arguments = new ArrayList<>(List.of(half.toString()));
        arguments.addAll(load.arguments(data));
        List<String> command =
                ChildCommand.writeOnce(home.resolve("first-load.args"), cache, jvmOptions, load.main(), arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(JavaProgram.OPTION_VARIABLES);
        Process child = builder.start();
        Thread ending = new Thread(child::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            int code = await(child, load);
            requireGoingOn(ending, code);
            if (code != 0) {
                clear();
            }
            return code == 0;
        } finally {
            child.destroyForcibly();
        }
    }

    private static int await(Process child, FirstLoad load) throws IOException, InterruptedException {
        try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
            Thread hearing = Thread.ofVirtual().start(() -> lines.lines().forEach(load::hear));
            while (!child.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                if (!load.isWanted()) {
                    child.destroyForcibly();
                }
            }
            hearing.join();
        }
        return child.exitValue();
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
