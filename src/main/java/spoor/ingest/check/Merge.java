package spoor.ingest.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import spoor.ingest.claim.Claim;
import spoor.model.Confidence;

/**
 * Joins claims under one id that say different things. The outcome does not depend on their order: lists are joined and
 * sorted, the first name in the order of its letters stays the name and the others become aliases, notes and places in a document follow each other, of other values the
 * first in order stays; of confidences the highest.
 */
final class Merge {

    private Merge() {}

    static Claim merge(Claim one, Claim other) {
        Map<String, Object> joined = new HashMap<>(one.properties());
        TreeSet<String> names = new TreeSet<>();
        for (Map.Entry<String, Object> entry : new TreeMap<>(other.properties()).entrySet()) {
            joined.merge(entry.getKey(), entry.getValue(), (a, b) -> join(entry.getKey(), a, b, names));
        }
        if (!names.isEmpty()) {
            names.addAll(list(joined.get("aliases")));
            names.remove(String.valueOf(joined.get("name")));
            joined.put("aliases", List.copyOf(names));
            joined.values().removeIf(value -> value instanceof List<?> list && list.isEmpty());
        }
        Claim first = text(one).compareTo(text(other)) <= 0 ? one : other;
        return first.with(joined);
    }

    private static String text(Claim claim) {
        return sorted(claim.row()).toString();
    }

    /** By its keys: the order of an immutable map is another at each start of the JVM. */
    private static Map<String, Object> sorted(Map<?, ?> map) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) ->
                sorted.put(String.valueOf(key), value instanceof Map<?, ?> inner ? sorted(inner) : value));
        return sorted;
    }

    private static Object join(String name, Object a, Object b, Set<String> names) {
        if (a instanceof List<?> || b instanceof List<?>) {
            TreeSet<String> all = new TreeSet<>(list(a));
            all.addAll(list(b));
            return List.copyOf(all);
        }
        if (name.equals("confidence")) {
            Confidence left = Confidence.requireWord(a.toString());
            Confidence right = Confidence.requireWord(b.toString());
            return (left.compareTo(right) >= 0 ? left : right).word();
        }
        if (name.equals("note")) {
            TreeSet<String> notes = new TreeSet<>(List.of(a.toString().split("\n", -1)));
            notes.addAll(List.of(b.toString().split("\n", -1)));
            return String.join("\n", notes);
        }
        if (name.equals("locator")) {
            TreeSet<String> places = new TreeSet<>(List.of(a.toString().split("; ", -1)));
            places.addAll(List.of(b.toString().split("; ", -1)));
            return String.join("; ", places);
        }
        if (name.equals("name")) {
            names.add(a.toString());
            names.add(b.toString());
        }
        return a.toString().compareTo(b.toString()) <= 0 ? a : b;
    }

    private static List<String> list(@org.jspecify.annotations.Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> many -> many.stream().map(String::valueOf).toList();
            default -> List.of(value.toString());
        };
    }
}
