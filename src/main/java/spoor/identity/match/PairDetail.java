package spoor.identity.match;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.identity.match.ComparedPair.CommonNeighbour;
import spoor.identity.match.ComparedPair.Opening;
import spoor.identity.score.PairFeature;
import spoor.model.Decision;
import spoor.search.EntityDetail;

/**
 * Two records beside each other, with what speaks for their being one.
 *
 * @param pairClass the word of its class; null if too little speaks for it to be proposed
 * @param probability that they are one, from 0 to 1
 * @param decisions live ones on this pair, and between the records that are one with either
 * @param opens what "same" would open; null if nothing
 * @param alsoJoined what "same" would make one as well, or would once proposals on either are accepted, although something
 *     speaks against it
 */
public record PairDetail(
        EntityDetail left,
        EntityDetail right,

        @JsonProperty("class") @Schema(allowableValues = {"number", "strong", "likely", "homonym"}) @Nullable
        String pairClass,

        double probability,
        List<PairFeature> features,
        List<CommonNeighbour> commonNeighbours,
        @Nullable Opening opens,
        List<Decision> decisions,
        List<AlsoJoined> alsoJoined) {

    /** Both records, and the comparison. */
    static PairDetail of(EntityDetail left, EntityDetail right, ComparedPair compared, List<Decision> decided) {
        return new PairDetail(
                left,
                right,
                compared.pairClass(),
                compared.probability(),
                compared.features(),
                compared.commonNeighbours(),
                compared.opens(),
                decided,
                List.of());
    }

    PairDetail with(List<AlsoJoined> others) {
        return new PairDetail(
                left, right, pairClass, probability, features, commonNeighbours, opens, decisions, others);
    }
}
