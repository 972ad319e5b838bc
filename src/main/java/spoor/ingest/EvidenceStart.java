package spoor.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import spoor.store.Leases;
import spoor.store.SpoorProperties;
import spoor.store.StartStep;

/** Loads the evidence that ships with Spoor, unless it is there or is not wanted. */
@Component
@Order(StartStep.EVIDENCE)
final class EvidenceStart implements StartStep {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceStart.class);
    private static final int ISSUES_SHOWN = 20;

    private final DatasetLoader loader;
    private final Leases leases;
    private final SpoorProperties settings;

    EvidenceStart(DatasetLoader loader, Leases leases, SpoorProperties settings) {
        this.loader = loader;
        this.leases = leases;
        this.settings = settings;
    }

    @Override
    public void run(Progress progress) {
        if (settings.evidence() == SpoorProperties.Evidence.SKIP) {
            LOG.info("The evidence is not loaded, as spoor.evidence=skip says.");
            return;
        }
        Instant begin = Instant.now();
        LoadReport report =
                leases.whileHeld(Leases.SETUP, () -> loader.load(DatasetPackage.onClassPath("evidence/"), progress));
        if (report.alreadyLoaded()) {
            LOG.info("The evidence ({}) is already loaded.", report.version());
        } else {
            sayLoaded(report, Duration.between(begin, Instant.now()));
        }
    }

    private static void sayLoaded(LoadReport report, Duration time) {
        LOG.info(
                "The evidence ({}) is loaded: {} rows of {} files ({} s)",
                report.version(),
                report.counts().values().stream().mapToInt(RowCount::loaded).sum(),
                report.counts().size(),
                "%.1f".formatted(time.toMillis() / 1000.0));
        List<ImportIssue> issues = report.issues();
        if (!issues.isEmpty()) {
            LOG.warn("{} rows of the evidence were rejected:", issues.size());
            issues.stream().limit(ISSUES_SHOWN).forEach(issue -> LOG.warn("  {}", issue));
        }
    }
}
