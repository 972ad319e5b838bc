package spoor.ingest.format.bods;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spoor.ingest.format.bods.BodsVersion.Interest;

/** When the interests of a relationship held, of which several statements tell. */
final class BodsPeriods {

    /**
     * A time.
     *
     * @param from partial date; null if not known
     * @param to partial date; null if it goes on, or nobody says when it ended
     */
    record Period(@Nullable String from, @Nullable String to) {}

    private final List<BodsVersion> versions;

    BodsPeriods(List<BodsVersion> versions) {
        this.versions = versions;
    }

    /** The period that begins with this statement; empty if an earlier one stated the interest already, or it is over. */
    Optional<Period> findPeriod(int at, Interest interest) {
        BodsVersion version = versions.get(at);
        boolean told = at > 0
                && (version.closed()
                        || (!versions.get(at - 1).closed()
                                && versions.get(at - 1).find(interest).isPresent()));
        if (told) {
            return Optional.empty();
        }
        String from = at == 0 ? interest.start() : changed(interest, versions.get(at - 1), version);
        String to = end(at, interest);
        if (from != null && to != null && to.compareTo(from) < 0) {
            // A later statement has put it right, for all of the time or for all but its stated beginning.
            boolean never = at == 0 || interest.start() == null || to.compareTo(interest.start()) < 0;
            return never ? Optional.empty() : Optional.of(new Period(interest.start(), to));
        }
        return Optional.of(new Period(from, to));
    }

    private @Nullable String end(int at, Interest interest) {
        Interest last = interest;
        int next = at + 1;
        while (next < versions.size() && !versions.get(next).closed()) {
            Optional<Interest> same = versions.get(next).find(interest);
            if (same.isEmpty()) {
                break;
            }
            last = same.get();
            next++;
        }
        if (last.end() != null || next == versions.size()) {
            boolean over = versions.get(at).closed();
            return last.end() == null && over ? dateOf(versions.get(at)) : last.end();
        }
        BodsVersion ending = versions.get(next);
        return ending.closed() ? closed(ending, interest) : changedFrom(last, ending);
    }

    private static @Nullable String closed(BodsVersion ending, Interest interest) {
        Optional<Interest> last = ending.findChanged(interest);
        return last.isPresent() && last.get().end() != null ? last.get().end() : dateOf(ending);
    }

    private static @Nullable String changedFrom(Interest before, BodsVersion version) {
        return version.findChanged(before)
                .map(after -> began(before, after, version))
                .orElseGet(() -> dateOf(version));
    }

    private static @Nullable String changed(Interest after, BodsVersion before, BodsVersion version) {
        return before.findChanged(after)
                .map(earlier -> began(earlier, after, version))
                .orElse(after.start() == null ? dateOf(version) : after.start());
    }

    /** Many publishers let what has changed begin when the first of its kind did: then it is the day they told. */
    private static @Nullable String began(Interest before, Interest after, BodsVersion version) {
        boolean stated =
                after.start() != null && before.start() != null && after.start().compareTo(before.start()) > 0;
        return stated ? after.start() : dateOf(version);
    }

    private static @Nullable String dateOf(BodsVersion version) {
        return version.date().isEmpty() ? null : version.date();
    }
}
