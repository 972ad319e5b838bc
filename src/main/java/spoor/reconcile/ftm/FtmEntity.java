package spoor.reconcile.ftm;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entity as yente answers with it.
 *
 * @param schema of FollowTheMoney
 * @param properties lists of texts; {@code sanctions} holds entities where they are asked for
 * @param datasets that say something of it
 * @param referents the ids of its other records, and those that a dataset names as what it was made of
 * @param target whether it stands on a list
 * @param firstSeen as its dataset says, as is the last change; null if it says nothing
 * @param lastSeen when Spoor last read a dataset that says it
 */
public record FtmEntity(
        @Schema(example = "company/xiamen-limbach-aviation-engine")
        String id,

        @Schema(example = "Xiamen Limbach Aviation Engine Co., Ltd.")
        String caption,

        @Schema(example = "Company") String schema,

        @Schema(
                description =
                        "Of FollowTheMoney: lists of texts; sanctions holds entities where nested ones are asked for",
                example = "{\"name\":[\"Xiamen Limbach Aviation Engine Co., Ltd.\"],\"country\":[\"cn\"]}")
        Map<String, List<Object>> properties,

        @Schema(description = "Ids of the datasets that say something of it")
        List<String> datasets,

        @Schema(
                description = "Ids of its other records: those decided to be the same, and those that its dataset"
                        + " had made one before it came here")
        List<String> referents,

        @Schema(description = "Whether it stands on a list") boolean target,

        @Schema(description = "As its dataset says; null if it says nothing") @JsonProperty("first_seen") @Nullable
        String firstSeen,

        @Schema(description = "When Spoor last read a dataset that says it; null where that is not known")
        @JsonProperty("last_seen")
        @Nullable
        String lastSeen,

        @Schema(description = "As its dataset says; null if it says nothing") @JsonProperty("last_change") @Nullable
        String lastChange) {

    /** What ties two entities, or lists one: it has no name, no records and no list of its own. */
    static FtmEntity tie(String id, String schema, Map<String, List<Object>> properties, List<String> datasets) {
        return new FtmEntity(id, schema, schema, properties, datasets, List.of(), false, null, null, null);
    }

    /** The same with other properties. */
    public FtmEntity with(Map<String, List<Object>> others) {
        return new FtmEntity(id, caption, schema, others, datasets, referents, target, firstSeen, lastSeen, lastChange);
    }
}
