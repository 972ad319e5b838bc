package spoor.cases.book;

import java.util.List;
import java.util.stream.Stream;

/**
 * A path, a hop or an entity that somebody collected.
 *
 * @param nodes ids: of a path from its start to its end, of a hop two, of an entity one
 * @param hops the ids of the relations of each hop; none of an entity
 */
public record Collected(
        String id, List<String> nodes, List<List<String>> hops, String note, List<String> tags, Mark mark) {

    /** The relations of all hops. */
    Stream<String> relations() {
        return hops.stream().flatMap(List::stream);
    }

    /** Whether both are the same path, hop or entity. */
    boolean sameAs(List<String> otherNodes, List<List<String>> otherHops) {
        return nodes.equals(otherNodes) && hops.equals(otherHops);
    }

    Collected noted(String newNote, List<String> newTags) {
        return new Collected(id, nodes, hops, newNote, newTags, mark);
    }
}
