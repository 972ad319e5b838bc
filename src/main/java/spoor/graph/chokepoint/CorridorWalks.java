package spoor.graph.chokepoint;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import spoor.graph.array.IntList;
import spoor.graph.ground.Budget;

/**
 * Walks through a {@link Corridor}, by hops. Doubles: exact below 2^53.
 *
 * <pre>
 *   onward  [h][state]  walks of exactly h hops from the state to an end, of those that may be entered there
 *   through [place]     in how many walks between other nodes the node stands
 * </pre>
 */
final class CorridorWalks {

    private static final int NOBODY = -1;

    private final Corridor corridor;
    private final Budget budget;
    private final double[][] onward;
    private final Reach whole;
    private final double[] through;

    /** What is left of a corridor: its walks, the starts and the ends that are still joined. */
    record Reach(double walks, int starts, int ends) {}

    CorridorWalks(Corridor corridor, Budget budget) {
        this.corridor = corridor;
        this.budget = budget;
        // what it takes in memory counts as looked at, so that the limit on that bounds it
        budget.spend((int) Math.min(Integer.MAX_VALUE, (corridor.maxHops() + 1L) * corridor.size()));
        this.onward = new double[corridor.maxHops() + 1][corridor.size()];
        this.whole = without(NOBODY);
        this.through = countThrough();
    }

    /** The corridor as it is. */
    Reach whole() {
        return whole;
    }

    /** What is left when the node at one place is gone. */
    Reach without(int gone) {
        countOnward(gone);
        double walks = 0;
        int starts = 0;
        for (int s = corridor.starts().nextSetBit(0);
                s >= 0;
                s = corridor.starts().nextSetBit(s + 1)) {
            double from = 0;
            for (int hops = 1; hops <= corridor.maxHops() && corridor.state()[s] != gone; hops++) {
                from += onward[hops][s];
            }
            walks += from;
            starts += from > 0 ? 1 : 0;
        }
        return new Reach(walks, starts, countEnds(gone));
    }

    /** The places of the inner nodes that stand in most walks, counted as often as they stand there, at most so many. */
    int[] busiest(int most) {
        return IntStream.range(0, through.length)
                .filter(place -> corridor.places().isInner(place) && through[place] > 0)
                .boxed()
                .sorted((a, b) -> Double.compare(through[b], through[a]))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** How often each node stands in walks between other ones; after {@link #onward} was counted for the whole. */
    private double[] countThrough() {
        double[] standing = new double[corridor.places().size()];
        double[] arrived = new double[corridor.size()];
        corridor.starts().stream().forEach(start -> arrived[start] = 1);
        for (int hops = 0; hops < corridor.maxHops(); hops++) {
            double[] next = step(arrived, hops);
            System.arraycopy(next, 0, arrived, 0, next.length);
            for (int left = 1; hops + 1 + left <= corridor.maxHops(); left++) {
                for (int v = 0; v < arrived.length; v++) {
                    standing[corridor.state()[v]] += arrived[v] * onward[left][v];
                }
            }
        }
        return standing;
    }

    private void countOnward(int gone) {
        Arrays.fill(onward[0], 0);
        corridor.ends().stream().forEach(end -> onward[0][end] = 1);
        for (int hops = 1; hops <= corridor.maxHops(); hops++) {
            budget.spend(corridor.next().length);
            for (int v = 0; v < corridor.size(); v++) {
                onward[hops][v] = corridor.state()[v] == gone ? 0 : sum(v, hops - 1, gone);
            }
        }
    }

    private double sum(int v, int hops, int gone) {
        double sum = 0;
        for (int i = corridor.offset()[v]; i < corridor.offset()[v + 1]; i++) {
            int w = corridor.next()[i];
            sum += corridor.state()[w] != gone && corridor.leadsOn(w, hops) ? onward[hops][w] : 0;
        }
        return sum;
    }

    /** Walks one hop longer than those that have arrived after so many. */
    private double[] step(double[] arrived, int hops) {
        budget.spend(corridor.next().length);
        double[] next = new double[arrived.length];
        for (int v = 0; v < arrived.length; v++) {
            if (arrived[v] > 0 && corridor.leadsOn(v, hops)) {
                for (int i = corridor.offset()[v]; i < corridor.offset()[v + 1]; i++) {
                    next[corridor.next()[i]] += arrived[v];
                }
            }
        }
        return next;
    }

    private int countEnds(int gone) {
        BitSet joined = new BitSet(corridor.size());
        int[] hopsTo = new int[corridor.size()];
        IntList front = new IntList();
        corridor.starts().stream()
                .filter(start -> corridor.state()[start] != gone)
                .forEach(front::add);
        for (int at = 0; at < front.size(); at++) {
            int v = front.get(at);
            for (int i = corridor.offset()[v]; corridor.leadsOn(v, hopsTo[v]) && i < corridor.offset()[v + 1]; i++) {
                int w = corridor.next()[i];
                boolean isNew = corridor.state()[w] != gone && !joined.get(w);
                joined.set(w, joined.get(w) || isNew);
                if (isNew && !corridor.starts().get(w) && hopsTo[v] + 1 < corridor.maxHops()) {
                    hopsTo[w] = hopsTo[v] + 1;
                    front.add(w);
                }
            }
        }
        joined.and(corridor.ends());
        return (int)
                joined.stream().map(end -> corridor.state()[end]).distinct().count();
    }
}
