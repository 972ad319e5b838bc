package spoor.ingest.job;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import spoor.store.own.FirstLoading;
import spoor.store.own.Restart;

/**
 * Large files for a Spoor that holds nothing but the evidence: its database is built anew beside the one that answers, without
 * transactions, and Spoor begins again with it. What somebody keeps meanwhile is looked for once more when nobody can ask any
 * longer; if there is something, the file goes in by transactions at the next start.
 */
@Component
final class FirstLoads implements AutoCloseable {

    /** What ships with Spoor, and comes back at each start. */
    private static final String EVIDENCE = "evidence";

    private static final int LOOK_MILLIS = 200;

    /** Within that, the page has asked how far it is. */
    private static final int HEARD_MILLIS = 3_000;

    private static final Logger LOG = LoggerFactory.getLogger(FirstLoads.class);

    private final @Nullable FirstLoading loading;
    private final @Nullable Restart restart;
    private final FirstLoadProgram program;
    private final ImportStore store;
    private final ImportFolder folder;
    private final DataSize from;
    private volatile @Nullable ImportJob built;

    FirstLoads(
            ObjectProvider<FirstLoading> loading,
            ObjectProvider<Restart> restart,
            FirstLoadProgram program,
            ImportStore store,
            ImportFolder folder,
            @Value("${spoor.imports.first-load-from}") DataSize from) {
        this.loading = loading.getIfAvailable();
        this.restart = restart.getIfAvailable();
        this.program = program;
        this.store = store;
        this.folder = folder;
        this.from = from;
    }

    /**
     * Loads the file of a job if it can be loaded so.
     *
     * @return whether it was: then Spoor is about to end, and the job stays as it is
     * @throws CancellationException if the job is not wanted any more
     */
    boolean load(ImportJob job) throws IOException {
        FirstLoading own = loading;
        Restart again = restart;
        if (own == null || again == null || !own.isPossibleBeside() || !isFit(job) || !store.holdsOnly(EVIDENCE)) {
            return false;
        }
        if (build(own, job)) {
            restart(again, job);
            return true;
        }
        job.requireWanted();
        LOG.info("{} goes in by transactions.", job.id());
        return false;
    }

    private boolean build(FirstLoading own, ImportJob job) throws IOException {
        boolean mayReplace = false;
        try {
            mayReplace = own.build(new FirstLoadOfJob(job, program)) && mayReplace(job);
            return mayReplace;
        } finally {
            if (!mayReplace) {
                own.discard();
            }
        }
    }

    /** Those who watch hear of it before. */
    private boolean mayReplace(ImportJob job) {
        job.requireWanted();
        if (!store.holdsOnly(EVIDENCE)) {
            return false;
        }
        job.enter("restarting");
        pause(job, HEARD_MILLIS);
        job.requireWanted();
        return true;
    }

    private boolean isFit(ImportJob job) throws IOException {
        return !job.order().request().dryRun()
                && !EVIDENCE.equals(job.order().request().dataset())
                && Files.size(job.order().upload()) >= from.toBytes();
    }

    /** No other import may begin in what is about to be replaced. */
    private void restart(Restart again, ImportJob job) {
        built = job;
        again.begin();
        while (!job.isStopped()) {
            pause(job, LOOK_MILLIS);
        }
    }

    private static void pause(ImportJob job, long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            job.stop();
        }
    }

    /** Spoor ends: nobody can ask or write any more, and the database is still there. */
    @Override
    public void close() throws IOException {
        ImportJob job = built;
        FirstLoading own = loading;
        if (job != null && own != null && store.holdsOnly(EVIDENCE)) {
            own.replaceAtNextStart();
            folder.discard(job.order().upload());
        }
    }
}
