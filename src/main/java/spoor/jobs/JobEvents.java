package spoor.jobs;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import spoor.model.Busy;
import spoor.model.SpoorException;
import spoor.threads.LongWork;
import spoor.threads.Threads;

/**
 * Tells how far a job is, as server-sent events, until it ends. Each watcher has a virtual thread of its own, so
 * that a slow one delays nobody; all of them end with Spoor, which would wait for them otherwise.
 */
@Component
public final class JobEvents extends LongWork {

    private static final int MOST_WATCHERS = 200;
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final long LOOK_MILLIS = 400;
    private static final int LOOKS_PER_PULSE = 40;
    private static final long RECONNECT_MILLIS = 2_000;

    private final AtomicInteger watchers = new AtomicInteger();
    private final Executor tellers;

    JobEvents(Threads threads) {
        this.tellers = threads.many("job-events");
        start();
    }

    /**
     * Begins to tell.
     *
     * @param status what the job says of itself; the first time it is asked for before this returns
     * @throws Busy if too many watch
     */
    public SseEmitter watch(Supplier<? extends JobStatus<?>> status) {
        Objects.requireNonNull(status.get());
        if (watchers.incrementAndGet() > MOST_WATCHERS) {
            watchers.decrementAndGet();
            throw new Busy("jobs.watchers", "More than %d watch jobs; ask for the state instead.", MOST_WATCHERS);
        }
        SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        AtomicBoolean gone = new AtomicBoolean();
        emitter.onCompletion(() -> gone.set(true));
        emitter.onTimeout(emitter::complete);
        emitter.onError(error -> gone.set(true));
        tellers.execute(() -> tell(status, emitter, gone));
        return emitter;
    }

    private void tell(Supplier<? extends JobStatus<?>> status, SseEmitter emitter, AtomicBoolean gone) {
        try {
            JobStatus<?> told = null;
            for (int look = 0; isRunning() && !gone.get(); look++) {
                JobStatus<?> now = status.get();
                if (!now.equals(told)) {
                    send(emitter, now);
                    told = now;
                } else if (look % LOOKS_PER_PULSE == 0) {
                    emitter.send(SseEmitter.event().comment("still here"));
                }
                if (now.hasEnded()) {
                    break;
                }
                Thread.sleep(LOOK_MILLIS);
            }
            emitter.complete();
        } catch (IOException | IllegalStateException clientGone) {
            emitter.complete();
        } catch (SpoorException e) {
            emitter.completeWithError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            watchers.decrementAndGet();
        }
    }

    private static void send(SseEmitter emitter, JobStatus<?> status) throws IOException {
        emitter.send(SseEmitter.event()
                .name("status")
                .reconnectTime(RECONNECT_MILLIS)
                .data(status, MediaType.APPLICATION_JSON));
    }
}
