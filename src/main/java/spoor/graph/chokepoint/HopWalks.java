package spoor.graph.chokepoint;

import java.util.Arrays;
import java.util.BitSet;
import spoor.graph.array.IntList;
import spoor.graph.ground.Budget;

/**
 * How many walks of exactly h hops there are between a state of a {@link Corridor} and its ends, or, turned round, its
 * starts; and what changes if one node is gone. Doubles: exact below 2^53.
 *
 * <pre>
 *   walks    [h][state]
 *   changed  [h]          states of which the number is another while a node is gone
 *   before   [h]          what it was, at the same place
 *   tried    [state]      the last round in which the state was counted anew
 * </pre>
 */
final class HopWalks {

    private final Corridor corridor;
    private final Links on;
    private final Links back;
    private final Budget budget;
    private final double[][] walks;
    private final IntList[] changed;
    private final double[][] before;
    private final int[] tried;
    private int round;

    /**
     * Counts; throws {@link Budget.Halt} at a limit.
     *
     * @param last where the walks end
     * @param on the hops in the direction of the walks
     */
    HopWalks(Corridor corridor, BitSet last, Links on, Links back, Budget budget) {
        this.corridor = corridor;
        this.on = on;
        this.back = back;
        this.budget = budget;
        // what it takes in memory counts as looked at, so that the limit on that bounds it
        budget.spend((int) Math.min(Integer.MAX_VALUE, (corridor.maxHops() + 1L) * corridor.size()));
        this.walks = new double[corridor.maxHops() + 1][corridor.size()];
        this.changed = new IntList[walks.length];
        this.before = new double[walks.length][0];
        this.tried = new int[corridor.size()];
        Arrays.setAll(changed, hops -> new IntList());
        last.stream().forEach(state -> walks[0][state] = 1);
        for (int hops = 1; hops < walks.length; hops++) {
            budget.spend(on.next().length);
            for (int v = 0; v < corridor.size(); v++) {
                walks[hops][v] = sum(v, hops - 1);
            }
        }
    }

    double walks(int hops, int state) {
        return walks[hops][state];
    }

    /** Walks of all lengths, one hop at least. */
    double walks(int state) {
        double sum = 0;
        for (int hops = 1; hops < walks.length; hops++) {
            sum += walks[hops][state];
        }
        return sum;
    }

    /** Counts as if an inner node were gone, until {@link #restore}. */
    void takeOut(int place, PlaceStates states) {
        for (int hops = 1; hops < walks.length; hops++) {
            round++;
            for (int v = states.first(place); v != PlaceStates.NONE; v = states.another(v)) {
                tried[v] = round;
                change(hops, v, 0);
            }
            for (int i = 0; i < changed[hops - 1].size(); i++) {
                countBefore(changed[hops - 1].get(i), hops);
            }
        }
    }

    /** States of which fewer walks of so many hops are left, as often as that is so for some number of hops. */
    IntList changed(int hops) {
        return changed[hops];
    }

    /** How many walks are lost of a state that has {@link #changed}. */
    double lost(int hops, int i) {
        return before[hops][i] - walks[hops][changed[hops].get(i)];
    }

    void restore() {
        for (int hops = 1; hops < walks.length; hops++) {
            for (int i = 0; i < changed[hops].size(); i++) {
                walks[hops][changed[hops].get(i)] = before[hops][i];
            }
            changed[hops].clear();
        }
    }

    private void countBefore(int state, int hops) {
        if (corridor.leadsOn(state, hops - 1)) {
            budget.spend(1 + back.degree(state));
            for (int i = back.offset()[state]; i < back.offset()[state + 1]; i++) {
                int v = back.next()[i];
                if (tried[v] != round) {
                    tried[v] = round;
                    change(hops, v, sum(v, hops - 1));
                }
            }
        }
    }

    private void change(int hops, int state, double now) {
        if (walks[hops][state] != now) {
            int at = changed[hops].size();
            if (at == before[hops].length) {
                before[hops] = Arrays.copyOf(before[hops], 64 + 2 * at);
            }
            before[hops][at] = walks[hops][state];
            changed[hops].add(state);
            walks[hops][state] = now;
        }
    }

    private double sum(int v, int hops) {
        double sum = 0;
        for (int i = on.offset()[v]; i < on.offset()[v + 1]; i++) {
            int w = on.next()[i];
            sum += corridor.leadsOn(w, hops) ? walks[hops][w] : 0;
        }
        return sum;
    }
}
