package spoor.ingest.web;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import spoor.ingest.job.ImportStatus;
import spoor.ingest.job.Imports;
import spoor.model.Busy;
import spoor.model.SpoorException;

/**
 * Tells how far an import is, as server-sent events, until it ends. Each watcher has a virtual thread of its own, so
 * that a slow one delays nobody; all of them end with Spoor, which would wait for them otherwise.
 */
@Component
class ImportEvents implements SmartLifecycle {

    private static final int MOST_WATCHERS = 200;
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final long LOOK_MILLIS = 400;
    private static final int LOOKS_PER_PULSE = 40;
    private static final long RECONNECT_MILLIS = 2_000;

    private final Imports imports;
    private final AtomicInteger watchers = new AtomicInteger();
    private volatile boolean running = true;

    ImportEvents(Imports imports) {
        this.imports = imports;
    }

    /**
     * Begins to tell.
     *
     * @throws spoor.model.NotFound if there is no such import
     * @throws Busy if too many watch
     */
    SseEmitter watch(String job) {
        imports.getStatus(job);
        if (watchers.incrementAndGet() > MOST_WATCHERS) {
            watchers.decrementAndGet();
            throw new Busy("import.watchers", "More than %d watch imports; ask for the state instead.", MOST_WATCHERS);
        }
        SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        AtomicBoolean gone = new AtomicBoolean();
        emitter.onCompletion(() -> gone.set(true));
        emitter.onTimeout(emitter::complete);
        emitter.onError(error -> gone.set(true));
        Thread.ofVirtual().name("import-events").start(() -> tell(job, emitter, gone));
        return emitter;
    }

    private void tell(String job, SseEmitter emitter, AtomicBoolean gone) {
        try {
            ImportStatus told = null;
            for (int look = 0; running && !gone.get(); look++) {
                ImportStatus now = imports.getStatus(job);
                if (!now.equals(told)) {
                    send(emitter, now);
                    told = now;
                } else if (look % LOOKS_PER_PULSE == 0) {
                    emitter.send(SseEmitter.event().comment("still here"));
                }
                if (now.progress() == null) {
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

    private static void send(SseEmitter emitter, ImportStatus status) throws IOException {
        emitter.send(SseEmitter.event()
                .name("status")
                .reconnectTime(RECONNECT_MILLIS)
                .data(status, MediaType.APPLICATION_JSON));
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
