package spoor.identity.match;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.identity.score.PairFeature;

/**
 * Two records that would become one as well, although something speaks against it.
 *
 * @param pairClass homonym, or null where too little speaks for it
 * @param features the weightiest first
 * @param through decided: what is decided already makes them one too; proposed: they would be if the proposals were
 *     accepted; chosen: the pairs that are asked about make them one together
 */
public record AlsoJoined(
        PairRecord left,
        PairRecord right,

        @JsonProperty("class") @Schema(allowableValues = {"number", "strong", "likely", "homonym"}) @Nullable
        String pairClass,

        List<PairFeature> features,

        @Schema(allowableValues = {"decided", "proposed", "chosen"})
        String through) {

    /**
     * Those of some pairs.
     *
     * @param compared how many pairs were looked at
     * @param complete whether those were all, and all that speak against it are listed
     */
    public record Answer(List<AlsoJoined> pairs, int compared, boolean complete) {}
}
