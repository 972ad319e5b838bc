package spoor.store.own;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import spoor.store.DriverLog;
import spoor.store.SpoorProperties;
import spoor.store.StoreRefused;
import spoor.store.StoreState;
import spoor.store.folder.DataFolder;
import spoor.store.folder.FolderInUse;

/**
 * The Neo4j that Spoor brings along: a child process on loopback, with its files in the data folder. It is started
 * again if it dies, and ends with this process, also if that is killed.
 */
public final class OwnNeo4j implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OwnNeo4j.class);

    private static final long LONGEST_PAUSE_SECONDS = 60;

    /** One bad start may have any reason; after two it may be a damaged file. */
    private static final int MISTRUST_CACHE_AFTER = 2;

    /** Less is as good as none. */
    private static final long DISK_NEEDED_BYTES = 32L << 20;

    static final String CACHE = "cache";
    private static final Duration STOPS_FORGOTTEN_AFTER = Duration.ofMinutes(10);
    private static final int STOP_SECONDS = 35;

    private static final int PASSWORD_BYTES = 32;

    private final DataFolder folder;
    private final Path home;
    private final SpoorProperties.Neo4j memory;
    private final StoreState state;
    private final int port;
    private final String password;
    private final boolean passwordIsNew;
    private final FirstLoading firstLoading;

    private volatile boolean closing;
    private volatile @Nullable Process process;
    private volatile @Nullable Process killed;

    private OwnNeo4j(DataFolder folder, SpoorProperties settings, StoreState state) throws IOException {
        this.folder = folder;
        this.home = folder.folder("neo4j");
        this.memory = settings.neo4j();
        this.state = state;
        this.port = BoltPort.choose(settings.bolt().port());
        Path passwordFile = home.resolve("password");
        this.passwordIsNew = !Files.exists(passwordFile);
        if (passwordIsNew) {
            DataFolder.writePrivate(passwordFile, makePassword());
        }
        this.password = Files.readString(passwordFile).strip();
        boolean hasDoor = settings.bolt().port() != 0;
        this.firstLoading = new FirstLoading(home, folder.path(), jvmOptions(home), hasDoor);
    }

    /**
     * Starts the child and returns at once; Bolt answers some seconds later.
     *
     * @param firstLoad run before that if there is no database yet
     * @throws FolderInUse if another Spoor uses the data folder
     */
    public static OwnNeo4j start(SpoorProperties settings, StoreState state, @Nullable FirstLoad firstLoad) {
        DataFolder folder = DataFolder.claim(settings.data());
        try {
            OwnNeo4j neo4j = new OwnNeo4j(folder, settings, state);
            neo4j.writeConfiguration();
            neo4j.firstLoading().prepare(firstLoad, settings.evidence() != SpoorProperties.Evidence.SKIP);
            LOG.info("Starting the database in {}", neo4j.home());
            Process child = neo4j.launch();
            Thread.ofVirtual().name("own-neo4j-watch").start(() -> neo4j.watch(child));
            return neo4j;
        } catch (IOException e) {
            folder.close();
            throw new UncheckedIOException("The own Neo4j could not be started", e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Where Bolt listens; the same for as long as this process lives. */
    public URI uri() {
        return URI.create("bolt://127.0.0.1:" + port);
    }

    public AuthToken authToken() {
        return AuthTokens.basic("neo4j", password);
    }

    /** A connection that nobody else waits for. */
    public Driver connect() {
        return GraphDatabase.driver(
                uri(),
                authToken(),
                DriverLog.set(Config.builder()).withMaxConnectionPoolSize(2).build());
    }

    /** Whether there is so little room that Neo4j cannot go on. */
    public boolean isDiskFull() {
        try {
            return Files.getFileStore(home).getUsableSpace() < DISK_NEEDED_BYTES;
        } catch (IOException e) {
            LOG.debug("How much room there is cannot be told", e);
            return false;
        }
    }

    public String password() {
        return password;
    }

    public Path home() {
        return home;
    }

    /** What builds a database without transactions, here or beside this one. */
    public FirstLoading firstLoading() {
        return firstLoading;
    }

    /** The child, for tests and for reports. */
    public @Nullable Process process() {
        return process;
    }

    /** Ends a child that no longer answers, so that a fresh one takes its place. */
    public void kill() {
        Process child = process;
        if (child != null) {
            killed = child;
            child.destroyForcibly();
        }
    }

    private Process launch() throws IOException {
        Path log = Files.createDirectories(home.resolve("logs")).resolve("console.log");
        List<String> arguments = passwordIsNew
                ? List.of(home.toString(), OwnNeo4jMain.GRAPH_READING, OwnNeo4jMain.NEW_PASSWORD)
                : List.of(home.toString(), OwnNeo4jMain.GRAPH_READING);
        List<String> command = ChildCommand.write(
                home.resolve("java.args"),
                folder.path().resolve(CACHE),
                allOptions(home, memory),
                OwnNeo4jMain.class,
                arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeAll(JavaProgram.OPTION_VARIABLES);
        Process child = builder.start();
        process = child;
        if (closing) {
            child.destroyForcibly();
        }
        return child;
    }

    static List<String> allOptions(Path home, SpoorProperties.Neo4j settings) throws IOException {
        List<String> options = new ArrayList<>(jvmOptions(home));
        options.addAll(JavaProgram.databaseOptions(settings));
        return options;
    }

    private static List<String> jvmOptions(Path home) throws IOException {
        // Native libraries are unpacked and run from here; /tmp may forbid that.
        String temporary =
                Files.createDirectories(home.resolve("tmp")).toAbsolutePath().toString();
        return List.of(
                "-Djava.io.tmpdir=" + temporary,
                "-Djna.tmpdir=" + temporary,
                "-Xss4m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:ErrorFile=" + home.resolve("logs/crash-%p.log").toAbsolutePath(),
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfile.encoding=UTF-8");
    }

    private void writeConfiguration() throws IOException {
        writeConfiguration(home, port, memory.pageCache());
    }

    static void writeConfiguration(Path home, int port, String pageCache) throws IOException {
        Files.createDirectories(home.resolve("import"));
        Path conf = Files.createDirectories(home.resolve("conf")).resolve("neo4j.conf");
        String address = "127.0.0.1:" + port;
        Files.writeString(conf, readFixedSettings() + """

                        # Of this start
                        server.bolt.listen_address=%s
                        server.bolt.advertised_address=%s
                        server.memory.pagecache.size=%s
                        """.formatted(address, address, pageCache));
    }

    private static String readFixedSettings() throws IOException {
        try (var in = OwnNeo4j.class.getResourceAsStream("neo4j.conf")) {
            if (in == null) {
                throw new IllegalStateException("spoor/store/own/neo4j.conf is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void watch(Process first) {
        Process child = first;
        Instant started = Instant.now();
        int stops = 0;
        try {
            while (true) {
                int exitCode = child.waitFor();
                if (closing) {
                    return;
                }
                boolean forgotten = started.plus(STOPS_FORGOTTEN_AFTER).isBefore(Instant.now());
                // one that we have ended says nothing about whether it can run
                stops = forgotten || child == killed ? 1 : stops + 1;
                sayRestart(exitCode, stops);
                child = launchAgain(stops);
                started = Instant.now();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** For as long as it takes: a full disk, for one, may have room again. */
    private Process launchAgain(int stops) throws InterruptedException {
        for (int tries = stops; ; tries++) {
            Thread.sleep(pauseBefore(tries));
            try {
                if (tries == MISTRUST_CACHE_AFTER) {
                    ProgramCache.mistrust(folder.path().resolve(CACHE));
                }
                return launch();
            } catch (IOException | RuntimeException e) {
                state.starting("The database cannot be started at the moment; Spoor keeps trying.");
                LOG.error("The database could not be started again; the next try is in {}", pauseBefore(tries + 1), e);
            }
        }
    }

    /** Longer each time, since nothing gets better by haste, but never for good: what stopped it may be over. */
    static Duration pauseBefore(int stops) {
        return Duration.ofSeconds(Math.min(LONGEST_PAUSE_SECONDS, 1L << Math.min(stops - 1, Integer.SIZE)));
    }

    private void sayRestart(int exitCode, int stops) {
        state.restarting(isDiskFull() ? StoreRefused.DISK_FULL : stopped(stops));
        LOG.warn(
                "The database stopped (exit code {}), {} in a row; starting it again in {} s. Its log says why: {}",
                exitCode,
                stops,
                pauseBefore(stops).toSeconds(),
                home.resolve("logs"));
    }

    private static String stopped(int times) {
        return times == 1
                ? "The database stopped and is being started again."
                : "The database stopped %d times in a row; it is started again in %d s."
                        .formatted(times, pauseBefore(times).toSeconds());
    }

    /** Stops the child cleanly, or by force if that takes too long, and lets another Spoor use the folder. */
    @Override
    public void close() {
        closing = true;
        Process child = process;
        if (child != null) {
            stop(child);
        }
        folder.close();
    }

    private static void stop(Process child) {
        try {
            child.getOutputStream().close();
            if (child.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (IOException e) {
            LOG.debug("The database's input was already closed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        child.destroyForcibly();
    }

    private static String makePassword() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
