package spoor.graph.chokepoint;

import java.util.Arrays;
import spoor.graph.array.IntList;
import spoor.graph.array.LongIntMap;
import spoor.graph.ground.TraceParts;

/**
 * Finds a {@link Corridor}: nodes backwards from the ends, then states forwards from the starts over these nodes, then
 * backwards from the states that have met everything.
 *
 * <pre>
 *   node, met, fromStart  [state]            its node, its progress, fewest hops to it
 *   offset, next          as in the corridor, of all states found
 *   unmet  [node]         its state with progress 0, + 1
 *   states                node << 32 | progress  ->  state, + 1, of all other progress
 * </pre>
 */
final class CorridorReader {

    private final TraceParts parts;
    private final int maxHops;
    private final Progress progress;
    private final EndHops toEnd;
    private final OnwardHops onward;
    private final int[] unmet;
    private final LongIntMap states = new LongIntMap();
    private final IntList node = new IntList();
    private final IntList met = new IntList();
    private final IntList fromStart = new IntList();
    private final IntList offset = new IntList();
    private final IntList next = new IntList();

    CorridorReader(TraceParts parts) {
        this.parts = parts;
        this.maxHops = parts.query().limits().maxHops();
        this.progress = new Progress(parts);
        this.toEnd = new EndHops(parts);
        this.onward = new OnwardHops(parts);
        this.unmet = parts.scratch().ints().take();
    }

    Corridor read() {
        try {
            toEnd.search();
            onward.read(toEnd.entered());
            searchForward();
        } finally {
            close();
        }
        return keep(hopsToDone());
    }

    private void close() {
        toEnd.close();
        onward.close();
        for (int i = 0; i < node.size(); i++) {
            unmet[node.get(i)] = 0;
        }
        parts.scratch().ints().giveBack(unmet);
    }

    private void searchForward() {
        for (int s = parts.starts().set().next(0);
                s >= 0;
                s = parts.starts().set().next(s + 1)) {
            int start = parts.graph().nodes().inner().get(s);
            if (toEnd.of(start) >= 0) {
                reach(start, progress.start(start), 0);
            }
        }
        for (int at = 0; at < node.size(); at++) {
            offset.add(next.size());
            if (fromStart.get(at) == 0 || parts.route().isPassable(node.get(at))) {
                expand(at);
            }
        }
        offset.add(next.size());
    }

    private void expand(int at) {
        int hops = fromStart.get(at) + 1;
        int first = onward.first(node.get(at));
        int end = first + onward.count(node.get(at));
        parts.budget().spend(1 + end - first);
        for (int i = first; i < end; i++) {
            int to = onward.to(i);
            if (hops + toEnd.of(to) <= maxHops) {
                int now = progress.after(met.get(at), node.get(at), to, onward.hop(i));
                if (now != Progress.NONE) {
                    next.add(reach(to, now, hops));
                }
            }
        }
    }

    private int reach(int to, int now, int hops) {
        int known = now == 0 ? unmet[to] : states.get((long) to << Integer.SIZE | now);
        if (known == 0) {
            node.add(to);
            met.add(now);
            fromStart.add(hops);
            known = node.size();
            remember(to, now, known);
        }
        return known - 1;
    }

    private void remember(int at, int now, int statePlusOne) {
        if (now == 0) {
            unmet[at] = statePlusOne;
        } else {
            states.put((long) at << Integer.SIZE | now, statePlusOne);
        }
    }

    private boolean isEnd(int at) {
        return parts.route().isEnd(node.get(at)) && progress.isDone(met.get(at));
    }

    /** The fewest hops from each state to one that may end a walk; -1 if there are none. */
    private int[] hopsToDone() {
        int[] begin = new int[node.size() + 1];
        for (int i = 0; i < next.size(); i++) {
            begin[next.get(i) + 1]++;
        }
        Arrays.parallelPrefix(begin, Integer::sum);
        int[] before = statesBefore(begin.clone());
        int[] hops = new int[node.size()];
        IntList front = new IntList();
        for (int i = 0; i < hops.length; i++) {
            hops[i] = isEnd(i) ? 0 : -1;
            if (hops[i] == 0) {
                front.add(i);
            }
        }
        for (int at = 0; at < front.size(); at++) {
            int to = front.get(at);
            parts.budget().spend(1 + begin[to + 1] - begin[to]);
            for (int i = begin[to]; isPassed(to, hops[to]) && i < begin[to + 1]; i++) {
                if (hops[before[i]] < 0) {
                    hops[before[i]] = hops[to] + 1;
                    front.add(before[i]);
                }
            }
        }
        return hops;
    }

    private boolean isPassed(int at, int hopsLeft) {
        return hopsLeft == 0 || parts.route().isPassable(node.get(at));
    }

    private int[] statesBefore(int[] at) {
        int[] before = new int[next.size()];
        for (int from = 0; from < node.size(); from++) {
            for (int i = offset.get(from); i < offset.get(from + 1); i++) {
                before[at[next.get(i)]++] = from;
            }
        }
        return before;
    }

    private Corridor keep(int[] toDone) {
        int[] renumbered = new int[node.size()];
        IntList kept = new IntList();
        for (int i = 0; i < toDone.length; i++) {
            renumbered[i] = kept.size();
            if (toDone[i] >= 0 && fromStart.get(i) + toDone[i] <= maxHops) {
                kept.add(i);
            }
        }
        IntList hops = new IntList();
        int[] offsets = new int[kept.size() + 1];
        for (int i = 0; i < kept.size(); i++) {
            int from = kept.get(i);
            for (int at = offset.get(from); at < offset.get(from + 1); at++) {
                int to = next.get(at);
                if (toDone[to] >= 0 && fromStart.get(from) + 1 + toDone[to] <= maxHops) {
                    hops.add(renumbered[to]);
                }
            }
            offsets[i + 1] = hops.size();
        }
        return corridor(kept, offsets, hops.toArray());
    }

    private Corridor corridor(IntList kept, int[] offsets, int[] hops) {
        int[] placeOf = parts.scratch().ints().take();
        IntList nodes = new IntList();
        int[] state = new int[kept.size()];
        for (int i = 0; i < state.length; i++) {
            int at = node.get(kept.get(i));
            if (placeOf[at] == 0) {
                nodes.add(at);
                placeOf[at] = nodes.size();
            }
            state[i] = placeOf[at] - 1;
        }
        for (int i = 0; i < nodes.size(); i++) {
            placeOf[nodes.get(i)] = 0;
        }
        parts.scratch().ints().giveBack(placeOf);
        return new Corridor(
                maxHops,
                state,
                offsets,
                hops,
                Places.matching(kept, at -> fromStart.get(at) == 0),
                Places.matching(kept, this::isEnd),
                Places.matching(kept, at -> parts.route().isPassable(node.get(at))),
                Places.of(parts, nodes));
    }
}
