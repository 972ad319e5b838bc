package spoor.graph.search;

import java.util.ArrayList;
import java.util.List;
import spoor.graph.Cut;
import spoor.graph.count.PathSink;
import spoor.graph.ground.Budget;
import spoor.graph.ground.TraceParts;

/**
 * All paths of a question, taken one by one, those of fewer hops first.
 *
 * @param exhausted whether none is missing
 * @param cuts why some are
 */
record AllPaths(boolean exhausted, List<Cut> cuts) {

    /**
     * Gives the paths to a sink.
     *
     * @param mostPaths beyond so many the rest is not looked at
     */
    static AllPaths give(TraceParts parts, PathSink sink, long mostPaths) {
        boolean exhausted = false;
        List<Cut> cuts = new ArrayList<>();
        try {
            parts.budget().throwIfCut();
            PathSearch search = new PathSearch(parts, false);
            long left = mostPaths;
            while (left >= 0 && !exhausted) {
                exhausted = !search.next();
                if (!exhausted && --left >= 0) {
                    sink.add(search.ranks(), search.length() + 1);
                }
            }
            if (!exhausted) {
                cuts.add(new Cut(Cut.Limit.COUNT, "Only the first %,d paths were looked at.".formatted(mostPaths)));
            }
        } catch (Budget.Halt halt) {
            // told by budget.cut(); what was given so far stays
        }
        parts.budget().cut().ifPresent(cuts::add);
        return new AllPaths(exhausted, cuts);
    }
}
