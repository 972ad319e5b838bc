package spoor.ownership;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a firm counts as owned by those whom an authority lists, for some time.
 *
 * @param name such as {@code ofac}
 * @param authorities whose listed count as owners
 * @param measures that their listings have to have to count
 * @param gives what an owned firm is under
 * @param from its first day
 * @param until its last day; null where no end is known
 * @param threshold in hundredths of a percent
 * @param reached whether the threshold itself is enough
 * @param added whether the shares of several are added up
 * @param control whether control counts as ownership does
 * @param state whether it is in force
 * @param source where it stands
 * @param read how much of that was read for this table, and where not, who tells it
 * @param note what else to know
 */
public record Rule(
        String name,
        List<String> authorities,
        Set<Measure> measures,
        List<Effect> gives,
        LocalDate from,
        @Nullable LocalDate until,
        int threshold,
        boolean reached,
        boolean added,
        boolean control,
        State state,
        String source,
        String read,
        String note) {

    /** Whether a rule binds anybody. */
    public enum State {
        IN_FORCE,
        SUSPENDED,
        /** It should be back in force, and no document says that it is. */
        NOT_CONFIRMED;

        /** The word used over HTTP. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A measure of an authority that reaches firms which are owned. */
    public record Effect(String authority, Measure measure) {}

    boolean isMet(long share) {
        return reached ? share >= threshold : share > threshold;
    }

    /** The threshold in words, such as {@code ≥ 50.00}. */
    public String bar() {
        return (reached ? "≥ " : "> ") + Share.percent(threshold);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
