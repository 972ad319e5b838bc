package spoor.warmup;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import spoor.model.SpoorException;
import spoor.snapshot.Snapshot;
import spoor.snapshot.Snapshots;
import spoor.store.StoreState;
import spoor.threads.Threads;
import spoor.warmup.UsualQuestions.Ends;
import spoor.warmup.UsualQuestions.Question;
import spoor.web.request.Workers;

/**
 * What is done once after a start, while nobody asks anything. Where people sign in, Spoor asks itself what they will ask
 * most, again and again and one at a time: neither its JVM nor the database's has compiled anything by then, and the first two
 * hundred users would wait seconds for what takes milliseconds later. On one's own machine that would only cost memory; there
 * each question is asked once, so that its statements are planned.
 */
@Component
@EnableConfigurationProperties(WarmUpProperties.class)
final class WarmUp implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    /** A graph that has become old meanwhile is not held for longer. */
    private static final Duration WITHIN = Duration.ofMinutes(5);

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final long LOOK_MILLIS = 100;

    private final StoreState state;
    private final Snapshots snapshots;
    private final Workers workers;
    private final UsualQuestions questions;
    private final Duration time;
    private final int rounds;
    private final ExecutorService worker;
    private @Nullable Future<?> work;

    WarmUp(
            StoreState state,
            Snapshots snapshots,
            Workers workers,
            UsualQuestions questions,
            WarmUpProperties settings,
            Environment environment,
            Threads threads) {
        this.state = state;
        this.snapshots = snapshots;
        this.workers = workers;
        this.questions = questions;
        this.time = settings.most();
        this.rounds = settings.rounds(environment);
        this.worker = threads.few("warm-up", 1, new SynchronousQueue<>());
    }

    @Override
    public synchronized void start() {
        work = worker.submit(this::run);
    }

    @Override
    public synchronized void stop() {
        if (work != null) {
            work.cancel(true);
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return work != null && !work.isDone();
    }

    private void run() {
        try {
            Snapshot snapshot = state.awaitReady(PATIENCE) ? snapshots.findCurrent() : null;
            if (snapshot != null && time.isPositive()) {
                ask(snapshot);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SpoorException | Neo4jException | IOException e) {
            LOG.debug("The warm-up has ended early.", e); // whoever asks is told what is wrong
        } catch (RuntimeException e) {
            if (isStopped()) {
                LOG.debug("The warm-up has ended with Spoor.", e); // what it asks may be closed already
            } else {
                LOG.error("The warm-up has failed.", e);
            }
        }
    }

    private void ask(Snapshot snapshot) throws IOException, InterruptedException {
        List<Ends> ends = questions.findEnds(snapshot);
        long end = System.nanoTime() + WITHIN.toNanos();
        long left = time.toNanos();
        int round = 0;
        for (; round < rounds && !ends.isEmpty() && left > 0; round++) {
            for (Question question : questions.of(ends.get(round % ends.size()), snapshot)) {
                awaitQuiet(end);
                if (System.nanoTime() > end) {
                    return; // those who ask have warmed it up
                }
                long begun = System.nanoTime();
                question.ask();
                left -= System.nanoTime() - begun;
            }
        }
        LOG.info("Spoor has warmed up with {} questions of each kind.", round);
    }

    private synchronized boolean isStopped() {
        return work != null && work.isCancelled();
    }

    private void awaitQuiet(long end) throws InterruptedException {
        while (!(workers.isQuiet() && state.isReady()) && System.nanoTime() < end) {
            Thread.sleep(LOOK_MILLIS);
        }
    }
}
