package spoor.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spoor.identity.match.AlsoJoined;
import spoor.identity.match.AlsoJoining;
import spoor.identity.match.PairDetail;
import spoor.identity.match.PairIds;
import spoor.identity.match.PairService;
import spoor.model.BadInput;

/** Two records side by side, over HTTP. */
@RestController
@Tag(name = "identity")
class PairController {

    private final PairService pairs;
    private final AlsoJoining joining;

    PairController(PairService pairs, AlsoJoining joining) {
        this.pairs = pairs;
        this.joining = joining;
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

    @PostMapping(
            path = "/api/identity/pairs/along",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What “same” on these pairs would make one as well, although something speaks against it",
            description =
                    "Where A is B and B is C, A is C. Decides nothing. Compares at most 2,000 pairs and lists 100;"
                            + " 'complete' says whether there are more.")
    AlsoJoined.Answer along(@RequestBody Chosen chosen) {
        return joining.along(chosen.pairs() == null ? List.of() : chosen.pairs());
    }

    /** Pairs that are to be accepted together. */
    @Schema(name = "ChosenPairs", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Chosen(
            @Schema(description = "1 to 5,000", requiredMode = Schema.RequiredMode.REQUIRED)
            List<PairIds> pairs) {}
}
