package spoor.ownership;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Who counts as owned, begun with those who are listed: the least set that the rule allows, by the least of each share, or by
 * the most that all shares of a firm together leave open. One run; each holding is looked at once.
 *
 * <pre>
 *   turn   [node]  when it came in, 0 if it is listed, -1 if it did not
 *   lows   [firm]  sum of the least that those who are in hold of it; highs: of the most
 *   single [firm]  the most that one of them may hold
 * </pre>
 */
final class Closure {

    private static final int OUT = -1;

    private final Holdings holdings;
    private final Rule rule;
    private final boolean possibly;
    private final int[] turn;
    private final long[] lows;
    private final long[] highs;
    private final long[] single;
    private final int[] queue;
    private int queued;

    private Closure(Holdings holdings, Rule rule, boolean possibly) {
        this.holdings = holdings;
        this.rule = rule;
        this.possibly = possibly;
        int nodes = holdings.nodeCount();
        this.turn = new int[nodes];
        this.lows = new long[nodes];
        this.highs = new long[nodes];
        this.single = new long[nodes];
        this.queue = new int[nodes];
        Arrays.fill(turn, OUT);
    }

    /** @param possibly whether by the most that shares may be, and by control where the rule knows it */
    static Closure of(Holdings holdings, Rule rule, BitSet listed, boolean possibly) {
        Closure closure = new Closure(holdings, rule, possibly);
        listed.stream().forEach(node -> closure.enter(node, 0));
        closure.run();
        return closure;
    }

    boolean contains(int node) {
        return turn[node] != OUT;
    }

    boolean isListed(int node) {
        return turn[node] == 0;
    }

    /** Whether somebody was in before a firm came in, or is in where the firm is not. */
    boolean isBefore(int node, int firm) {
        return contains(node) && (!contains(firm) || turn[node] < turn[firm]);
    }

    private void enter(int node, int when) {
        if (turn[node] == OUT) {
            turn[node] = when;
            queue[queued++] = node;
        }
    }

    private void run() {
        for (int at = 0; at < queued; at++) {
            int node = queue[at];
            for (int where = holdings.firstOf(node); where < holdings.endOf(node); where++) {
                count(holdings.at(where));
            }
            if (possibly && rule.control()) {
                for (int i = holdings.firstCommand(node); holdings.isCommand(i, node); i++) {
                    enter(holdings.commanded(i), queued + 1);
                }
            }
        }
    }

    /** A firm's share of itself is nobody's. */
    private void count(int holding) {
        int firm = holdings.owned(holding);
        if (firm == holdings.owner(holding)) {
            return;
        }
        lows[firm] += holdings.low(holding);
        highs[firm] += holdings.high(holding);
        single[firm] = Math.max(single[firm], most(firm, holdings.low(holding), holdings.high(holding)));
        if (rule.isMet(share(firm))) {
            enter(firm, queued + 1);
        }
    }

    private long share(int firm) {
        return rule.added() ? most(firm, lows[firm], highs[firm]) : single[firm];
    }

    private long most(int firm, long low, long high) {
        return possibly ? holdings.most(firm, low, high) : low;
    }
}
