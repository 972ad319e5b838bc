package spoor.identity.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which pairs become one along with those that are asked about: through a record that two of these have in common, or
 * through what is decided already.
 */
final class ChainedPairs {

    private final Map<String, Set<String>> identities;
    private final Map<String, String> parents = new HashMap<>();
    private final Set<PairIds> asked = new HashSet<>();

    /** @param identities for each record all that are one with it, itself included */
    ChainedPairs(Map<String, Set<String>> identities, List<PairIds> pairs) {
        this.identities = identities;
        for (PairIds pair : pairs) {
            asked.add(pair.sorted());
            parents.put(rootOf(pair.left()), rootOf(pair.right()));
        }
    }

    /** The first record of the identity stands for all of it. */
    private String standing(String id) {
        return new TreeSet<>(identities.getOrDefault(id, Set.of(id))).first();
    }

    private String rootOf(String id) {
        String at = standing(id);
        for (String next = parents.getOrDefault(at, at); !next.equals(at); next = parents.getOrDefault(at, at)) {
            at = next;
        }
        return at;
    }

    /** At most so many and one more, sorted: neither asked about nor one already. */
    List<PairIds> list(int most) {
        Map<String, TreeMap<String, Set<String>>> groups = new TreeMap<>();
        for (PairIds pair : asked) {
            for (String id : List.of(pair.left(), pair.right())) {
                groups.computeIfAbsent(rootOf(id), root -> new TreeMap<>())
                        .put(standing(id), new TreeSet<>(identities.getOrDefault(id, Set.of(id))));
            }
        }
        List<PairIds> chained = new ArrayList<>();
        groups.values().forEach(group -> addAll(new ArrayList<>(group.values()), chained, most));
        return chained;
    }

    private void addAll(List<Set<String>> parts, List<PairIds> chained, int most) {
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                addBetween(parts.get(i), parts.get(j), chained, most);
            }
        }
    }

    private void addBetween(Set<String> some, Set<String> others, List<PairIds> chained, int most) {
        for (String one : some) {
            for (String other : others) {
                PairIds pair = new PairIds(one, other).sorted();
                if (!asked.contains(pair) && chained.size() <= most) {
                    chained.add(pair);
                }
            }
        }
    }
}
