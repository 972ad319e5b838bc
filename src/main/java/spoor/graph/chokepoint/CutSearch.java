package spoor.graph.chokepoint;

import java.util.BitSet;
import java.util.function.Consumer;
import spoor.graph.array.IntList;
import spoor.graph.ground.Budget;

/**
 * Nodes of a {@link Corridor} that break all its walks: the fewest that cut its {@link Ways}, without those that are not
 * needed, since the walks over them meet the demands nowhere or are too long.
 */
final class CutSearch {

    private final Corridor corridor;
    private final Budget budget;
    private final VertexCut found;

    /** Finds a cut; throws {@link Budget.Halt} at a limit. */
    CutSearch(Corridor corridor, Budget budget) {
        this.corridor = corridor;
        this.budget = budget;
        this.found = new VertexCut(Ways.of(corridor), budget);
    }

    /** Hops straight from a start to an end, which no cut can break. */
    long directHops() {
        return found.directHops();
    }

    /** Hands over each smaller cut that is found, by place. */
    void shrink(Consumer<BitSet> smaller) {
        BitSet cut = new BitSet(corridor.places().size());
        for (int place : found.nodes()) {
            cut.set(place);
        }
        smaller.accept(cut);
        for (int place : found.nodes()) {
            cut.clear(place);
            if (isPassed(cut)) {
                cut.set(place);
            } else {
                smaller.accept(cut);
            }
        }
    }

    /** How many paths that meet all demands share no inner node: no cut is smaller. */
    int disjointPaths() {
        return (int) found.disjointPaths().stream().filter(this::meetsDemands).count();
    }

    /** Whether walks over just these inner nodes meet the demands within the limit of hops. */
    private boolean meetsDemands(int[] inner) {
        if (inner.length + 1 > corridor.maxHops()) {
            return false;
        }
        BitSet at = (BitSet) corridor.starts().clone();
        for (int place : inner) {
            at = statesAfter(at, place);
        }
        return at.stream().anyMatch(this::leadsToEnd);
    }

    private BitSet statesAfter(BitSet states, int place) {
        BitSet after = new BitSet(corridor.size());
        for (int v = states.nextSetBit(0); v >= 0; v = states.nextSetBit(v + 1)) {
            budget.spend(1 + corridor.offset()[v + 1] - corridor.offset()[v]);
            for (int i = corridor.offset()[v]; i < corridor.offset()[v + 1]; i++) {
                if (corridor.state()[corridor.next()[i]] == place) {
                    after.set(corridor.next()[i]);
                }
            }
        }
        return after;
    }

    private boolean leadsToEnd(int v) {
        for (int i = corridor.offset()[v]; i < corridor.offset()[v + 1]; i++) {
            if (corridor.ends().get(corridor.next()[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether a walk without a hop straight from a start to an end gets past these nodes. */
    private boolean isPassed(BitSet cut) {
        int[] hopsTo = new int[corridor.size()];
        BitSet seen = (BitSet) corridor.starts().clone();
        IntList front = new IntList();
        seen.stream().forEach(front::add);
        for (int at = 0; at < front.size(); at++) {
            int v = front.get(at);
            budget.spend(1 + corridor.offset()[v + 1] - corridor.offset()[v]);
            boolean leadsOn = corridor.leadsOn(v, hopsTo[v]) && hopsTo[v] < corridor.maxHops();
            for (int i = corridor.offset()[v]; leadsOn && i < corridor.offset()[v + 1]; i++) {
                int w = corridor.next()[i];
                if (!seen.get(w) && !cut.get(corridor.state()[w]) && !isDirect(v, w)) {
                    if (corridor.ends().get(w)) {
                        return true;
                    }
                    seen.set(w);
                    hopsTo[w] = hopsTo[v] + 1;
                    front.add(w);
                }
            }
        }
        return false;
    }

    private boolean isDirect(int v, int w) {
        Places places = corridor.places();
        return places.starts().get(corridor.state()[v]) && places.ends().get(corridor.state()[w]);
    }
}
