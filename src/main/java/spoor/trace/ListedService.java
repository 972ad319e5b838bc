package spoor.trace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import spoor.graph.CancelSignal;
import spoor.graph.Count;
import spoor.graph.NodeSet;
import spoor.graph.TraceLimits;
import spoor.question.Listing;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;
import spoor.snapshot.Snapshots;
import spoor.snapshot.table.NodeField;
import spoor.trace.ListedAnswer.ListingRecord;
import spoor.trace.TraceAnswer.CountRecord;

/**
 * Counts what a question would lose without those whom an authority lists: it is asked again without them, one
 * authority after the other. Safe for use by any thread.
 */
@Service
public class ListedService {

    /** The authorities with the most listed are looked at. */
    static final int MOST_AUTHORITIES = 12;

    private static final CountRecord NONE = CountRecord.of(Count.exactly(0));
    private static final Comparator<ListingRecord> FEWEST_LEFT_FIRST = Comparator.comparingDouble(
                    (ListingRecord listing) -> listing.left().value())
            .thenComparing(ListingRecord::authority);

    private final Snapshots snapshots;
    private final TraceProperties settings;

    ListedService(Snapshots snapshots, TraceProperties settings) {
        this.snapshots = snapshots;
        this.settings = settings;
    }

    /** Nothing to offer where the question already asks for somebody listed, or for nobody listed by anyone. */
    public ListedAnswer count(TraceRequest request, CancelSignal cancel) {
        if (snapshots.findLarge().isPresent()) {
            return new ListedAnswer(NONE, List.of(), false);
        }
        return new Counting(snapshots.current(), request.with("k", 1).with("offset", 0), cancel).count();
    }

    /** One count of each authority, in the time that one question may take. */
    private final class Counting {

        private final Snapshot snapshot;
        private final TraceRequest request;
        private final CancelSignal cancel;
        private final long overNanos = System.nanoTime() + settings.deadline().toNanos();

        Counting(Snapshot snapshot, TraceRequest request, CancelSignal cancel) {
            this.snapshot = snapshot;
            this.request = request;
            this.cancel = cancel;
        }

        ListedAnswer count() {
            CountRecord all = paths(request);
            List<ListingRecord> listings = new ArrayList<>();
            List<String> authorities = listAuthorities();
            int looked = 0;
            for (String authority : authorities) {
                if (looked == MOST_AUTHORITIES || isOver()) {
                    break;
                }
                CountRecord left = paths(request.with("listing", without(authority)));
                if (mayBeFewer(left, all)) {
                    listings.add(new ListingRecord(authority, left));
                }
                looked++;
            }
            listings.sort(FEWEST_LEFT_FIRST);
            return new ListedAnswer(all, listings, looked == authorities.size() && !isOver());
        }

        /** Those with the most listed first, without the ones whose listed are left out already. */
        private List<String> listAuthorities() {
            Listing asked = request.listing();
            if (asked != null
                    && (asked.require() == Listing.Require.SOME
                            || asked.authorities().isEmpty())) {
                return List.of();
            }
            List<String> known = leftOut(asked);
            return snapshot.countValues(NodeField.LISTED_BY, NodeSet.all(snapshot.nodeCount())).entrySet().stream()
                    .filter(count -> count.getValue() > 0 && !known.contains(count.getKey()))
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .map(Map.Entry::getKey)
                    .toList();
        }

        private static List<String> leftOut(@Nullable Listing asked) {
            return asked == null ? List.of() : asked.authorities();
        }

        private Listing without(String authority) {
            Listing asked = request.listing();
            List<String> authorities =
                    Stream.concat(leftOut(asked).stream(), Stream.of(authority)).toList();
            return asked == null
                    ? new Listing(Listing.Require.NONE, authorities, null, null, false)
                    : new Listing(Listing.Require.NONE, authorities, asked.from(), asked.to(), asked.undated());
        }

        private CountRecord paths(TraceRequest asked) {
            Duration left = Duration.ofNanos(Math.max(1, overNanos - System.nanoTime()));
            TraceLimits limits = settings.limits(left).withCounting(TraceLimits.Counting.QUICK);
            return CountRecord.of(KernelQuestion.of(snapshot, asked, limits)
                    .trace(cancel)
                    .counts()
                    .paths());
        }

        private boolean isOver() {
            return System.nanoTime() >= overNanos;
        }

        private static boolean mayBeFewer(CountRecord left, CountRecord all) {
            boolean exact = left.kind().equals("exact") && all.kind().equals("exact");
            return !exact || left.value() < all.value();
        }
    }
}
