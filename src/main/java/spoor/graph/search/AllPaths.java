package spoor.graph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spoor.graph.Cut;
import spoor.graph.count.PathSink;
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
        Optional<Boolean> exhausted = parts.budget().attempt(() -> giveAll(parts, sink, mostPaths));
        List<Cut> cuts = new ArrayList<>(parts.budget().cut().stream().toList());
        if (exhausted.isPresent() && !exhausted.get()) {
            cuts.add(new Cut(Cut.Limit.COUNT, "Only the first %,d paths were looked at.".formatted(mostPaths)));
        }
        return new AllPaths(exhausted.orElse(false), cuts);
    }

    private static boolean giveAll(TraceParts parts, PathSink sink, long mostPaths) {
        PathSearch search = new PathSearch(parts, false);
        for (long given = 0; search.next(); given++) {
            if (given == mostPaths) {
                return false;
            }
            sink.add(search.ranks(), search.length() + 1);
        }
        return true;
    }
}
