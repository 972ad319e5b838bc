package spoor.graph.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import spoor.graph.Cut;
import spoor.graph.SourceGaps;
import spoor.graph.TraceLimits;
import spoor.graph.array.LongIntMap;
import spoor.graph.ground.HopScan;
import spoor.graph.ground.TraceParts;
import spoor.graph.supply.Nodes;

/**
 * Counts for each hop with one independent source the paths of which it is the only one. One a run.
 *
 * <pre>
 *   thin   [from and to]   1: two sources or more; else 2 and the number of the hop
 *   gain   [hop]           paths of which it is the only thin hop
 *   whole  [pair]          1 where a path rests on two sources all the way; the same of categories
 *   lifts  [hop and pair]  each once; the same of categories
 * </pre>
 *
 * A hop is weighed once; of a path nothing is kept.
 */
public final class GapTally implements PathSink {

    private static final int PROVEN = 1;
    private static final int FIRST = 2;
    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final Nodes nodes;
    private final HopScan scan;
    private final IntUnaryOperator categories;
    private final LongIntMap thin = new LongIntMap();
    private final List<int[]> hops = new ArrayList<>();
    private final LongIntMap gain = new LongIntMap();
    private final Lifts pairs = new Lifts();
    private final Lifts ends = new Lifts();
    private final long[] before = new long[TraceLimits.MOST_HOPS];
    private final int[] thinBefore = new int[TraceLimits.MOST_HOPS];
    private long paths;
    private long proven;

    /**
     * A tally of no path yet.
     *
     * @param categories of an end, by index; 0 or more
     */
    public GapTally(TraceParts parts, IntUnaryOperator categories) {
        this.nodes = parts.graph().nodes();
        this.scan = parts.scan();
        this.categories = categories;
        Arrays.fill(before, NONE);
    }

    @Override
    public void add(int[] path, int count) {
        int only = NONE;
        for (int i = 0; i + 1 < count && only != SEVERAL; i++) {
            int hop = hop(i, path[i], path[i + 1]);
            if (hop != PROVEN) {
                only = only == NONE ? hop - FIRST : SEVERAL;
            }
        }
        paths++;
        long pair = (long) path[0] << 32 | path[count - 1];
        int category = categories.applyAsInt(nodes.indexOfRank(path[count - 1]));
        pairs.see(pair, only);
        ends.see(category, only);
        if (only == NONE) {
            proven++;
        } else if (only != SEVERAL) {
            gain.increment(only);
        }
    }

    /** The thinness of a hop; most have the one that was at the same place of the path before. */
    private int hop(int place, int from, int to) {
        long key = (long) from << 32 | to;
        if (before[place] != key) {
            before[place] = key;
            thinBefore[place] = hop(key, from, to);
        }
        return thinBefore[place];
    }

    private int hop(long key, int from, int to) {
        int known = thin.get(key);
        if (known == 0) {
            known = weigh(from, to);
            thin.put(key, known);
        }
        return known;
    }

    private int weigh(int from, int to) {
        scan.seek(nodes.byRank().get(from), nodes.byRank().get(to));
        if (scan.bundle().sources() > 1) {
            return PROVEN;
        }
        hops.add(new int[] {from, to});
        return FIRST + hops.size() - 1;
    }

    /**
     * What was counted.
     *
     * @param complete whether no path is missing
     */
    public SourceGaps gaps(int most, boolean complete, List<Cut> cuts) {
        LongIntMap liftedPairs = pairs.byHop();
        LongIntMap liftedEnds = ends.byHop();
        List<Integer> numbers = new ArrayList<>();
        gain.forEach((hop, count) -> numbers.add((int) hop));
        List<SourceGaps.Gap> gaps = numbers.stream()
                .sorted(Comparator.<Integer>comparingInt(hop -> -gain.get(hop))
                        .thenComparingInt(hop -> -liftedPairs.get(hop))
                        .thenComparingInt(hop -> hops.get(hop)[0])
                        .thenComparingInt(hop -> hops.get(hop)[1]))
                .limit(most)
                .map(hop -> gap(hop, liftedPairs.get(hop), liftedEnds.get(hop)))
                .toList();
        return new SourceGaps(paths, proven, pairs.open(), ends.open(), complete, cuts, gaps);
    }

    private SourceGaps.Gap gap(int hop, int pairCount, int endCount) {
        int from = hops.get(hop)[0];
        int to = hops.get(hop)[1];
        scan.seek(nodes.byRank().get(from), nodes.byRank().get(to));
        List<Integer> relations = new ArrayList<>();
        for (int relation : scan.relations()) {
            relations.add(relation);
        }
        return new SourceGaps.Gap(
                nodes.indexOfRank(from), nodes.indexOfRank(to), relations, gain.get(hop), pairCount, endCount);
    }

    /** Groups of paths, and the hops that alone keep one of a group from two sources all the way. */
    private static final class Lifts {

        private final LongIntMap numbers = new LongIntMap();
        private final LongIntMap whole = new LongIntMap();
        private final LongIntMap lifts = new LongIntMap();

        void see(long group, int only) {
            int number = numbers.get(group);
            if (number == 0) {
                number = numbers.size() + 1;
                numbers.put(group, number);
            }
            if (only == NONE) {
                whole.put(number, 1);
            } else if (only != SEVERAL) {
                lifts.put((long) only << 32 | number, 1);
            }
        }

        /** How many have no path with two sources all the way. */
        long open() {
            return (long) numbers.size() - whole.size();
        }

        /** For each hop the groups that have no such path and would get one. */
        LongIntMap byHop() {
            LongIntMap byHop = new LongIntMap();
            lifts.forEach((key, one) -> {
                if (whole.get(key & 0xFFFFFFFFL) == 0) {
                    byHop.increment(key >>> 32);
                }
            });
            return byHop;
        }
    }
}
