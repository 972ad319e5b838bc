package spoor.export;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.snapshot.Snapshot;

/**
 * Whether what a firm makes goes into one weapon alone decides how its path is joined. A file that held nothing but the path
 * would say so of every firm; the two nearest weapons, where there are two, keep it as it is.
 */
final class MadeWeapons {

    private static final int ENOUGH = 2;
    private static final int HALF = 32;

    private final Snapshot snapshot;

    /** Each tie behind the node where it begins, sorted. */
    private final long[] byStart;

    /** @param ties what makes and what is part of what */
    MadeWeapons(Snapshot snapshot, int[] ties) {
        this.snapshot = snapshot;
        this.byStart = Arrays.stream(ties)
                .mapToLong(tie -> ((long) snapshot.relationFrom(tie) << HALF) | tie)
                .sorted()
                .toArray();
    }

    /** The nearest weapons that what a firm makes goes into, at most two, and the parts on the way to them. */
    BitSet of(int maker) {
        BitSet found = new BitSet();
        Map<Integer, Integer> cameBy = new HashMap<>(Map.of(maker, maker));
        Deque<Integer> next = new ArrayDeque<>();
        next.add(maker);
        int weapons = 0;
        while (!next.isEmpty() && weapons < ENOUGH) {
            int near = next.remove();
            for (int at = start(near); weapons < ENOUGH && at < byStart.length && from(at) == near; at++) {
                int tie = (int) byStart[at];
                int far = snapshot.relationTo(tie);
                boolean goesOn = (snapshot.relationType(tie) == RelationType.USED_IN) == (near != maker);
                if (goesOn && cameBy.putIfAbsent(far, near) == null) {
                    next.add(far);
                    if (isWeapon(far)) {
                        weapons++;
                        way(far, cameBy, found);
                    }
                }
            }
        }
        return found;
    }

    private static void way(int weapon, Map<Integer, Integer> cameBy, BitSet found) {
        int at = weapon;
        while (!found.get(at) && cameBy.getOrDefault(at, at) != at) {
            found.set(at);
            at = cameBy.getOrDefault(at, at);
        }
    }

    private int start(int node) {
        int at = Arrays.binarySearch(byStart, (long) node << HALF);
        return at < 0 ? -at - 1 : at;
    }

    private int from(int at) {
        return (int) (byStart[at] >> HALF);
    }

    private boolean isWeapon(int node) {
        return snapshot.node(node).labels().contains(NodeLabel.WEAPON_SYSTEM.label());
    }
}
