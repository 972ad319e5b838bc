package spoor.analysis.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spoor.analysis.OwnershipAnswer;
import spoor.analysis.OwnershipService;
import spoor.model.BadInput;
import spoor.model.ListingEnd;

/** Who counts as owned by somebody listed, and by which shares. */
@RestController
@RequestMapping(path = "/api/analyses/ownership", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "analyses")
class OwnershipController {

    private final OwnershipService ownership;

    OwnershipController(OwnershipService ownership) {
        this.ownership = ownership;
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "Whether a firm counts as owned by somebody listed, under named rules",
            description =
                    "surely: by the least of each share that is stated. possibly: by what the shares leave open, or"
                            + " by control where the rule knows that; control is a fact of a document and never computed. no: by no"
                            + " share that may be. Each with its lines of arithmetic in percent to two places, the chain up to"
                            + " somebody listed, and what is not known. Shares that no document states may be anything from 0 to"
                            + " what others leave. A rule says where it stands, how much of that was read, and whether it is in"
                            + " force on the day.")
    OwnershipAnswer find(
            @Parameter(description = "A company or vessel", example = "company/alabuga-development") @PathVariable
                    String id,
            @Parameter(description = "ofac, eu, uk or bis-affiliates; all that hold on the day if absent")
                    @RequestParam(required = false)
                    @Nullable
                    String rule,
            @Parameter(
                            description = "The day that shares, listings and rules are of, yyyy-mm-dd; today if absent",
                            example = "2024-07-03")
                    @RequestParam(required = false)
                    @Nullable
                    String on) {
        return ownership.find(id, rule, day(on));
    }

    private static LocalDate day(@Nullable String on) {
        String day = on == null || on.isBlank() ? ListingEnd.today() : on.strip();
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw BadInput.inField("rule.date", "on", "holds '%s'; write a day of the calendar as 2024-07-03.", day);
        }
    }
}
