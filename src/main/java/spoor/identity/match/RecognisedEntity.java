package spoor.identity.match;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.identity.score.PairFeature;

/**
 * An entity that a file states, and whom of the store it is or may be.
 *
 * @param row where the file first states it; null if that is not known
 * @param who {@code is}, {@code perhaps} or {@code new}
 * @param known the likeliest of the store; of one that is new somebody who is only called like it; null if there is none
 */
public record RecognisedEntity(
        String id,
        String name,
        String label,

        @Schema(description = "Where the file first states it", example = "declarations.csv:7") @Nullable
        String row,

        @Schema(allowableValues = {"is", "perhaps", "new"}) String who,

        @Nullable Known known) {

    /**
     * An entity of the store.
     *
     * @param pairClass null if it has the same id
     * @param probability that both are one, from 0 to 1
     * @param features why, the weightiest first
     */
    public record Known(
            String id,
            String name,
            @Nullable String dataset,

            @JsonProperty("class") @Schema(allowableValues = {"number", "strong", "likely", "homonym"}) @Nullable
            String pairClass,

            double probability,
            List<PairFeature> features) {

        /** The weightiest reasons in words. */
        public String because(int most) {
            return String.join(
                    "; ",
                    features.stream()
                            .filter(feature -> !feature.feature().equals("prior"))
                            .limit(most)
                            .map(PairFeature::text)
                            .toList());
        }
    }
}
