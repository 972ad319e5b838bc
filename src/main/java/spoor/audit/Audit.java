package spoor.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import spoor.model.Unavailable;
import spoor.store.SpoorProperties;
import spoor.threads.Threads;
import spoor.web.request.Who;

/**
 * Writes down who did what: {@link #record} before somebody is told that something was changed, {@link #note} within a
 * second after somebody has read something. Safe for use by any thread.
 */
@Component
public final class Audit implements DisposableBean {

    /** Of the data folder. */
    static final String FOLDER = "audit";

    private static final Logger LOG = LoggerFactory.getLogger(Audit.class);
    private static final Duration SOON = Duration.ofMillis(500);
    private static final Duration WITNESS_EVERY = Duration.ofDays(1);

    /** So many wait for the next writing; whoever brings one more writes them himself. */
    private static final int MANY = 2_000;

    /** So many are kept while nothing can be written; of more, only the number is. */
    private static final int MOST = 20_000;

    private final Path folder;
    private final Clock clock;
    private final @Nullable Integer keepDays;
    private final Deque<Pending> waiting = new ArrayDeque<>();
    private final List<Future<?>> regular = new ArrayList<>();
    private final Object writing = new Object();
    private final Chain chain;
    private volatile AuditHead head;
    private volatile boolean well = true;
    private long lost;

    @Autowired
    Audit(SpoorProperties spoor, AuditSettings settings, Threads threads) throws IOException {
        this(spoor.data().resolve(FOLDER), settings.keep(), Clock.systemUTC());
        record(Who.Person.SPOOR, Act.STARTED, Outcome.DONE, "", Map.of());
        regular.add(threads.every(SOON, "audit", this::writeWaiting));
        regular.add(threads.every(WITNESS_EVERY, "audit-witness", this::doDaily));
        forgetOld();
    }

    Audit(Path folder, @Nullable Integer keepDays, Clock clock) throws IOException {
        this.folder = folder;
        this.keepDays = keepDays;
        this.clock = clock;
        this.chain = Chain.open(folder, now());
        this.head = chain.head();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The folder of the files. */
    Path folder() {
        return folder;
    }

    /**
     * Writes an act down and waits until that is on the disk.
     *
     * @param subject id of what it is about; may be empty
     * @param details values of JSON, or suppliers of such; no secrets
     * @throws Unavailable if it cannot be written now; it will be as soon as that goes
     */
    public void record(Who.Person actor, Act act, Outcome outcome, String subject, Map<String, Object> details) {
        add(new Pending(now(), actor, act, outcome, subject, details));
        if (!write()) {
            throw unavailable();
        }
    }

    /** Writes an act down a little later, at most a second while the disk takes it. Takes some microseconds. */
    public void note(Who.Person actor, Act act, Outcome outcome, String subject, Map<String, Object> details) {
        if (add(new Pending(now(), actor, act, outcome, subject, details)) >= MANY && well) {
            write();
        }
    }

    private int add(Pending act) {
        synchronized (waiting) {
            if (waiting.size() >= MOST) {
                lost++;
            } else {
                waiting.add(act);
            }
            return waiting.size();
        }
    }

    /**
     * Makes sure before something is changed that it can be written down.
     *
     * @throws Unavailable if the last entry could not be written, and still cannot
     */
    public void requireWell() {
        if (!well && !write()) {
            throw unavailable();
        }
    }

    private static Unavailable unavailable() {
        return new Unavailable(
                "audit.unavailable",
                "The audit cannot be written at the moment, so nothing can be changed. Whoever runs Spoor finds the reason in"
                        + " its log; often the disk is full.");
    }

    /** The last entry that is on the disk, once all that waits has been written as far as it can be. */
    public AuditHead head() {
        write();
        return head;
    }

    private void writeWaiting() {
        boolean any;
        synchronized (waiting) {
            any = !waiting.isEmpty();
        }
        if (any) {
            write();
        }
    }

    /** Whoever comes writes what all have brought meanwhile; the others find it done. */
    private boolean write() {
        synchronized (writing) {
            List<Pending> acts = take();
            try {
                chain.append(Pending.toFacts(acts));
                head = chain.head();
                if (!well) {
                    LOG.info("The audit can be written again.");
                }
                well = true;
                return true;
            } catch (IOException e) {
                putBack(acts);
                if (well) {
                    LOG.error("The audit cannot be written, and until it can nothing is changed: {}", e.getMessage());
                }
                well = false;
                return false;
            }
        }
    }

    private List<Pending> take() {
        synchronized (waiting) {
            List<Pending> acts = new ArrayList<>(waiting);
            waiting.clear();
            if (lost > 0) {
                acts.add(new Pending(now(), Who.Person.SPOOR, Act.LOST, Outcome.DONE, "", Map.of("entries", lost)));
                lost = 0;
            }
            return acts;
        }
    }

    private void putBack(List<Pending> acts) {
        synchronized (waiting) {
            for (Pending act : acts.reversed()) {
                if (act.act() == Act.LOST && act.details().get("entries") instanceof Long count) {
                    lost += count;
                } else {
                    waiting.addFirst(act);
                }
            }
        }
    }

    private void doDaily() {
        forgetOld();
        witness();
    }

    /** Says in the log what the last entry is, so that it is known outside of the files. */
    private void witness() {
        LOG.info("The audit is at {}.", head().text());
    }

    /** Takes away what is older than it has to be kept. */
    void forgetOld() {
        if (keepDays == null) {
            return;
        }
        synchronized (writing) {
            try {
                long gone = chain.forget(now().minus(Duration.ofDays(keepDays)), now());
                head = chain.head();
                if (gone > 0) {
                    LOG.info("{} entries of the audit were older than {} days and are gone.", gone, keepDays);
                }
            } catch (IOException e) {
                LOG.error("Old entries of the audit could not be taken away: {}", e.getMessage());
            }
        }
    }

    @Override
    public void destroy() throws IOException {
        regular.forEach(task -> task.cancel(false));
        add(new Pending(now(), Who.Person.SPOOR, Act.STOPPED, Outcome.DONE, "", Map.of()));
        witness();
        synchronized (writing) {
            chain.close();
        }
    }
}
