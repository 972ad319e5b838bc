package spoor.ingest.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import spoor.jobs.Jobs;
import spoor.store.StartStep;

/** Goes on at the start with what was running or waiting when Spoor ended, unless another Spoor did. */
@Component
@Order(UnfinishedImports.AFTER_SNAPSHOT)
public final class UnfinishedImports implements StartStep {

    public static final int AFTER_SNAPSHOT = 400;

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedImports.class);

    private final ImportStore store;
    private final ImportFolder folder;
    private final Jobs<ImportJob, ImportStatus> jobs;
    private final Imports imports;

    UnfinishedImports(ImportStore store, ImportFolder folder, Jobs<ImportJob, ImportStatus> jobs, Imports imports) {
        this.store = store;
        this.folder = folder;
        this.jobs = jobs;
        this.imports = imports;
    }

    @Override
    public void run(Progress progress) {
        for (Map<String, Object> past : store.listUnfinished()) {
            String id = String.valueOf(past.get("id"));
            Path upload = folder.upload(id);
            if (Files.isRegularFile(upload) && !jobs.hasEndedElsewhere(id)) {
                LOG.info("The import of {} goes on where it was cut short.", past.get("file"));
                imports.goOn(PastImport.order(past, upload));
            }
        }
        try {
            goOnWithUnbegun();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Jobs that were waiting or being checked, of which the store knows nothing yet. */
    private void goOnWithUnbegun() throws IOException {
        for (ImportOrder order : folder.listKept()) {
            if (jobs.hasEndedElsewhere(order.jobId())) {
                folder.discard(order.upload());
            } else if (!isKnown(order.jobId())) {
                LOG.info("The import of {} begins anew.", order.fileName());
                imports.goOn(order);
            }
        }
    }

    private boolean isKnown(String job) {
        return jobs.findHere(job).isPresent() || (!isOpen(job) && hasFailed(job));
    }

    /** As one is that failed before and was ordered again. */
    private boolean isOpen(String job) {
        return jobs.findPosted(job).filter(posted -> !posted.hasEnded()).isPresent();
    }

    private boolean hasFailed(String job) {
        return store.find(job)
                .filter(noted -> !"done".equals(noted.get("state")))
                .isPresent();
    }
}
