package spoor.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spoor.search.FoundSources;
import spoor.search.SourceSearch;
import spoor.web.Limits;

/** Documents by text, over HTTP. */
@RestController
@Tag(name = "entities")
class SourceController {

    private static final int MOST = 100;

    private final SourceSearch search;

    SourceController(SourceSearch search) {
        this.search = search;
    }

    @GetMapping(path = "/api/sources", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Find documents by title and publisher",
            description = "All words must be there, in any order and case: in the title, the publisher, the id or the"
                    + " address. A title that begins with the text comes first, then the newest.")
    FoundSources sources(
            @Parameter(description = "At most 200 characters", example = "treasury garpiya") @RequestParam String q,
            @Parameter(description = "1 to 100") @RequestParam(defaultValue = "20") int limit) {
        return search.find(q, Limits.require("limit", limit, 1, MOST));
    }
}
