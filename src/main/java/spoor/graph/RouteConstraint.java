package spoor.graph;

import java.util.List;
import java.util.Optional;

/**
 * Which nodes a path must, may and must not contain.
 *
 * @param via each set is met by a node of its own, in this order along the path; start and end count
 * @param avoid no node of the path, ends included, is in it
 * @param pass each set (the nodes of one country, say) is met by some node of the path, in any order; a node may meet
 *     several; at most {@value #MOST_PASS}
 * @param hubLimit a node with more distinct neighbours than this, over all relations of the graph in both directions,
 *     may start or end a path but not stand inside one
 */
public record RouteConstraint(List<NodeSet> via, Optional<NodeSet> avoid, List<NodeSet> pass, int hubLimit) {

    /** The most sets in {@link #via}. */
    public static final int MOST_VIA = 10;

    /** The most sets in {@link #pass}. */
    public static final int MOST_PASS = 9;

    /** Any way is good. */
    public static final RouteConstraint NONE =
            new RouteConstraint(List.of(), Optional.empty(), List.of(), Integer.MAX_VALUE);

    public RouteConstraint {
        via = List.copyOf(via);
        pass = List.copyOf(pass);
        if (via.size() > MOST_VIA || pass.size() > MOST_PASS) {
            throw new IllegalArgumentException("At most %d via and %d pass sets".formatted(MOST_VIA, MOST_PASS));
        }
    }
}
