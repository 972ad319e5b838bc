package spoor.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import spoor.model.BadInput;

/**
 * Settings of the audit.
 *
 * @param keep days for which entries are kept at least; null: for ever
 */
@ConfigurationProperties("spoor.audit")
record AuditSettings(@Nullable Integer keep) {

    AuditSettings {
        if (keep != null && keep < 1) {
            throw new BadInput(
                    "audit.keep", "spoor.audit.keep is a number of days, 1 or more; leave it out to keep all.");
        }
    }
}
