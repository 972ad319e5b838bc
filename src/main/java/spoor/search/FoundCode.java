package spoor.search;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A code of the Harmonized System that a search led to.
 *
 * @param components how many are classified under it
 */
public record FoundCode(
        @Schema(example = "854231") String code, @Nullable String description, long components) {}
