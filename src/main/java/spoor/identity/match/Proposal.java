package spoor.identity.match;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.identity.score.PairFeature;

/**
 * A pair of records that may be one entity. It decides nothing and may be thrown away.
 *
 * @param left the record whose id comes first
 * @param pairClass the word of its class
 * @param probability that they are one, from 0 to 1, as far as the features know
 * @param features the weightiest first
 * @param opens hops of the shortest path from the default question's starts to its ends that runs over both records;
 *     null if none does
 */
public record Proposal(
        PairRecord left,
        PairRecord right,

        @JsonProperty("class") @Schema(allowableValues = {"number", "strong", "likely", "homonym"})
        String pairClass,

        @Schema(description = "That both are one entity, from 0 to 1")
        double probability,

        List<PairFeature> features,

        @Schema(
                description = "Hops of the shortest path from Chinese suppliers to Russian weapons that 'same' would"
                        + " open; null if it opens none")
        @Nullable
        Integer opens) {}
