package spoor.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spoor.identity.match.PairDetail;
import spoor.identity.match.PairService;
import spoor.model.BadInput;

/** Two records side by side, over HTTP. */
@RestController
@Tag(name = "identity")
class PairController {

    private final PairService pairs;

    PairController(PairService pairs) {
        this.pairs = pairs;
    }

    @GetMapping(path = "/api/identity/pairs", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Two records side by side: what speaks for their being one, and the paths that this would open",
            description = "Compared now, whether they were proposed or not.")
    PairDetail pair(
            @Parameter(description = "Id of a record", example = "company/special-technology-center") @RequestParam
                    String left,
            @Parameter(description = "Id of the other record") @RequestParam String right) {
        if (left.equals(right)) {
            throw new BadInput("identity.pair.one", "'left' and 'right' are one record; name two.");
        }
        return pairs.getPair(left, right);
    }
}
