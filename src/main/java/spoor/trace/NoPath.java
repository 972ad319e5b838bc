package spoor.trace;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.snapshot.table.RelationRecord;

/**
 * What is known where there is no path.
 *
 * @param from how far the starts reach
 * @param to from how far back the ends are reached
 * @param nearest where the two sides come nearest; null if no relation of any kind ties them
 * @param countries other countries from whose companies and persons there are paths, those with the most paths first;
 *     empty where the question does not choose its starts by country
 * @param countriesComplete whether no path from another country was left out of account
 */
@Schema(name = "NoPath")
public record NoPath(
        Reach from, Reach to, @Nullable Nearest nearest, List<CountryPaths> countries, boolean countriesComplete) {

    /**
     * How far one side of a question comes along relations that meet it.
     *
     * @param nodes entities other than the side's own that it comes to
     * @param byHop the same in 0, 1, … hops at the least; the first number is the side's own
     */
    @Schema(name = "SideReach")
    public record Reach(int nodes, List<Integer> byHop) {

        static Reach of(List<Integer> byHop) {
            int all = byHop.stream().mapToInt(Integer::intValue).sum();
            return new Reach(byHop.isEmpty() ? 0 : all - byHop.getFirst(), byHop);
        }
    }

    /**
     * The shortest tie between both sides, over relations of any kind and in either direction.
     *
     * @param before from a start to the last entity on the starts' side
     * @param between from that one to the first on the ends' side; one entity where both sides have it
     * @param after from there to an end
     * @param ties the relations between neighbours of {@code between}, which do not make a hop of a path here
     * @param missing types of relations that could tie the last of the starts' side to the first of the ends' side;
     *     empty where both sides have it
     */
    @Schema(name = "NearestPair")
    public record Nearest(
            List<Place> before,
            List<Place> between,
            List<Place> after,
            List<RelationRecord> ties,
            List<String> missing) {}

    /** An entity, as far as a sentence names it. */
    @Schema(name = "NamedPlace")
    public record Place(
            String id, String label, String name, @Nullable String country) {}

    /**
     * What there is from one country.
     *
     * @param paths from there
     * @param starts with a path
     */
    @Schema(name = "CountryPaths")
    public record CountryPaths(String country, long paths, int starts) {}
}
