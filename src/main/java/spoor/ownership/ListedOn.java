package spoor.ownership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.model.ListingEnd;
import spoor.model.PartialDate;
import spoor.snapshot.table.Listed;

/**
 * Whether a listing makes somebody count as an owner on a day.
 *
 * @param authorities whose listings are asked for
 * @param measures that they have to have
 */
record ListedOn(Collection<String> authorities, Set<Measure> measures, LocalDate day) {

    boolean isSure(Listed listed) {
        return isMeant(listed) && hasMeasure(listed) && hasBegun(listed);
    }

    /** Its date or its measure leaves it open. */
    boolean isOpen(Listed listed) {
        return isMeant(listed) && (hasMeasure(listed) || isUntold(listed)) && mayHaveBegun(listed) && !isSure(listed);
    }

    private boolean isMeant(Listed listed) {
        return authorities.contains(listed.authority()) && ListingEnd.isAfter(listed.until(), day.toString());
    }

    private boolean hasMeasure(Listed listed) {
        return !Measures.isKnown(listed.authority())
                || Measures.ofProgramme(listed.authority(), listed.programme()).stream()
                        .anyMatch(measures::contains);
    }

    private static boolean isUntold(Listed listed) {
        return Measures.ofProgramme(listed.authority(), listed.programme()).contains(Measure.OTHER);
    }

    /** One without a date holds today; since when is open. */
    private boolean hasBegun(Listed listed) {
        PartialDate begin = begin(listed);
        return begin == null ? day.toString().compareTo(ListingEnd.today()) >= 0 : !day.isBefore(begin.last());
    }

    private boolean mayHaveBegun(Listed listed) {
        PartialDate begin = begin(listed);
        return begin == null || !day.isBefore(begin.first());
    }

    private static @Nullable PartialDate begin(Listed listed) {
        try {
            return listed.listed().isEmpty() ? null : PartialDate.requireDate(listed.listed());
        } catch (BadInput e) {
            return null;
        }
    }
}
