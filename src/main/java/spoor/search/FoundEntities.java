package spoor.search;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spoor.keys.KeyStatus;

/**
 * What a search found, best first.
 *
 * @param complete false if there are more than the limit lets through
 * @param nearest what comes nearest where nothing was found; otherwise empty
 * @param codes a known HS code that nothing is classified under, and the nearest that have components; otherwise empty
 * @param renewal how far the search keys are while they are made or renewed: until then some may not be found
 */
public record FoundEntities(
        List<FoundEntity> entities,
        boolean complete,

        @Schema(description = "Where nothing was found: what comes nearest, with how; otherwise empty")
        List<FoundEntity> nearest,

        @Schema(
                description =
                        "Where a known HS code was typed that no component is classified under: the code, then the"
                                + " nearest ones that have components; otherwise empty")
        List<FoundCode> codes,

        @Schema(
                description = "While search keys are being made or renewed: how far that is. Until then some entities"
                        + " may not be found. Absent when all are there")
        @Nullable
        Renewal renewal) {

    /** The first of what was found, as far as the limit lets through. */
    static FoundEntities of(
            List<FoundEntity> found,
            int limit,
            List<FoundEntity> nearest,
            List<FoundCode> codes,
            Optional<KeyStatus> renewal) {
        boolean complete = found.size() <= limit;
        List<FoundEntity> shown = complete ? found : List.copyOf(found.subList(0, limit));
        Renewal now = renewal.map(status -> new Renewal(status.done(), status.total()))
                .orElse(null);
        return new FoundEntities(shown, complete, nearest, codes, now);
    }

    /**
     * How many things have their keys.
     *
     * @param total of all that can be found
     */
    public record Renewal(long done, long total) {}
}
