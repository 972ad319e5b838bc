package spoor.watch.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which path of one time is which of another. A path is a sequence of entities. Who stands for an entity changes
 * with decisions, so entities are compared by their records: those that a path took for one, before or now, are one here.
 */
final class PathKeys {

    private final Map<String, String> parents = new HashMap<>();

    PathKeys(Baseline... times) {
        for (Baseline time : times) {
            for (SeenPath path : time.paths()) {
                for (int at = 0; at < path.nodes().size(); at++) {
                    join(time.recordsAt(path, at));
                }
            }
        }
    }

    private void join(List<String> records) {
        String first = rootOf(records.getFirst());
        for (String record : records) {
            String root = rootOf(record);
            // the smaller one, so that it does not matter which time came first
            boolean isSmaller = root.compareTo(first) < 0;
            parents.put(isSmaller ? first : root, isSmaller ? root : first);
            first = isSmaller ? root : first;
        }
    }

    private String rootOf(String record) {
        String at = record;
        String parent = parents.getOrDefault(at, at);
        while (!parent.equals(at)) {
            at = parent;
            parent = parents.getOrDefault(at, at);
        }
        return at;
    }

    private List<String> keyOf(Baseline time, SeenPath path) {
        List<String> key = new ArrayList<>();
        for (int at = 0; at < path.nodes().size(); at++) {
            key.add(rootOf(time.recordsAt(path, at).getFirst()));
        }
        return key;
    }

    /** The paths of a time by what they are; of several that are the same here, the strongest. */
    Map<List<String>, SeenPath> of(Baseline time) {
        Map<List<String>, SeenPath> paths = new LinkedHashMap<>();
        for (SeenPath path : time.paths()) {
            paths.merge(keyOf(time, path), path, (one, other) -> other.strength() > one.strength() ? other : one);
        }
        return paths;
    }
}
