package spoor.graph.ground;

import java.util.Arrays;
import spoor.graph.TimeOrder;
import spoor.graph.array.Bits;
import spoor.graph.supply.Days;

/**
 * Hops at nodes, judged and weighed, one row of hops after the other. Kept between runs, so that a run finds its memory
 * there.
 *
 * <pre>
 *   other  [ 5 2 | 7 9 | 3 0 | 8 1 | 4 | …    the node, the number of its hops, the node behind each, ascending
 *   cost   [ . . | c c | . . | . . | c | …    micro-nats; bit 30: states the goods asked for
 *   until  [ . . | 2 5 | . . | . . | 6 | …    end of the hop's periods; they begin where the hop before ends (timed only)
 *   period [ . . . . . .                  dated periods, see Days; a hop without any is undated
 * </pre>
 */
public final class HopPool {

    private static final int COST_BITS = 30;
    private static final int FITS = 1 << COST_BITS;

    /** The longest array that there is. */
    private static final int MOST = Integer.MAX_VALUE - 8;

    private boolean timed;
    private boolean strict;
    private int[] other = new int[1024];
    private int[] cost = new int[1024];
    private int[] until = new int[0];
    private int[] period = new int[0];
    private int used;
    private int periods;

    HopPool() {
        Bits.requireFit("costs", HopCost.MOST, COST_BITS);
    }

    /** Empties the pool for a run. */
    void begin(TimeOrder order) {
        timed = order != TimeOrder.ANY;
        strict = order == TimeOrder.STRICT;
        used = 0;
        periods = 0;
    }

    /**
     * Appends the hops that lie before the scan, opened at a node; the position of the first, over 0. Throws
     * {@link OutOfMemoryError} if the row has no room, and the pool is as it was.
     */
    int append(int node, HopScan scan, Route route) {
        ensure(used + 2L + scan.degree());
        other[used] = node;
        used += 2;
        int first = used;
        if (timed) {
            until[first - 1] = periods;
        }
        while (scan.next()) {
            if (!route.isAvoided(scan.neighbour())) {
                append(scan.neighbour(), scan.bundle());
            }
        }
        other[first - 1] = used - first;
        return first;
    }

    /**
     * Makes room in which two threads may append at the same time, hops without dates.
     *
     * @param here how much is appended here at most, each row with two numbers more than it has hops
     * @param there the same there
     * @return the part behind; to be given back with {@link #join}
     */
    HopPool split(int here, int there) {
        ensure(used + 2L + here + there);
        HopPool behind = new HopPool();
        behind.other = other;
        behind.cost = cost;
        behind.used = used + here + 2;
        return behind;
    }

    /** Where the next row would begin. */
    int used() {
        return used;
    }

    /**
     * Takes over a part behind; what lies between looks like a row of node 0.
     *
     * @param begin where the part began
     */
    void join(HopPool behind, int begin) {
        other[used] = 0;
        other[used + 1] = begin - used - 2;
        used = behind.used;
    }

    public int count(int first) {
        return other[first - 1];
    }

    public int other(int hop) {
        return other[hop];
    }

    public int cost(int hop) {
        return cost[hop] & FITS - 1;
    }

    public boolean fits(int hop) {
        return (cost[hop] & FITS) != 0;
    }

    /** The position of the hop to a node in the row that begins at {@code first}; it must be there. */
    public int find(int first, int to) {
        int low = first;
        int high = low + count(low);
        while (low + 1 < high) {
            int middle = (low + high) >>> 1;
            if (other[middle] <= to) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The latest day for this hop if the next is on {@code by} at the latest; 0 if there is none. */
    public int latest(int hop, int by) {
        int latest = 0;
        for (int i = until[hop - 1]; i < until[hop]; i++) {
            if (Days.first(period[i]) <= by) {
                latest = Math.max(latest, Math.min(by, Days.last(period[i])));
            }
        }
        return isUndated(hop) && !strict ? by : latest;
    }

    /** The earliest day for this hop if the one before was on {@code after}; above the span if there is none. */
    public int earliest(int hop, int after) {
        int earliest = Integer.MAX_VALUE;
        for (int i = until[hop - 1]; i < until[hop]; i++) {
            if (Days.last(period[i]) >= after) {
                earliest = Math.min(earliest, Math.max(after, Days.first(period[i])));
            }
        }
        return isUndated(hop) && !strict ? after : earliest;
    }

    /** Sets the array to 0 at every node whose row was read. */
    void wipe(int[] row) {
        for (int at = 0; at < used; at += 2 + other[at + 1]) {
            row[other[at]] = 0;
        }
    }

    long bytes() {
        return 4L * (other.length + cost.length + until.length + period.length);
    }

    private boolean isUndated(int hop) {
        return until[hop] == until[hop - 1];
    }

    private void append(int neighbour, Bundle bundle) {
        other[used] = neighbour;
        cost[used] = bundle.cost() | (bundle.fits() ? FITS : 0);
        if (timed) {
            appendPeriods(bundle);
            until[used] = periods;
        }
        used++;
    }

    private void appendPeriods(Bundle bundle) {
        if (periods + bundle.count() > period.length) {
            period = Arrays.copyOf(period, (periods + bundle.count()) * 2);
        }
        for (int i = 0; i < bundle.count(); i++) {
            if (bundle.period(i) != 0) {
                period[periods++] = bundle.period(i);
            }
        }
    }

    /** Makes room for so many numbers. */
    void ensure(long length) {
        if (length > MOST) {
            throw new OutOfMemoryError("No array has room for " + length + " numbers");
        }
        if (length > other.length) {
            int larger = (int) Math.max(length, Math.min(MOST, other.length * 3L / 2));
            int[] longer = Arrays.copyOf(other, larger);
            cost = Arrays.copyOf(cost, larger);
            other = longer;
        }
        if (timed && until.length < other.length) {
            until = Arrays.copyOf(until, other.length);
        }
    }
}
