package spoor.trace;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import spoor.graph.TraceLimits;

/**
 * Settings of traces.
 *
 * @param deadline how long one trace may take; what it has found by then is answered
 * @param cypherDeadline the same where the database answers, because the graph is beyond memory
 * @param maxVisits how many hops one trace may look at
 */
@ConfigurationProperties("spoor.trace")
record TraceProperties(
        @DefaultValue("10s") Duration deadline,
        @DefaultValue("60s") Duration cypherDeadline,
        @DefaultValue("500000000") long maxVisits) {

    /** The limits of one run that may take so long from now. */
    TraceLimits limits(Duration time) {
        return TraceLimits.DEFAULT.withMaxVisits(maxVisits).stoppingAfterMillis(time.toMillis());
    }
}
