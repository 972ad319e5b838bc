package spoor.ownership;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Who holds which share of whom, and who controls whom. Immutable.
 *
 * <pre>
 *   in        [ firm → where its holdings begin ]       holdings of one firm side by side, by owner
 *   owner, low, high, owned   [ holding → … ]
 *   out       [ owner → where its places begin ]
 *   place     [ … → holding ]                           holdings of one owner
 *   commands  [ … ]  controller << 32 | firm            ascending
 *   total     [ firm ]                                  sum of the least of its holdings
 * </pre>
 */
public final class Holdings {

    private static final long LOW_HALF = 0xFFFFFFFFL;

    private final int[] in;
    private final int[] owner;
    private final int[] owned;
    private final int[] low;
    private final int[] high;
    private final int[] out;
    private final int[] place;
    private final long[] commands;
    private final long[] total;

    private Holdings(int[] in, int[] owner, int[] owned, int[] low, int[] high, long[] commands) {
        this.in = in;
        this.owner = owner;
        this.owned = owned;
        this.low = low;
        this.high = high;
        this.commands = commands;
        this.out = begins(owner, owner.length, in.length - 1);
        this.place = new int[owner.length];
        this.total = new long[in.length - 1];
        int[] next = out.clone();
        for (int holding = 0; holding < owner.length; holding++) {
            place[next[owner[holding]]++] = holding;
            total[owned[holding]] += low[holding];
        }
    }

    /** Where the entries of each key begin, when they are sorted by it. */
    private static int[] begins(int[] keys, int count, int nodes) {
        int[] begins = new int[nodes + 1];
        for (int i = 0; i < count; i++) {
            begins[keys[i] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            begins[node + 1] += begins[node];
        }
        return begins;
    }

    /** How many firms and persons there may be. */
    public int nodeCount() {
        return in.length - 1;
    }

    public int count() {
        return owner.length;
    }

    /** The first holding in a firm. */
    int first(int firm) {
        return in[firm];
    }

    /** Behind its last. */
    int end(int firm) {
        return in[firm + 1];
    }

    int owner(int holding) {
        return owner[holding];
    }

    int owned(int holding) {
        return owned[holding];
    }

    int low(int holding) {
        return low[holding];
    }

    int high(int holding) {
        return high[holding];
    }

    int firstOf(int holder) {
        return out[holder];
    }

    int endOf(int holder) {
        return out[holder + 1];
    }

    /** A holding of an owner, by its place. */
    int at(int where) {
        return place[where];
    }

    /** Where those begin whom somebody controls. */
    int firstCommand(int controller) {
        int at = Arrays.binarySearch(commands, (long) controller << 32);
        return at < 0 ? -at - 1 : at;
    }

    boolean isCommand(int at, int controller) {
        return at < commands.length && commands[at] >>> 32 == controller;
    }

    int commanded(int at) {
        return (int) (commands[at] & LOW_HALF);
    }

    boolean isControlled(int controller, int firm) {
        return Arrays.binarySearch(commands, (long) controller << 32 | firm) >= 0;
    }

    /** Who controls a firm, as documents say; looks at all control. */
    IntStream controllers(int firm) {
        return Arrays.stream(commands)
                .filter(command -> (command & LOW_HALF) == firm)
                .mapToInt(command -> (int) (command >>> 32))
                .distinct();
    }

    /** The least that is held of a firm by all together; beyond {@link Share#WHOLE} the data contradict themselves. */
    public long totalLow(int firm) {
        return total[firm];
    }

    /**
     * The most that some may hold of a firm together: no more than others leave, no less than they hold.
     *
     * @param low the sum of the least of their shares
     * @param high of the most
     */
    long most(int firm, long low, long high) {
        return Math.max(low, Math.min(high, Share.WHOLE - (total[firm] - low)));
    }

    /** Takes holdings one by one. */
    public static final class Builder {

        private final int nodes;
        private int[] owners = new int[64];
        private int[] firms = new int[64];
        private int[] lows = new int[64];
        private int[] highs = new int[64];
        private long[] orders = new long[16];
        private int count;
        private int commands;

        /** @param nodes one more than the greatest number of a firm or person */
        public Builder(int nodes) {
            this.nodes = nodes;
        }

        /** That somebody holds a share of a firm; said twice of the same two it is one holding. */
        public Builder hold(int owner, int owned, Share share) {
            if (count == owners.length) {
                owners = Arrays.copyOf(owners, count * 2);
                firms = Arrays.copyOf(firms, count * 2);
                lows = Arrays.copyOf(lows, count * 2);
                highs = Arrays.copyOf(highs, count * 2);
            }
            owners[count] = owner;
            firms[count] = owned;
            lows[count] = share.low();
            highs[count++] = share.high();
            return this;
        }

        /** That somebody controls a firm, as a document says. */
        public Builder control(int controller, int firm) {
            if (commands == orders.length) {
                orders = Arrays.copyOf(orders, commands * 2);
            }
            orders[commands++] = (long) controller << 32 | firm;
            return this;
        }

        public Holdings build() {
            long[] entries = new long[count];
            int[] begins = begins(firms, count, nodes);
            int[] next = begins.clone();
            for (int i = 0; i < count; i++) {
                entries[next[firms[i]]++] = (long) owners[i] << 32 | i;
            }
            for (int firm = 0; firm < nodes; firm++) {
                Arrays.sort(entries, begins[firm], begins[firm + 1]);
            }
            long[] sorted = Arrays.copyOf(orders, commands);
            Arrays.sort(sorted);
            return merged(entries, sorted);
        }

        private Holdings merged(long[] entries, long[] sorted) {
            int[] owner = new int[count];
            int[] owned = new int[count];
            int[] low = new int[count];
            int[] high = new int[count];
            int last = -1;
            for (long entry : entries) {
                int from = (int) (entry & LOW_HALF);
                Share share = new Share(lows[from], highs[from]);
                if (last >= 0 && owner[last] == owners[from] && owned[last] == firms[from]) {
                    share = new Share(low[last], high[last]).with(share);
                } else {
                    last++;
                    owner[last] = owners[from];
                    owned[last] = firms[from];
                }
                low[last] = share.low();
                high[last] = share.high();
            }
            int kept = last + 1;
            return new Holdings(
                    begins(owned, kept, nodes),
                    Arrays.copyOf(owner, kept),
                    Arrays.copyOf(owned, kept),
                    Arrays.copyOf(low, kept),
                    Arrays.copyOf(high, kept),
                    sorted);
        }
    }
}
