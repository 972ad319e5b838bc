package spoor.graph.approach;

import java.util.List;
import java.util.Optional;
import spoor.graph.ground.TraceParts;

/**
 * How far the starts of a question reach along the hops that it follows, how far back its ends are reached from, and where
 * the two sides come nearest over relations of any kind, in either direction. The question's demands on the way as a whole
 * ({@code via}, {@code pass}, time order, consistency) are left out of account.
 *
 * @param fromByHop nodes that the starts reach in 0, 1, … hops at the least; as far as there are any
 * @param toByHop nodes from which an end is reached in 0, 1, … hops at the least
 * @param nearest where the sides come nearest; empty if no relation of any kind ties them
 */
public record Approach(List<Integer> fromByHop, List<Integer> toByHop, Optional<Nearest> nearest) {

    /**
     * A shortest tie between both sides; all by node index.
     *
     * @param before from a start to the last node on the starts' side, along the hops that the question follows
     * @param between from that node to the first on the ends' side, over any relations; that node alone where both sides
     *     have it
     * @param after from there to an end
     */
    public record Nearest(List<Integer> before, List<Integer> between, List<Integer> after) {}

    /**
     * Looks at both sides of a question.
     *
     * @param leaving nodes on the starts' side from which something may lead on, in inner numbers
     * @param entered nodes on the ends' side to which something may lead, in inner numbers
     * @return empty if a limit ended the search
     */
    public static Optional<Approach> of(TraceParts parts, long[] leaving, long[] entered) {
        return parts.budget().attempt(() -> look(parts, leaving, entered));
    }

    private static Approach look(TraceParts parts, long[] leaving, long[] entered) {
        try (Sides sides = new Sides(parts)) {
            sides.search();
            Tie tie = new Tie(parts, sides, leaving, entered);
            return new Approach(sides.fromByHop(), sides.toByHop(), tie.find());
        }
    }
}
