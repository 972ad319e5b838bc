package spoor.graph;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * What documents say of relations beyond their ends, by relation index. Most relations are in neither list. Immutable.
 *
 * <pre>
 *   named    [ 3 | 7 | 9          relations for whose goods a document names weapons, ascending
 *   start    [ 0 | 2 | 3 | 4      where the weapons of each begin
 *   weapon   [ 12 18 | 5 | 12     nodes, ascending for each
 *   unstated [ 4 | 6              relations of which no document was read to state both ends, ascending
 * </pre>
 */
public final class EndUses {

    /** Nothing is named, and documents state both ends of every relation. */
    public static final EndUses NONE = new EndUses(new int[0], new int[1], new int[0], new int[0]);

    private final int[] named;
    private final int[] start;
    private final int[] weapon;
    private final int[] unstated;

    private EndUses(int[] named, int[] start, int[] weapon, int[] unstated) {
        this.named = named;
        this.start = start;
        this.weapon = weapon;
        this.unstated = unstated;
    }

    /** Collects relations in the order of their indexes. Not safe for threads. */
    public static final class Builder {

        private int[] named = new int[16];
        private int[] start = new int[17];
        private int[] weapon = new int[16];
        private int[] unstated = new int[16];
        private int count;
        private int unstatedCount;

        /** Adds the weapons that documents name for the goods of a relation. */
        public void name(int relation, int[] weapons) {
            if (count == named.length) {
                named = Arrays.copyOf(named, 2 * count);
                start = Arrays.copyOf(start, 2 * count + 1);
            }
            int from = start[count];
            while (from + weapons.length > weapon.length) {
                weapon = Arrays.copyOf(weapon, 2 * weapon.length);
            }
            System.arraycopy(weapons, 0, weapon, from, weapons.length);
            Arrays.sort(weapon, from, from + weapons.length);
            named[count++] = relation;
            start[count] = from + weapons.length;
        }

        /** Adds a relation of which no document was read to state both ends. */
        public void leaveUnstated(int relation) {
            if (unstatedCount == unstated.length) {
                unstated = Arrays.copyOf(unstated, 2 * unstatedCount);
            }
            unstated[unstatedCount++] = relation;
        }

        public EndUses build() {
            return new EndUses(
                    Arrays.copyOf(named, count),
                    Arrays.copyOf(start, count + 1),
                    Arrays.copyOf(weapon, start[count]),
                    Arrays.copyOf(unstated, unstatedCount));
        }
    }

    /** The same with other nodes in the place of weapons, as where records are one. */
    public EndUses over(IntUnaryOperator nodes) {
        int[] mapped = Arrays.stream(weapon).map(nodes).toArray();
        for (int i = 0; i < named.length; i++) {
            Arrays.sort(mapped, start[i], start[i + 1]);
        }
        return new EndUses(named, start, mapped, unstated);
    }

    /** The place of a relation for {@link #names}; negative if no document names a weapon for its goods. */
    public int find(int relation) {
        return Arrays.binarySearch(named, relation);
    }

    /** Whether a document names this node for the goods of the relation at a place. */
    public boolean names(int place, int node) {
        return Arrays.binarySearch(weapon, start[place], start[place + 1], node) >= 0;
    }

    /** Whether a document states both ends of a relation. */
    public boolean statesEnds(int relation) {
        return Arrays.binarySearch(unstated, relation) < 0;
    }
}
