package spoor.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which records are one, by pairs of records that are. For one thread. */
final class RecordGroups {

    private final Map<String, String> parents = new HashMap<>();

    void join(String left, String right) {
        String one = find(left);
        String other = find(right);
        if (one.compareTo(other) < 0) {
            parents.put(other, one);
        } else if (!one.equals(other)) {
            parents.put(one, other);
        }
    }

    /** The smallest id of those that are one with a record. */
    String find(String id) {
        String at = id;
        for (String up = parents.get(at); up != null; up = parents.get(at)) {
            at = up;
        }
        return at;
    }

    /** The records that are joined otherwise there. */
    Set<String> listDifferences(RecordGroups other) {
        Set<String> all = new TreeSet<>(parents.keySet());
        all.addAll(other.parents.keySet());
        all.removeIf(id -> find(id).equals(other.find(id)));
        return all;
    }
}
