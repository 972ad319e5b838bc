package spoor.store;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;
import spoor.store.own.FinishedStore;

/**
 * One {@link TestDatabase} for all tests of a JVM, with the evidence loaded. Tests that write to it clean up after themselves.
 *
 * <pre>
 * &#64;SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
 * &#64;ContextConfiguration(initializers = SharedNeo4j.class)
 * class SomethingIT { ... }
 * </pre>
 *
 * The test methods begin when Spoor is ready.
 */
public final class SharedNeo4j implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path FOLDER = TestDatabase.FOLDER.resolve("shared");

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    private static @Nullable TestDatabase neo4j;

    /** Whether it is the one that Spoor brings along, not somebody else's. */
    public static boolean isOwn() {
        return TestDatabase.WANTED.equals("own");
    }

    private static synchronized TestDatabase get() {
        if (neo4j == null) {
            neo4j = start();
        }
        return neo4j;
    }

    private static TestDatabase start() {
        try {
            FileSystemUtils.deleteRecursively(FOLDER);
            Files.createDirectories(FOLDER);
            Path database = FOLDER.resolve("database");
            URL finished = findFinished();
            if (finished != null) {
                FinishedStore.unpack(finished, database.resolve("neo4j"));
            }
            TestDatabase started = TestDatabase.start(database, FreshNeo4j.LASTING);
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            return started;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What the build packs for first starts: schema and evidence, so that not each JVM of tests brings them in anew. Null if
     * the build was told to make none (Maven hands its properties on): one of an earlier build may lie there then.
     */
    private static @Nullable URL findFinished() {
        return isOwn() && !Boolean.getBoolean("skipFinishedStore")
                ? FinishedStore.class.getResource(FinishedStore.FILE)
                : null;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase shared = get();
        TestPropertyValues.of(
                        "spring.neo4j.uri=" + shared.uri(),
                        "spring.neo4j.authentication.username=neo4j",
                        "spring.neo4j.authentication.password=" + shared.password(),
                        "spoor.lists=on",
                        "spoor.lists.hosts=127.0.0.1",
                        "spoor.webhooks=on",
                        "spoor.webhooks.hosts=127.0.0.1",
                        "spoor.data=" + FOLDER.resolve("spoor-" + CONTEXTS.incrementAndGet()))
                .and(shared.settings())
                .applyTo(context);
        context.getEnvironment()
                .getPropertySources()
                .addLast(
                        new MapPropertySource("quiet unless a test says otherwise", Map.of("spoor.warm-up.time", "0")));
        context.addApplicationListener(event -> {
            if (event instanceof ApplicationStartedEvent started) {
                awaitReady(started.getApplicationContext());
            }
        });
    }

    static void awaitReady(ConfigurableApplicationContext context) {
        StoreState state = context.getBean(StoreState.class);
        try {
            if (!state.awaitReady(PATIENCE)) {
                throw new IllegalStateException("Spoor did not become ready: " + state.status());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
