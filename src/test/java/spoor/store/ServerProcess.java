package spoor.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;
import spoor.store.own.BoltPort;
import spoor.store.own.OwnNeo4jMain;

/**
 * A Neo4j 5.26 server as somebody else would run it: a process of its own with its own class path, authentication on, and
 * nothing closed that is open by default. {@code -Dspoor.test.neo4j.version} takes another version than the newest 5.26.
 */
public final class ServerProcess implements TestDatabase {

    private static final String VERSION = System.getProperty("spoor.test.neo4j.version", "5.26.30");

    /** One for the tests of all JVMs, whichever of them resolves it first. */
    private static final Path CLASS_PATH = Path.of("target/neo4j-" + VERSION + ".cp");

    private static final Path RESOLVED = TestDatabase.FOLDER.resolve("neo4j-" + VERSION + ".cp");
    private static final Path RESOLVING = TestDatabase.FOLDER.resolve("neo4j-" + VERSION + ".log");
    private static final String PASSWORD = "a-password-of-the-operator";
    private static final int STOP_SECONDS = 40;

    /** On, unless the settings that a test gives say otherwise. */
    static final String AUTHENTICATION = "dbms.security.auth_enabled=";

    private final Path home;
    private final Process process;
    private final int port;

    private ServerProcess(Path home, Process process, int port) {
        this.home = home;
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it and returns at once.
     *
     * @param moreSettings lines of its {@code neo4j.conf}
     */
    public static ServerProcess start(Path folder, String moreSettings) throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(folder);
        return launch(Files.createDirectories(folder.toAbsolutePath()), moreSettings, BoltPort.choose(0));
    }

    /** Stops it and starts it with other settings on what it has stored. */
    public ServerProcess restart(String moreSettings) throws IOException, InterruptedException {
        close();
        return launch(home, moreSettings, BoltPort.choose(0));
    }

    /** As if its machine had lost its power. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Starts it at the same address on what it has stored, once it has ended. */
    ServerProcess again() throws IOException, InterruptedException {
        return launch(home, "", port);
    }

    private static ServerProcess launch(Path home, String moreSettings, int port)
            throws IOException, InterruptedException {
        Files.writeString(home.resolve("password"), PASSWORD);
        Files.writeString(
                Files.createDirectories(home.resolve("conf")).resolve("neo4j.conf"),
                """
                server.default_listen_address=127.0.0.1
                server.bolt.enabled=true
                server.bolt.listen_address=127.0.0.1:%d
                server.bolt.advertised_address=127.0.0.1:%d
                server.http.enabled=false
                dbms.usage_report.enabled=false
                server.memory.pagecache.size=64m
                db.tx_log.preallocate=false
                """.formatted(port, port)
                        + (moreSettings.contains(AUTHENTICATION) ? "" : AUTHENTICATION + "true\n")
                        + moreSettings);
        Path arguments = home.resolve("java.args");
        Files.write(
                arguments,
                List.of(
                        "-Xmx512m",
                        "-Xss4m",
                        FreshNeo4j.SMALL.jvmOptions(),
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        "\"" + ourClasses() + File.pathSeparator + classPath() + "\"",
                        OwnNeo4jMain.class.getName(),
                        "\"" + home + "\""));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + arguments)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("console.log").toFile())
                .start();
        ServerProcess server = new ServerProcess(home, process, port);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return server;
    }

    /** For the main class alone: it needs nothing of Neo4j that 5.26 does not have. */
    private static Path ourClasses() {
        try {
            return Path.of(OwnNeo4jMain.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Resolved by Maven, first from what is at hand. */
    private static synchronized String classPath() throws IOException, InterruptedException {
        if (!isWhole() && !resolve("-o") && !resolve("-B")) {
            throw new IllegalStateException("Maven could not resolve src/test/neo4j526/pom.xml; see " + RESOLVING);
        }
        return Files.readString(CLASS_PATH).strip();
    }

    private static boolean isWhole() throws IOException {
        return Files.exists(CLASS_PATH)
                && Arrays.stream(Files.readString(CLASS_PATH).strip().split(File.pathSeparator, -1))
                        .allMatch(jar -> Files.exists(Path.of(jar)));
    }

    private static boolean resolve(String option) throws IOException, InterruptedException {
        Files.createDirectories(TestDatabase.FOLDER);
        List<String> command = new ArrayList<>(List.of(
                maven(),
                option,
                "-q",
                "-f",
                "src/test/neo4j526/pom.xml",
                "dependency:build-classpath",
                "-Dserver.version=" + VERSION,
                "-Dmdep.outputFile=" + RESOLVED.toAbsolutePath()));
        Process maven = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(RESOLVING.toFile())
                .start();
        if (maven.waitFor() != 0) {
            return false;
        }
        Files.move(RESOLVED, CLASS_PATH, StandardCopyOption.ATOMIC_MOVE);
        return isWhole();
    }

    private static String maven() {
        String home = System.getProperty("maven.home");
        return home == null ? "mvn" : Path.of(home, "bin", "mvn").toString();
    }

    @Override
    public URI uri() {
        return URI.create("bolt://127.0.0.1:" + port);
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            assertThat(process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
    }
}
