package spoor.graph.chokepoint;

import java.util.Arrays;
import java.util.stream.IntStream;
import spoor.graph.array.IntList;
import spoor.graph.ground.Budget;

/**
 * Walks through a {@link Corridor}, and which of them a single node would break.
 *
 * <pre>
 *   onward   walks from a state to an end
 *   arrived  walks from a start to a state
 * </pre>
 */
final class CorridorWalks {

    private final Corridor corridor;
    private final PlaceStates states;
    private final HopWalks onward;
    private final HopWalks arrived;

    /** What is gone: walks, and the starts and the ends that are not joined any more. */
    record Loss(double walks, int starts, int ends) {}

    /** Counts; throws {@link Budget.Halt} at a limit. */
    CorridorWalks(Corridor corridor, Links back, HopWalks onward, Budget budget) {
        this.corridor = corridor;
        this.states = new PlaceStates(corridor);
        this.onward = onward;
        this.arrived = new HopWalks(corridor, corridor.starts(), back, corridor.hops(), budget);
    }

    /** What is lost when the inner node at one place is gone; throws {@link Budget.Halt} at a limit. */
    Loss without(int gone) {
        onward.takeOut(gone, states);
        arrived.takeOut(gone, states);
        Loss loss = new Loss(lostWalks(), lostStarts(), lostEnds());
        onward.restore();
        arrived.restore();
        return loss;
    }

    /** The places of the inner nodes that stand in most walks, counted as often as they stand there, at most so many. */
    int[] busiest(int most) {
        double[] through = countThrough();
        int[] inner = IntStream.range(0, through.length)
                .filter(place -> corridor.places().isInner(place) && through[place] > 0)
                .toArray();
        double[] sorted = Arrays.stream(inner)
                .mapToDouble(place -> through[place])
                .sorted()
                .toArray();
        double least = sorted.length <= most ? 0 : sorted[sorted.length - most];
        return Arrays.stream(inner)
                .filter(place -> through[place] >= least)
                .boxed()
                .sorted((a, b) -> Double.compare(through[b], through[a]))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** How often each node stands in walks between other ones. */
    private double[] countThrough() {
        double[] standing = new double[corridor.places().size()];
        for (int hops = 1; hops < corridor.maxHops(); hops++) {
            for (int left = 1; hops + left <= corridor.maxHops(); left++) {
                for (int v = 0; v < corridor.size(); v++) {
                    standing[corridor.state()[v]] += arrived.walks(hops, v) * onward.walks(left, v);
                }
            }
        }
        return standing;
    }

    private double lostWalks() {
        double lost = 0;
        for (int hops = 1; hops <= corridor.maxHops(); hops++) {
            for (int i = 0; i < onward.changed(hops).size(); i++) {
                lost += corridor.starts().get(onward.changed(hops).get(i)) ? onward.lost(hops, i) : 0;
            }
        }
        return lost;
    }

    private int lostStarts() {
        return (int) statesChanged(onward)
                .filter(v -> corridor.starts().get(v) && onward.walks(v) == 0)
                .distinct()
                .count();
    }

    private int lostEnds() {
        return (int) statesChanged(arrived)
                .filter(v -> corridor.ends().get(v))
                .map(v -> corridor.state()[v])
                .distinct()
                .filter(this::isOutOfReach)
                .count();
    }

    private boolean isOutOfReach(int place) {
        for (int v = states.first(place); v != PlaceStates.NONE; v = states.another(v)) {
            if (corridor.ends().get(v) && arrived.walks(v) > 0) {
                return false;
            }
        }
        return true;
    }

    private IntStream statesChanged(HopWalks walks) {
        return IntStream.rangeClosed(1, corridor.maxHops())
                .mapToObj(walks::changed)
                .map(IntList::toArray)
                .flatMapToInt(Arrays::stream);
    }
}
