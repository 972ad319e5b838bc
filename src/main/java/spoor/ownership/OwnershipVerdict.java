package spoor.ownership;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a firm counts as owned. */
public enum OwnershipVerdict {
    /** It is listed itself. */
    LISTED,
    /** By the least of each share that is stated. */
    SURELY,
    /** By what the stated shares leave open, or by control where the rule knows that. */
    POSSIBLY,
    /** Not by any share that may be. */
    NO;

    /** The word used over HTTP. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
