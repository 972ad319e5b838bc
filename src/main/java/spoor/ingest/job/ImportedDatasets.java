package spoor.ingest.job;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import spoor.capture.Captures;
import spoor.ingest.write.DatasetCleaner;
import spoor.jobs.Jobs;
import spoor.model.Busy;
import spoor.model.NotFound;
import spoor.model.Refused;
import spoor.snapshot.Snapshots;
import spoor.store.Actor;
import spoor.store.Leases;
import spoor.store.WriteLog;

/** What imports have brought in, by dataset. */
@Service
public class ImportedDatasets {

    private static final int LONGEST_SHOWN = 80;

    /** An import gives its right back just after it said that it is done. */
    private static final Duration GIVEN_BACK = Duration.ofSeconds(5);

    private final ImportStore store;
    private final DatasetCleaner cleaner;
    private final WriteLog log;
    private final Snapshots snapshots;
    private final Leases leases;
    private final Captures captures;
    private final Jobs<ImportJob, ImportStatus> jobs;

    ImportedDatasets(
            ImportStore store,
            DatasetCleaner cleaner,
            WriteLog log,
            Snapshots snapshots,
            Leases leases,
            Captures captures,
            Jobs<ImportJob, ImportStatus> jobs) {
        this.store = store;
        this.cleaner = cleaner;
        this.log = log;
        this.snapshots = snapshots;
        this.leases = leases;
        this.captures = captures;
        this.jobs = jobs;
    }

    /**
     * How many nodes and relations of each kind a dataset has, by label or type, the most first.
     *
     * @throws NotFound if there is no such dataset
     */
    public Map<String, Long> countContents(String dataset) {
        requireDataset(dataset);
        return store.countContents(dataset);
    }

    /**
     * Removes a dataset whole; what others say stays.
     *
     * @param by whose wish it is
     * @throws NotFound if there is none
     * @throws Busy while anything is being imported
     * @throws Refused for the evidence
     */
    public long remove(String dataset, String by) {
        if (dataset.equals("evidence")) {
            throw new Refused(
                    "dataset.evidence", "The evidence ships with Spoor; start with spoor.evidence=skip to do without.");
        }
        if (jobs.listHere().stream().anyMatch(job -> !job.isOver())) {
            throw importing();
        }
        requireDataset(dataset);
        return leases.within(GIVEN_BACK, Leases.IMPORT, () -> removeNow(new Actor(by), dataset))
                .orElseThrow(ImportedDatasets::importing);
    }

    private long removeNow(Actor actor, String dataset) {
        log.begin();
        try {
            Set<String> captured = captures.listFiles(dataset);
            long removed = cleaner.remove(actor, dataset);
            captures.removeUnused(captured);
            snapshots.catchUp();
            return removed;
        } finally {
            log.end();
        }
    }

    private void requireDataset(String dataset) {
        if (!store.hasDataset(dataset)) {
            String shown = dataset.length() > LONGEST_SHOWN ? "…" : dataset;
            throw new NotFound("dataset.unknown", "There is no dataset '%s'.", shown);
        }
    }

    private static Busy importing() {
        return new Busy("import.running", "An import is running; try again when it has ended.");
    }
}
