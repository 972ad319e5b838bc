package spoor.graph.ground;

import java.util.Arrays;
import spoor.graph.SharedOrigins;
import spoor.graph.supply.Relations;
import spoor.graph.supply.SourceSets;
import spoor.graph.supply.SupplyGraph;

/** Counts the independent sources that relations cite together. Reused for many hops. */
final class OriginCount {

    private final Relations relations;
    private final SourceSets sets;
    private final SharedOrigins shared;
    private int[] union = new int[16];
    private int size;

    OriginCount(SupplyGraph graph, SharedOrigins shared) {
        this.relations = graph.relations();
        this.sets = graph.sources();
        this.shared = shared;
    }

    /** Whether some documents count as others, so that the sources of a relation by itself are not known beforehand. */
    boolean isShared() {
        return !shared.isEmpty();
    }

    /** The distinct sources of the relations at the first {@code count} places. */
    int of(int[] places, int count) {
        size = 0;
        for (int i = 0; i < count; i++) {
            addSet(relations.sources().get(places[i]));
        }
        int own = SourceSets.countDistinct(union, size);
        return own > 1 && isShared() ? Math.min(own, countShared(places, count)) : own;
    }

    private int countShared(int[] places, int count) {
        size = 0;
        for (int i = 0; i < count; i++) {
            int found = find(places[i]);
            if (found < 0) {
                addSet(relations.sources().get(places[i]));
            } else {
                addCertain(found);
            }
        }
        int certain = size;
        for (int i = 0; i < count; i++) {
            int found = find(places[i]);
            if (found >= 0) {
                addOpen(found, certain);
            }
        }
        return SourceSets.countDistinct(union, size);
    }

    private int find(int place) {
        return shared.find(relations.index().get(place));
    }

    private void addSet(int set) {
        makeRoom(sets.size(set));
        size = sets.copy(set, union, size);
    }

    /** The documents that count as one origin whatever stands beside them. */
    private void addCertain(int found) {
        for (int document = shared.firstDocument(found); document < shared.firstDocument(found + 1); document++) {
            int first = shared.firstOrigin(document);
            if (shared.firstOrigin(document + 1) == first + 1) {
                add(shared.origin(first));
            }
        }
    }

    /** Those that may rest on several of which none is among the first of the union. */
    private void addOpen(int found, int certain) {
        for (int document = shared.firstDocument(found); document < shared.firstDocument(found + 1); document++) {
            int first = shared.firstOrigin(document);
            int end = shared.firstOrigin(document + 1);
            if (end > first + 1 && !isAmong(first, end, certain)) {
                add(shared.origin(first));
            }
        }
    }

    private boolean isAmong(int first, int end, int certain) {
        for (int at = first; at < end; at++) {
            for (int i = 0; i < certain; i++) {
                if (union[i] == shared.origin(at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void add(int origin) {
        makeRoom(1);
        union[size++] = origin;
    }

    private void makeRoom(int more) {
        if (size + more > union.length) {
            union = Arrays.copyOf(union, (size + more) * 2);
        }
    }
}
