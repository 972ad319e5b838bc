package spoor.analysis.ownership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a firm counts as owned by those whom an authority lists, for some time.
 *
 * @param name such as {@code ofac}
 * @param authorities whose lists it is about
 * @param from its first day
 * @param until its last day; null where no end is known
 * @param threshold in hundredths of a percent
 * @param reached whether the threshold itself is enough
 * @param added whether the shares of several are added up
 * @param control whether control counts as ownership does
 * @param state whether it is in force
 * @param source where it stands
 * @param note what else to know
 */
public record Rule(
        String name,
        List<String> authorities,
        LocalDate from,
        @Nullable LocalDate until,
        int threshold,
        boolean reached,
        boolean added,
        boolean control,
        State state,
        String source,
        String note) {

    /** Whether a rule binds anybody. */
    public enum State {
        IN_FORCE,
        SUSPENDED,
        /** It should be back in force, and no document says that it is. */
        NOT_CONFIRMED
    }

    boolean isMet(long share) {
        return reached ? share >= threshold : share > threshold;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
