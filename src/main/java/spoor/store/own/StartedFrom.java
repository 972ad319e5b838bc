package spoor.store.own;

import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says from what Spoor was started, and whether the next start may use what was kept, too. */
@Component
final class StartedFrom {

    private static final Logger LOG = LoggerFactory.getLogger(StartedFrom.class);

    @EventListener
    void sayIt(ApplicationReadyEvent ready) {
        String kept = System.getProperty(FasterStart.KEPT, "");
        String plain = System.getProperty(FasterStart.PLAIN, "");
        if (!kept.isEmpty()) {
            LOG.info("Started from what is kept of Spoor in {}", kept);
            trust(Path.of(kept));
        } else if (!plain.isEmpty()) {
            LOG.info("Started from the jar itself, which takes longer: {}", plain);
        }
    }

    /** A JVM that cannot use the archive goes on without, and says so nowhere else. */
    static void trust(Path kept) {
        try {
            ProgramCache.started(kept);
            boolean archiveUsed = System.getProperty("java.vm.info", "sharing").contains("sharing");
            if (!archiveUsed && ProgramCache.forgetArchive(kept)) {
                LOG.info("The archive of loaded classes there does not fit this JVM; it is made anew");
            }
        } catch (IOException e) {
            LOG.warn("The next start will be from the jar itself, or without an archive: {}", e.toString());
        }
    }
}
