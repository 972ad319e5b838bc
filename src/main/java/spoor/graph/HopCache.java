package spoor.graph;

import java.util.Arrays;

/**
 * The hops at the nodes that a run has come to, judged and weighed once each, in one direction.
 *
 * <pre>
 *   row    [n]  where the node's hops begin; 0 = not read yet
 *   other  [ 5 2 | 7 9 | 3 0 | 8 1 | 4 | …    the node, the number of its hops, the node behind each, ascending
 *   cost   [ . . | c c | . . | . . | c | …    micro-nats; bit 30: states the goods asked for
 *   until  [ . . | 2 5 | . . | . . | 6 | …    end of the hop's periods; they begin where the hop before ends (timed only)
 *   period [ . . . . . .                  dated periods, see Days; a hop without any is undated
 * </pre>
 */
final class HopCache {

    private static final int FITS = 1 << 30;

    private final HopScan scan;
    private final Route route;
    private final Budget budget;
    private final boolean timed;
    private final boolean strict;
    private final Scratch scratch;
    private final int[] row;
    private int[] other = new int[1024];
    private int[] cost = new int[1024];
    private int[] until = new int[0];
    private int[] period = new int[0];
    private int used;
    private int periods;

    HopCache(HopScan scan, Route route, Budget budget, TimeOrder order, Scratch scratch) {
        this.scan = scan;
        this.route = route;
        this.budget = budget;
        this.timed = order != TimeOrder.ANY;
        this.strict = order == TimeOrder.STRICT;
        this.scratch = scratch;
        this.row = scratch.ints().take();
        if (timed) {
            until = new int[other.length];
            period = new int[1024];
        }
    }

    /** The position of the node's first hop; its hops are {@code first .. first + count(first) - 1}. */
    int first(int node) {
        return row[node] != 0 ? row[node] : read(node);
    }

    int count(int first) {
        return other[first - 1];
    }

    int other(int hop) {
        return other[hop];
    }

    int cost(int hop) {
        return cost[hop] & FITS - 1;
    }

    boolean fits(int hop) {
        return (cost[hop] & FITS) != 0;
    }

    /** The position of the hop between two nodes, which must exist. */
    int find(int node, int to) {
        int low = first(node);
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
    int latest(int hop, int by) {
        int latest = 0;
        for (int i = until[hop - 1]; i < until[hop]; i++) {
            if (Days.first(period[i]) <= by) {
                latest = Math.max(latest, Math.min(by, Days.last(period[i])));
            }
        }
        return isUndated(hop) && !strict ? by : latest;
    }

    /** The earliest day for this hop if the one before was on {@code after}; above the span if there is none. */
    int earliest(int hop, int after) {
        int earliest = Integer.MAX_VALUE;
        for (int i = until[hop - 1]; i < until[hop]; i++) {
            if (Days.last(period[i]) >= after) {
                earliest = Math.min(earliest, Math.max(after, Days.first(period[i])));
            }
        }
        return isUndated(hop) && !strict ? after : earliest;
    }

    private boolean isUndated(int hop) {
        return until[hop] == until[hop - 1];
    }

    private int read(int node) {
        scan.open(node);
        budget.spend(1 + scan.degree());
        ensure(used + scan.degree() + 2);
        other[used] = node;
        used += 2;
        int first = used;
        if (timed) {
            until[first - 1] = periods;
        }
        while (scan.next()) {
            if (!route.isAvoided(scan.neighbour())) {
                append();
            }
        }
        other[first - 1] = used - first;
        row[node] = first;
        return first;
    }

    private void append() {
        Bundle bundle = scan.bundle();
        other[used] = scan.neighbour();
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

    /** Gives its array back; nothing may be asked afterwards. */
    void close() {
        for (int at = 0; at < used; at += 2 + other[at + 1]) {
            row[other[at]] = 0;
        }
        scratch.ints().giveBack(row);
    }

    private void ensure(int length) {
        if (length > other.length) {
            int larger = Math.max(length, other.length + (other.length >> 1));
            other = Arrays.copyOf(other, larger);
            cost = Arrays.copyOf(cost, larger);
            until = timed ? Arrays.copyOf(until, larger) : until;
        }
    }
}
