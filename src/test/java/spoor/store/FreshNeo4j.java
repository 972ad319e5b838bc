package spoor.store;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;
import spoor.store.own.OwnNeo4j;
import spoor.store.schema.SchemaFile;

/**
 * A {@link TestDatabase} with the schema and nothing else, for one test class: {@code @RegisterExtension static final}. It takes
 * some seconds to start; tests that only read the evidence share one, see {@link SharedNeo4j}.
 */
public final class FreshNeo4j implements BeforeAllCallback, AfterAllCallback, AutoCloseable {

    /** A JVM that does everything once or twice: four tenths of what a start costs is compiling for a long life. */
    public static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1";

    /** Memory of a small database, whose collector leaves the processors to the tests that run beside it. */
    public static final SpoorProperties.Neo4j SMALL =
            new SpoorProperties.Neo4j("512m", "64m", SHORT_LIVED + " -XX:+UseSerialGC");

    /** The same for a database of many test classes, which is asked long enough to be worth compiling for. */
    static final SpoorProperties.Neo4j LASTING = new SpoorProperties.Neo4j("512m", "64m", "-XX:+UseSerialGC");

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final FreshNeo4j KEPT = new FreshNeo4j();

    private @Nullable TestDatabase database;
    private @Nullable Driver driver;

    /** One for all classes of a JVM that fill it themselves after {@link #clear}; the first of them starts it. */
    public static FreshNeo4j kept() {
        return KEPT;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (this != KEPT) {
            start(TestDatabase.FOLDER.resolve(context.getRequiredTestClass().getSimpleName()));
        } else if (driver == null) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::close));
            start(TestDatabase.FOLDER.resolve("kept"));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (this != KEPT) {
            close();
        }
    }

    void start(Path folder) throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        TestDatabase started = TestDatabase.start(folder, this == KEPT ? LASTING : SMALL);
        database = started;
        driver = connect(started);
        SchemaRunnerIT.runner(driver()).apply(SchemaFile.listAll(), StartStep.Progress.SILENT);
    }

    /** Settings of a small database in this folder. */
    public static SpoorProperties settings(Path folder) {
        return settings(folder, SMALL);
    }

    static SpoorProperties settings(Path folder, SpoorProperties.Neo4j neo4j) {
        return new SpoorProperties(folder, SpoorProperties.Evidence.SKIP, new SpoorProperties.Bolt(0), neo4j, false);
    }

    /** A driver whose database has answered. */
    public static Driver connect(OwnNeo4j neo4j) {
        return connect(new TestDatabase.Own(neo4j));
    }

    public static Driver connect(TestDatabase neo4j) {
        Driver driver = GraphDatabase.driver(neo4j.uri(), neo4j.authToken());
        await("the database answers at " + neo4j.uri())
                .atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> driver.executableQuery(CypherFiles.getStatement("queries/store/ping"))
                        .execute());
        return driver;
    }

    public Driver driver() {
        return Objects.requireNonNull(driver, "not started");
    }

    /** The child process, for tests of it. */
    public OwnNeo4j neo4j() {
        return ((TestDatabase.Own) Objects.requireNonNull(database, "not started")).neo4j();
    }

    /** Removes all nodes but those of the schema runner. */
    public void clear() {
        driver().executableQuery("""
                        MATCH (n) WHERE NOT n:SchemaVersion
                        DETACH DELETE n
                        """).execute();
    }

    @Override
    public void close() {
        if (driver != null) {
            driver.close();
        }
        if (database != null) {
            database.close();
        }
    }
}
