package spoor.graph.search;

import java.util.Arrays;
import spoor.graph.Ends;
import spoor.graph.Ranking;
import spoor.graph.count.PathTally;
import spoor.graph.count.ReachCount;
import spoor.graph.ground.TraceParts;

/**
 * The paths that the caps leave, one by one in rank order. One a run.
 *
 * <p>Where caps refuse path after path, the search starts anew without the starts and ends that are full, and passes
 * over what has come out already: the order is the same, and there is an end to it when everything is full.
 */
final class RankedPaths {

    private final TraceParts all;
    private final PathTally tally;
    private PathSearch search;
    private int patience;
    private int refused;
    private boolean narrowed;
    private TraceParts now;
    private int lastLength;
    private int lastCost;
    private int[] last = new int[0];

    /**
     * Begins.
     *
     * @param patience refused paths until the search starts anew; doubles each time
     */
    RankedPaths(TraceParts parts, int patience) {
        this.patience = patience;
        this.all = parts;
        this.now = parts;
        this.tally = new PathTally(parts.query().ranking().caps());
        this.search = new PathSearch(parts);
    }

    /** Goes to the next path; false if there is none. */
    boolean next() {
        while (search.next()) {
            if (isAfterLast()) {
                remember();
                if (tally.add(search.start(), search.end())) {
                    return true;
                }
                refused++;
            }
            if (refused >= patience) {
                narrow();
            }
        }
        return false;
    }

    /** The search that stands at the path. */
    PathSearch search() {
        return search;
    }

    /** What came out so far. */
    PathTally tally() {
        return tally;
    }

    /** Whether all paths came out, or would have: no cap refused any. */
    boolean sawAll() {
        return refused == 0 && !narrowed;
    }

    /** Gives back what is not the caller's; nothing may be asked afterwards. */
    void close() {
        if (narrowed) {
            now.ground().closeNarrow();
        }
    }

    private void narrow() {
        ReachCount reach = new ReachCount(all);
        reach.run();
        Ends open = tally.open(all.query().ends(), reach.endsByStart(), reach.startsByEnd());
        close();
        now = all.withEnds(open);
        search = new PathSearch(now);
        narrowed = true;
        refused = 0;
        patience *= 2;
    }

    private void remember() {
        lastLength = search.length();
        lastCost = search.cost();
        last = search.nodes();
    }

    private boolean isAfterLast() {
        if (!narrowed) {
            return true;
        }
        boolean shortest = all.query().ranking().order() == Ranking.Order.SHORTEST;
        int length = Integer.compare(search.length(), lastLength);
        int cost = Integer.compare(search.cost(), lastCost);
        int order = shortest ? (length != 0 ? length : cost) : (cost != 0 ? cost : length);
        return order != 0 ? order > 0 : Arrays.compare(search.nodes(), last) > 0;
    }
}
