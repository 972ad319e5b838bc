package spoor.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import spoor.ingest.job.ImportStatus;
import spoor.ingest.job.Imports;
import spoor.store.Leases;
import spoor.store.SpoorProperties;
import spoor.store.StartStep;

/**
 * Imports the evidence that ships with Spoor, unless this edition is there or none is wanted; an earlier edition is
 * brought up to this one.
 */
@Component
@Order(StartStep.EVIDENCE)
final class EvidenceStart implements StartStep {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceStart.class);

    private final Imports imports;
    private final Leases leases;
    private final SpoorProperties settings;

    EvidenceStart(Imports imports, Leases leases, SpoorProperties settings) {
        this.imports = imports;
        this.leases = leases;
        this.settings = settings;
    }

    @Override
    public void run(Progress progress) {
        if (settings.evidence() == SpoorProperties.Evidence.SKIP) {
            LOG.info("The evidence is not loaded, as spoor.evidence=skip says.");
            return;
        }
        Optional<ImportStatus> loaded = imports.isLoaded(Evidence.REQUEST, Evidence.digest())
                ? Optional.empty()
                : leases.whileHeld(Leases.SETUP, () -> load(progress));
        loaded.ifPresentOrElse(EvidenceStart::sayLoaded, () -> LOG.info("The evidence is up to date."));
    }

    private Optional<ImportStatus> load(Progress progress) {
        try {
            return imports.loadShipped(Evidence.open(), Evidence.FILE_NAME, Evidence.REQUEST, status -> {
                ImportStatus.Progress now = status.progress();
                progress.report("Loading the evidence.", now == null ? 0 : now.done(), status.read());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sayLoaded(ImportStatus status) {
        if (!status.state().equals("done")) {
            throw new IllegalStateException("The evidence could not be loaded: " + status.error());
        }
        LOG.info(
                "The evidence is loaded: {} of {} rows; of nodes and relations {} appeared, {} changed, {} stayed, {}"
                        + " vanished.",
                status.loaded(),
                status.read(),
                status.created(),
                status.changed(),
                status.unchanged(),
                status.vanished());
        status.issues().forEach(group -> LOG.warn("  {}", group));
    }
}
