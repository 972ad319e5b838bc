package spoor.graph.count;

import java.util.Arrays;
import java.util.List;
import spoor.graph.array.IntList;
import spoor.graph.ground.Budget;
import spoor.graph.ground.TraceParts;

/**
 * How many starts reach some end and how many ends are reached, without asking which reaches which: a small part of the
 * work of {@link ReachCount}. As exact as that.
 */
final class EndsCount {

    private final TraceParts parts;
    private final int maxHops;
    private final long[] startsByHop;
    private long both;
    private long ends;

    EndsCount(TraceParts parts) {
        this.parts = parts;
        this.maxHops = parts.query().limits().maxHops();
        this.startsByHop = new long[maxHops + 1];
    }

    /** Does the work; throws {@link Budget.Halt} at a limit. */
    void run() {
        BackwardSearch search = new BackwardSearch(parts);
        try {
            countStarts(search);
            search.clear();
            countEnds(search);
        } finally {
            search.close();
        }
    }

    /** How many starts are 1, 2, … hops from the nearest end, by hops. */
    List<Long> startsByHop() {
        return Arrays.stream(startsByHop, 1, maxHops + 1).boxed().toList();
    }

    /** Starts with a path; those that are ends themselves are not among them. */
    long starts() {
        long sum = 0;
        for (long starts : startsByHop) {
            sum += starts;
        }
        return sum;
    }

    /** Starts that are ends too; whether they have a path to another end was not asked. */
    long both() {
        return both;
    }

    /** Ends that some start reaches. */
    long ends() {
        return ends;
    }

    private void countStarts(BackwardSearch search) {
        for (int end = parts.route().nextEnd(0); end >= 0; end = parts.route().nextEnd(end + 1)) {
            search.add(end);
            both += parts.starts().has(end) ? 1 : 0;
        }
        for (int hop = 1; hop <= maxHops && search.advance(hop == 1); hop++) {
            startsByHop[hop] = startsIn(search.front());
        }
    }

    private int startsIn(IntList nodes) {
        int starts = 0;
        for (int i = 0; i < nodes.size(); i++) {
            starts += parts.starts().has(nodes.get(i)) ? 1 : 0;
        }
        return starts;
    }

    private void countEnds(BackwardSearch search) {
        for (int end = parts.route().nextEnd(0); end >= 0; end = parts.route().nextEnd(end + 1)) {
            search.add(end);
            ends += isReached(search) ? 1 : 0;
            search.clear();
        }
    }

    private boolean isReached(BackwardSearch search) {
        for (int hop = 1; hop <= maxHops && search.advance(hop == 1); hop++) {
            if (startsIn(search.front()) > 0) {
                return true;
            }
        }
        return false;
    }
}
