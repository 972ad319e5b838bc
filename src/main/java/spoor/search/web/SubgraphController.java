package spoor.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import spoor.search.FoundGraph;
import spoor.search.LookupService;

/** Named entities with what ties them together. */
@RestController
@Tag(name = "entities")
class SubgraphController {

    private static final int MOST_IDS = 5_000;
    private static final int MOST_RELATIONS = 20_000;

    private final LookupService lookup;

    SubgraphController(LookupService lookup) {
        this.lookup = lookup;
    }

    @PostMapping(
            path = "/api/subgraphs",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Named entities, the relations between them, and how many relations each has in all",
            description = "Ids that are unknown are left out of the answer.")
    FoundGraph subgraph(@RequestBody SubgraphRequest request) {
        return lookup.getSubgraph(request.requireIds(), MOST_RELATIONS);
    }

    /** Whose subgraph. */
    @Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record SubgraphRequest(
            @Schema(description = "1 to 5,000 ids of entities", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            List<@Nullable String> ids) {

        SequencedSet<String> requireIds() {
            return IdList.require(ids, MOST_IDS, "entities");
        }
    }
}
