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
 * @param referents the ids of its other records
 * @param target whether it stands on a list
 * @param firstSeen Spoor does not keep when things were first seen
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

        @Schema(description = "Ids of its other records: those decided to be the same")
        List<String> referents,

        @Schema(description = "Whether it stands on a list") boolean target,

        @Schema(description = "Always null: Spoor does not keep it") @JsonProperty("first_seen") @Nullable
        String firstSeen,

        @Schema(description = "Always null: Spoor does not keep it") @JsonProperty("last_seen") @Nullable
        String lastSeen,

        @Schema(description = "Always null: Spoor does not keep it") @JsonProperty("last_change") @Nullable
        String lastChange) {}
