package spoor.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spoor.snapshot.identity.SameAs;

/** The fewest decisions that join two records; of several ways the one whose decisions are surest, then first by id. */
final class DecisionChain {

    private static final Comparator<SameAs> SUREST =
            Comparator.comparing(SameAs::confidence).reversed().thenComparing(SameAs::decision);

    private DecisionChain() {}

    /** From the one to the other; empty if none join them. */
    static List<SameAs> find(List<SameAs> decisions, String from, String to) {
        List<SameAs> ordered = decisions.stream().sorted(SUREST).toList();
        Map<String, SameAs> cameBy = new HashMap<>();
        ArrayDeque<String> open = new ArrayDeque<>(List.of(from));
        Set<String> seen = new java.util.HashSet<>(Set.of(from));
        while (!open.isEmpty() && !seen.contains(to)) {
            String record = open.remove();
            for (SameAs same : ordered) {
                String other = other(same, record);
                if (!other.isEmpty() && seen.add(other)) {
                    cameBy.put(other, same);
                    open.add(other);
                }
            }
        }
        return back(cameBy, from, to);
    }

    private static List<SameAs> back(Map<String, SameAs> cameBy, String from, String to) {
        List<SameAs> chain = new ArrayList<>();
        String at = to;
        while (!at.equals(from)) {
            SameAs same = cameBy.get(at);
            if (same == null) {
                return List.of();
            }
            chain.add(same);
            at = other(same, at);
        }
        return chain.reversed();
    }

    /** The record at the other side; empty if the decision is not on this one. */
    private static String other(SameAs same, String record) {
        return same.left().equals(record) ? same.right() : same.right().equals(record) ? same.left() : "";
    }
}
