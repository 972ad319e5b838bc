package spoor.graph;

import java.util.Arrays;
import java.util.List;

/**
 * The origins that documents count as where one that may rest on another is no second source beside it, of the relations
 * that cite such a document, by relation index. Most relations are not here. Immutable; equal to itself alone.
 *
 * <pre>
 *   relation [ 3 | 8              ascending
 *   document [ 0 | 2 | 3          where the documents of each begin
 *   begin    [ 0 | 1 | 3 | 4      where the origins of each document begin
 *   origin   [ 5 | 2 7 | 2        as in the sets of sources; negative where no set has it
 * </pre>
 *
 * A document that may rest on several counts as one of these that is cited beside it, else as the first. Documents are never
 * more sources than by their own origins.
 */
public final class SharedOrigins {

    /** No document may rest on another. */
    public static final SharedOrigins NONE = new Builder().build();

    private final int[] relation;
    private final int[] document;
    private final int[] begin;
    private final int[] origin;

    private SharedOrigins(int[] relation, int[] document, int[] begin, int[] origin) {
        this.relation = relation;
        this.document = document;
        this.begin = begin;
        this.origin = origin;
    }

    /** Collects relations in the order of their indexes. Not safe for threads. */
    public static final class Builder {

        private int[] relation = new int[16];
        private int[] document = new int[17];
        private int[] begin = new int[17];
        private int[] origin = new int[16];
        private int relations;
        private int documents;

        /** Adds a relation with the origins of each of its documents. */
        public void add(int index, List<int[]> origins) {
            if (relations == relation.length) {
                relation = Arrays.copyOf(relation, 2 * relations);
                document = Arrays.copyOf(document, 2 * relations + 1);
            }
            origins.forEach(this::addDocument);
            relation[relations++] = index;
            document[relations] = documents;
        }

        private void addDocument(int[] origins) {
            if (documents + 1 == begin.length) {
                begin = Arrays.copyOf(begin, 2 * documents + 1);
            }
            int from = begin[documents];
            if (from + origins.length > origin.length) {
                origin = Arrays.copyOf(origin, 2 * (from + origins.length));
            }
            System.arraycopy(origins, 0, origin, from, origins.length);
            begin[++documents] = from + origins.length;
        }

        public SharedOrigins build() {
            return new SharedOrigins(
                    Arrays.copyOf(relation, relations),
                    Arrays.copyOf(document, relations + 1),
                    Arrays.copyOf(begin, documents + 1),
                    Arrays.copyOf(origin, begin[documents]));
        }
    }

    public boolean isEmpty() {
        return relation.length == 0;
    }

    /** The place of a relation; negative if each of its documents counts as its own origin. */
    public int find(int index) {
        return Arrays.binarySearch(relation, index);
    }

    /** The first document of the relation at a place; those of the next place follow. */
    public int firstDocument(int place) {
        return document[place];
    }

    /** Where the origins of a document begin; those of the next document follow. */
    public int firstOrigin(int doc) {
        return begin[doc];
    }

    public int origin(int at) {
        return origin[at];
    }
}
