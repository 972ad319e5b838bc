package spoor.store.own;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import spoor.store.SpoorProperties;
import spoor.store.StoreState;
import spoor.threads.Threads;

/**
 * Makes the archives of loaded classes of Spoor and of its Neo4j where there are none, while Spoor runs: each in a process of
 * its own that serves nobody. Spoor's comes as far as a start comes without a database, and ends; Neo4j's is
 * {@link Rehearsal}. Who stops Spoor meanwhile waits for nothing: the process is ended, and the next Spoor makes the
 * archive. A Spoor that is killed takes it along.
 */
@Component
final class ClassArchive implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ClassArchive.class);

    /** Who has just started Spoor has first questions, for which all processors are wanted. */
    private static final Duration AFTER = Duration.ofSeconds(30);

    /** An archive in the making takes up to 400 MB; the rest stays for the database. */
    private static final long DISK_NEEDED_BYTES = 1_000_000_000L;

    private static final int MOST_MINUTES = 10;
    private static final Path NICE = Path.of("/usr/bin/nice");

    private final SpoorProperties settings;
    private final StoreState state;
    private final Threads threads;
    private volatile @Nullable Future<?> looking;
    private volatile @Nullable Process making;

    ClassArchive(SpoorProperties settings, StoreState state, Threads threads) {
        this.settings = settings;
        this.state = state;
        this.threads = threads;
    }

    @Override
    public void start() {
        boolean isOfUse = System.getProperty(FasterStart.KEPT) != null
                || !System.getProperty(FasterStart.PLAIN, "").isEmpty();
        looking = isOfUse && settings.classArchives() ? threads.every(AFTER, "class-archive", this::look) : null;
    }

    private void look() {
        Future<?> mine = looking;
        if (mine == null || !state.isReady()) {
            return;
        }
        mine.cancel(false);
        try {
            Optional<ProgramCache> kept = ProgramCache.find(
                    Path.of(System.getProperty(FasterStart.JAR, System.getProperty("java.class.path", ""))),
                    settings.data().resolve(OwnNeo4j.CACHE));
            if (kept.isPresent()) {
                makeIfMissing(kept.get(), ProgramCache.Archive.SPOOR);
                makeIfMissing(kept.get(), ProgramCache.Archive.NEO4J);
            }
        } catch (IOException e) {
            LOG.warn(
                    "The archive of loaded classes, with which Spoor starts faster, could not be made: {}",
                    e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void makeIfMissing(ProgramCache kept, ProgramCache.Archive archive)
            throws IOException, InterruptedException {
        if (looking == null || !kept.options(archive).isEmpty()) {
            return;
        }
        Path room = kept.emptyRoom();
        try {
            Path unfinished = room.resolve("unfinished.aot");
            if (Files.getFileStore(room).getUsableSpace() < DISK_NEEDED_BYTES) {
                LOG.warn("The next start will take longer: for the archive of loaded classes, which makes it faster,"
                        + " the disk of the data folder has too little room left.");
            } else if (isMade(command(archive, kept, room, unfinished), room, unfinished)) {
                kept.take(archive, unfinished);
                LOG.info("The next start is faster: an archive of loaded classes of {} was made.", named(archive));
            }
        } finally {
            ProgramCache.forget(room);
        }
    }

    private static String named(ProgramCache.Archive archive) {
        return archive == ProgramCache.Archive.SPOOR ? "Spoor" : "the database";
    }

    private boolean isMade(List<String> command, Path room, Path unfinished) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(room.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(ClassArchive::isSetting);
        Process process = builder.start();
        making = process;
        if (looking == null) {
            end(process);
        }
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            end(process);
        }
        return looking != null && Files.exists(unfinished) && process.waitFor() == 0;
    }

    /** What is set for the Spoor that serves is nothing to this one. */
    private static boolean isSetting(String variable) {
        return JavaProgram.OPTION_VARIABLES.contains(variable)
                || List.of("SPOOR_", "SPRING_", "SERVER_").stream().anyMatch(variable::startsWith);
    }

    private List<String> command(ProgramCache.Archive archive, ProgramCache kept, Path room, Path unfinished)
            throws IOException {
        List<String> command = begin(unfinished);
        if (archive == ProgramCache.Archive.SPOOR) {
            command.addAll(startWithoutDatabase(kept, room));
        } else {
            Path home = Files.createDirectory(room.resolve("neo4j"));
            command.addAll(OwnNeo4j.allOptions(home, settings.neo4j()));
            command.addAll(List.of("-cp", kept.ownJar().toString(), Rehearsal.class.getName(), home.toString()));
        }
        return command;
    }

    private static List<String> startWithoutDatabase(ProgramCache kept, Path room) {
        return List.of(
                "-Dspring.context.exit=onRefresh",
                "-jar",
                kept.ownJar().toString(),
                "--spring.neo4j.uri=bolt://127.0.0.1:1",
                "--server.address=127.0.0.1",
                "--spoor.data=" + room.resolve("data"));
    }

    private static List<String> begin(Path archive) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "19"));
        }
        command.add(JavaProgram.path());
        command.addAll(FasterStart.QUIET);
        command.addAll(List.of("-XX:AOTCacheOutput=" + archive, "-D" + ParentInput.ENDS_ALL + "=true"));
        return command;
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    @Override
    public void stop() {
        Future<?> mine = looking;
        looking = null;
        if (mine != null) {
            mine.cancel(false);
        }
        Process process = making;
        if (process != null) {
            end(process);
        }
    }

    @Override
    public boolean isRunning() {
        return looking != null;
    }
}
