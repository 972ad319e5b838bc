package spoor.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spoor.search.DeclarationService;
import spoor.search.Declarations;
import spoor.web.Limits;

/** Single customs declarations over HTTP. */
@RestController
@Tag(name = "entities")
class DeclarationController {

    private static final int MOST = 1_000;
    private static final int FARTHEST = 10_000_000;

    private final DeclarationService declarations;

    DeclarationController(DeclarationService declarations) {
        this.declarations = declarations;
    }

    @GetMapping(path = "/api/relations/{id}/declarations", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The single declarations that a relation sums up, by date, a page at a time")
    Declarations list(
            @Parameter(example = "rel-0001") @PathVariable String id,
            @Parameter(description = "How many to leave out, 0 to 10000000") @RequestParam(defaultValue = "0")
                    int offset,
            @Parameter(description = "1 to 1000") @RequestParam(defaultValue = "100") int limit) {
        Limits.require("offset", offset, 0, FARTHEST);
        return declarations.list(id, offset, Limits.require("limit", limit, 1, MOST));
    }
}
