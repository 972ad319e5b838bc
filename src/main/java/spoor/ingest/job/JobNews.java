package spoor.ingest.job;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import spoor.jobs.Jobs;

/** Tells that an import ended: to all Spoors, in the log and in the figures. */
@Component
final class JobNews {

    private static final Logger LOG = LoggerFactory.getLogger(JobNews.class);

    private final Jobs<ImportJob, ImportStatus> jobs;
    private final MeterRegistry meters;

    JobNews(Jobs<ImportJob, ImportStatus> jobs, MeterRegistry meters) {
        this.jobs = jobs;
        this.meters = meters;
    }

    void tell(ImportJob job) {
        jobs.post(job);
        ImportStatus status = job.status();
        LOG.info(
                "Import of {} {}: {} read, {} loaded, {} rejected, {} duplicate.",
                status.file().replaceAll("\\p{Cntrl}", "?"),
                status.state(),
                status.read(),
                status.loaded(),
                status.rejected(),
                status.duplicate());
        count(status);
    }

    private void count(ImportStatus status) {
        meters.counter("spoor.imports", "outcome", status.state()).increment();
        if (!status.dryRun()) {
            meters.counter("spoor.import.rows", "outcome", "loaded").increment((double) status.loaded());
            meters.counter("spoor.import.rows", "outcome", "rejected").increment((double) status.rejected());
            meters.counter("spoor.import.rows", "outcome", "duplicate").increment((double) status.duplicate());
        }
    }
}
