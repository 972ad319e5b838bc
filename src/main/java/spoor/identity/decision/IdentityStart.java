package spoor.identity.decision;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import spoor.store.Actor;
import spoor.store.StartStep;

/** Gives decisions their effect that an import, ended half way, had brought the records for. */
@Component
@Order(StartStep.IDENTITY)
final class IdentityStart implements StartStep {

    private static final Logger LOG = LoggerFactory.getLogger(IdentityStart.class);

    private final IdentityRenewal renewal;

    IdentityStart(IdentityRenewal renewal) {
        this.renewal = renewal;
    }

    @Override
    public boolean canWait() {
        return true;
    }

    @Override
    public void run(Progress progress) {
        Instant begin = Instant.now();
        progress.report("Looking through the decisions on who is who.", 0, 0);
        if (renewal.wake(Actor.SPOOR) == 0) {
            LOG.info(
                    "All decisions whose records are here have their effect ({} ms).",
                    Duration.between(begin, Instant.now()).toMillis());
        }
    }
}
