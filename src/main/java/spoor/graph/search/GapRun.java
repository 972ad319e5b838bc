package spoor.graph.search;

import java.util.ArrayList;
import java.util.List;
import spoor.graph.Cut;
import spoor.graph.SourceGaps;
import spoor.graph.count.GapTally;
import spoor.graph.ground.Budget;
import spoor.graph.ground.TraceParts;

/** Takes all paths of a question one by one to count where sources are missing. */
final class GapRun {

    private GapRun() {}

    static SourceGaps run(TraceParts parts, GapTally tally, int most, long mostPaths) {
        boolean exhausted = false;
        List<Cut> cuts = new ArrayList<>();
        try {
            parts.budget().throwIfCut();
            PathSearch search = new PathSearch(parts);
            long left = mostPaths;
            while (left >= 0 && !exhausted) {
                exhausted = !search.next();
                if (!exhausted && --left >= 0) {
                    tally.add(search.ranks(), search.length() + 1);
                }
            }
            if (!exhausted) {
                cuts.add(new Cut(Cut.Limit.COUNT, "Only the first %,d paths were looked at.".formatted(mostPaths)));
            }
        } catch (Budget.Halt halt) {
            // told by budget.cut(); what was counted so far stays
        }
        parts.budget().cut().ifPresent(cuts::add);
        return tally.gaps(most, exhausted, cuts);
    }
}
