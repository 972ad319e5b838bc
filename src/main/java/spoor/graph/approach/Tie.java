package spoor.graph.approach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import spoor.graph.array.Bits;
import spoor.graph.array.IntList;
import spoor.graph.array.LongIntMap;
import spoor.graph.ground.TraceParts;
import spoor.graph.supply.Adjacency;

/**
 * Looks for the shortest tie between both sides: breadth first from the starts' side over relations of any kind, against
 * their direction, too. Of equally near nodes it takes the one nearest to an end, then the first by rank.
 */
final class Tie {

    private final TraceParts parts;
    private final Sides sides;
    private final long[] leaving;
    private final long[] entered;
    private final LongIntMap before = new LongIntMap();
    private IntList front = new IntList();
    private IntList next = new IntList();

    Tie(TraceParts parts, Sides sides, long[] leaving, long[] entered) {
        this.parts = parts;
        this.sides = sides;
        this.leaving = leaving;
        this.entered = entered;
    }

    Optional<Approach.Nearest> find() {
        int met = common();
        if (met >= 0) {
            return Optional.of(nearest(List.of(met)));
        }
        for (int i = 0; i < sides.onFrom().size(); i++) {
            int node = sides.onFrom().get(i);
            if (Bits.has(leaving, node)) {
                before.put(node, node + 1);
                front.add(node);
            }
        }
        while (front.size() > 0) {
            advance();
            int found = firstOfOtherSide();
            if (found >= 0) {
                return Optional.of(nearest(back(found)));
            }
        }
        return Optional.empty();
    }

    /** The node that both sides have with the fewest hops in all; -1 if there is none. */
    private int common() {
        int best = -1;
        for (int i = 0; i < sides.onFrom().size(); i++) {
            int node = sides.onFrom().get(i);
            if (sides.hopsTo(node) >= 0 && (best < 0 || isNearer(node, best))) {
                best = node;
            }
        }
        return best;
    }

    private boolean isNearer(int node, int than) {
        int hops = sides.hopsFrom(node) + sides.hopsTo(node);
        int least = sides.hopsFrom(than) + sides.hopsTo(than);
        return hops < least || (hops == least && sides.rank(node) < sides.rank(than));
    }

    /** Goes on in the order of ranks, so that a graph that grew and one that was read anew give the same tie. */
    private void advance() {
        int[] ranks = new int[front.size()];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = sides.rank(front.get(i));
        }
        Arrays.sort(ranks);
        for (int rank : ranks) {
            int node = parts.graph().nodes().byRank().get(rank);
            spread(node, parts.graph().out());
            spread(node, parts.graph().in());
        }
        IntList nodes = front;
        front = next;
        next = nodes;
        next.clear();
    }

    private void spread(int node, Adjacency side) {
        int end = side.end(node);
        parts.budget().spend(1 + end - side.start(node));
        for (int at = side.start(node); at < end; at++) {
            int other = side.neighbour().get(at);
            if (before.get(other) == 0) {
                before.put(other, node + 1);
                next.add(other);
            }
        }
    }

    private int firstOfOtherSide() {
        int best = -1;
        for (int i = 0; i < front.size(); i++) {
            int node = front.get(i);
            if (sides.hopsTo(node) >= 0 && Bits.has(entered, node) && (best < 0 || isFirst(node, best))) {
                best = node;
            }
        }
        return best;
    }

    private boolean isFirst(int node, int than) {
        int hops = sides.hopsTo(node);
        int least = sides.hopsTo(than);
        return hops < least || (hops == least && sides.rank(node) < sides.rank(than));
    }

    private List<Integer> back(int found) {
        List<Integer> tie = new ArrayList<>(List.of(found));
        int at = found;
        while (before.get(at) - 1 != at) {
            at = before.get(at) - 1;
            tie.add(at);
        }
        return tie.reversed();
    }

    private Approach.Nearest nearest(List<Integer> between) {
        return new Approach.Nearest(
                indexes(sides.wayFrom(between.getFirst())), indexes(between), indexes(sides.wayTo(between.getLast())));
    }

    private List<Integer> indexes(List<Integer> inner) {
        return inner.stream()
                .map(node -> parts.graph().nodes().index().get(node))
                .toList();
    }
}
