package spoor.identity.match;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.identity.score.PairFeature;

/**
 * Two records, compared now.
 *
 * @param pairClass the word of its class; null if too little speaks for it to be proposed
 * @param probability that they are one, from 0 to 1
 * @param features the weightiest first
 * @param commonNeighbours who has relations with both, by id or by an equal name
 * @param opens what "same" would open; null if nothing
 */
public record ComparedPair(
        @JsonProperty("class") @Schema(allowableValues = {"number", "strong", "likely", "homonym"}) @Nullable
        String pairClass,

        double probability,
        List<PairFeature> features,
        List<CommonNeighbour> commonNeighbours,
        @Nullable Opening opens) {

    /** An entity with relations to both records. */
    public record CommonNeighbour(String id, String name, List<String> labels) {}

    /**
     * Paths of the default question that run over both records, and over neither alone.
     *
     * @param hops of the shortest
     * @param paths shortest ones
     */
    public record Opening(int hops, List<OpenedPath> paths) {}

    /** A path; where both records stand one after the other, "same" makes them one. */
    public record OpenedPath(List<PathNode> nodes) {}

    /** An entity on it. */
    public record PathNode(String id, String name) {}
}
