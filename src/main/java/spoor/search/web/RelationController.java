package spoor.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import spoor.search.LookupService;
import spoor.search.RelationPage;
import spoor.web.Limits;

/** The relations that a hop bundles, in one request. */
@RestController
@Tag(name = "entities")
class RelationController {

    private static final int MOST_IDS = 5_000;
    private static final int MOST = 1_000;
    private static final int USUAL = 50;

    private final LookupService lookup;

    RelationController(LookupService lookup) {
        this.lookup = lookup;
    }

    @PostMapping(
            path = "/api/relations",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Several relations with their proof, such as those of one hop, a page at a time",
            description = "In the order of the ids; each once. Send the same ids with a larger offset for the rest.")
    RelationPage relations(@RequestBody RelationsRequest request) {
        return lookup.listRelations(
                IdList.require(request.ids, MOST_IDS, "relations"),
                Limits.require("offset", Objects.requireNonNullElse(request.offset, 0), 0, MOST_IDS),
                Limits.require("limit", Objects.requireNonNullElse(request.limit, USUAL), 1, MOST));
    }

    /** Which relations. */
    @Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record RelationsRequest(
            @Schema(description = "1 to 5,000 ids of relations", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            List<@Nullable String> ids,

            @Schema(
                    description = "How many to leave out at the beginning",
                    minimum = "0",
                    maximum = "" + MOST_IDS,
                    defaultValue = "0")
            @Nullable
            Integer offset,

            @Schema(
                    description = "How many to answer with",
                    minimum = "1",
                    maximum = "" + MOST,
                    defaultValue = "" + USUAL)
            @Nullable
            Integer limit) {}
}
