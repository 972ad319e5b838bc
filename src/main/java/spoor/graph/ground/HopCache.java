package spoor.graph.ground;

import spoor.graph.TimeOrder;

/**
 * The hops that lead to the nodes that a run has come to, each node read once.
 *
 * <pre>
 *   row [n]  where the node's hops begin in the pool; 0 = not read yet; no row before the first is read
 * </pre>
 */
public final class HopCache {

    private final HopScan scan;
    private final Route route;
    private final Budget budget;
    private final Scratch scratch;
    private final HopPool pool;
    private int[] row = new int[0];

    HopCache(HopScan scan, Route route, Budget budget, TimeOrder order, Scratch scratch) {
        this.scan = scan;
        this.route = route;
        this.budget = budget;
        this.scratch = scratch;
        this.pool = scratch.pools().take();
        pool.begin(order);
    }

    /** The position of the node's first hop; its hops are {@code first .. first + count(first) - 1} of the pool. */
    public int first(int node) {
        int first = row.length == 0 ? 0 : row[node];
        return first != 0 ? first : read(node);
    }

    /**
     * Reads the rows of nodes that were not read yet, some of them on another core.
     *
     * @param here so many of the nodes on this one
     * @return what that costs of the budget
     */
    int readOnBoth(int[] nodes, int here) {
        requireRow();
        int unread = 0;
        int[] length = new int[2];
        for (int i = 0; i < nodes.length; i++) {
            if (row[nodes[i]] == 0) {
                scan.open(nodes[i]);
                length[i < here ? 0 : 1] += 2 + scan.degree();
                unread++;
            }
        }
        if (unread > 0) {
            HopPool behind = pool.split(length[0], length[1]);
            int begin = behind.used();
            HopScan another = scan.another();
            WideLayer.both(
                    () -> readAll(nodes, 0, here, scan, pool),
                    () -> readAll(nodes, here, nodes.length, another, behind));
            pool.join(behind, begin);
        }
        return length[0] + length[1] - unread;
    }

    private void readAll(int[] nodes, int from, int to, HopScan reader, HopPool part) {
        for (int i = from; i < to; i++) {
            if (row[nodes[i]] == 0) {
                reader.open(nodes[i]);
                row[nodes[i]] = part.append(nodes[i], reader, route);
            }
        }
    }

    public HopPool pool() {
        return pool;
    }

    /** Gives arrays back; nothing may be asked afterwards. */
    void close() {
        if (row.length > 0) {
            pool.wipe(row);
            scratch.ints().giveBack(row);
        }
        scratch.pools().giveBack(pool);
    }

    private int read(int node) {
        requireRow();
        scan.open(node);
        budget.spend(1 + scan.degree());
        row[node] = pool.append(node, scan, route);
        return row[node];
    }

    private void requireRow() {
        if (row.length == 0) {
            row = scratch.ints().take();
        }
    }
}
