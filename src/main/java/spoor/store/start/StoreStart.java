package spoor.store.start;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import spoor.store.StartStep;
import spoor.store.StoreRefused;
import spoor.store.StoreState;
import spoor.store.schema.SchemaMismatch;
import spoor.threads.Threads;

/**
 * The start in the background, while the web server already answers: waits for the database, runs the
 * {@link StartStep}s, says where to click, and from then on watches whether the database still answers. Steps that can wait
 * run beside that.
 */
@Component
final class StoreStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(StoreStart.class);

    /** Also where this process went on from another program: what people wait for began with that. */
    private static final Instant PROCESS_BEGAN =
            ProcessHandle.current().info().startInstant().orElseGet(Instant::now);

    private final Heartbeat heartbeat;
    private final StoreState state;
    private final List<StartStep> steps;
    private final Environment environment;
    private final Neo4jConnectionDetails connection;
    private final ExecutorService worker;
    private volatile @Nullable Future<?> starting;
    private volatile @Nullable Future<?> afterwards;

    StoreStart(
            Heartbeat heartbeat,
            StoreState state,
            List<StartStep> steps,
            Environment environment,
            Neo4jConnectionDetails connection,
            Threads threads) {
        this.heartbeat = heartbeat;
        this.state = state;
        this.steps = steps;
        this.environment = environment;
        this.connection = connection;
        this.worker = threads.many("store-start");
    }

    @Override
    public void start() {
        starting = worker.submit(this::run);
    }

    private void run() {
        try {
            Passing.complete(heartbeat::awaitFirst, () -> {});
            for (StartStep step : steps(false)) {
                Passing.complete(() -> runStep(step, state::loading), heartbeat::awaitAgain);
            }
            state.ready();
            LOG.info("Spoor is ready{} ({})", address(), seconds(PROCESS_BEGAN));
            afterwards = worker.submit(this::runWhatCanWait);
            heartbeat.keep();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SchemaMismatch | StoreRefused e) {
            fail(e.getMessage(), null);
        } catch (Neo4jException e) {
            StoreRefused refused = StoreRefused.find(e, connection.getUri());
            fail(
                    refused == null
                            ? "The database refused what the start needs: " + e.getMessage()
                            : refused.getMessage(),
                    refused == null ? e : null);
        } catch (RuntimeException e) {
            LOG.error("The start failed", e);
            fail("The start failed; Spoor's log says why.", null);
        }
    }

    private List<StartStep> steps(boolean canWait) {
        return steps.stream().filter(step -> step.canWait() == canWait).toList();
    }

    private static void runStep(StartStep step, StartStep.Progress progress) {
        Instant begun = Instant.now();
        step.run(progress);
        LOG.debug("{} took {}.", step.getClass().getSimpleName(), seconds(begun));
    }

    /** Each for itself: what one of them cannot do, the next start tries again. */
    private void runWhatCanWait() {
        for (StartStep step : steps(true)) {
            try {
                Passing.complete(() -> runStep(step, StartStep.Progress.SILENT), () -> {});
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                if (isRunning()) {
                    LOG.error(
                            "{} failed; the next start tries it again",
                            step.getClass().getSimpleName(),
                            e);
                }
            }
        }
    }

    private void fail(@Nullable String message, @Nullable Exception cause) {
        if (Thread.currentThread().isInterrupted()) {
            return;
        }
        state.failed(String.valueOf(message));
        LOG.error(message, cause);
    }

    private String address() {
        String port = environment.getProperty("local.server.port");
        return port == null ? "" : ": http://localhost:" + port;
    }

    static String seconds(Instant begin) {
        return "%.1f s".formatted(Duration.between(begin, Instant.now()).toMillis() / 1000.0);
    }

    @Override
    public void stop() {
        Future<?> running = starting;
        starting = null;
        for (Future<?> each :
                Stream.of(running, afterwards).filter(Objects::nonNull).toList()) {
            each.cancel(true);
        }
    }

    @Override
    public boolean isRunning() {
        return starting != null;
    }
}
