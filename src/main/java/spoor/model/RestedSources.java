package spoor.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * What sources count as that may rest on others: as the origins where all that they may rest on ends. Sources that may rest
 * on each other count as one of them, the first by its name.
 */
public final class RestedSources {

    private final Map<String, List<String>> rests;
    private final Map<String, Set<String>> reached = new HashMap<>();

    private RestedSources(Map<String, List<String>> rests) {
        this.rests = rests;
    }

    /**
     * The origins of each, in their order; without the sources that count as their own origin.
     *
     * @param rests the sources that a source may rest on, by its id
     * @param origins what a source counts as by itself
     */
    public static Map<String, List<String>> listOrigins(
            Map<String, List<String>> rests, UnaryOperator<String> origins) {
        RestedSources rested = new RestedSources(rests);
        Map<String, List<String>> shared = new HashMap<>();
        for (String source : rests.keySet()) {
            List<String> behind = rested.behind(source, origins);
            if (!behind.equals(List.of(origins.apply(source)))) {
                shared.put(source, behind);
            }
        }
        return Map.copyOf(shared);
    }

    private List<String> behind(String source, UnaryOperator<String> origins) {
        Set<String> all = new TreeSet<>();
        for (String other : reach(source)) {
            Set<String> further = reach(other);
            if (further.stream().allMatch(each -> reach(each).contains(other))) {
                all.add(further.stream().map(origins).sorted().findFirst().orElseThrow());
            }
        }
        return List.copyOf(all);
    }

    /** The source and all that it may rest on, directly or not. */
    private Set<String> reach(String source) {
        Set<String> known = reached.get(source);
        if (known != null) {
            return known;
        }
        Set<String> found = new HashSet<>(Set.of(source));
        Deque<String> open = new ArrayDeque<>(List.of(source));
        while (!open.isEmpty()) {
            for (String next : rests.getOrDefault(open.pop(), List.of())) {
                if (found.add(next)) {
                    open.push(next);
                }
            }
        }
        reached.put(source, found);
        return found;
    }
}
