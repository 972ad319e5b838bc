package spoor.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import spoor.identity.PairClass;
import spoor.identity.match.Matching;
import spoor.identity.match.MatchingStatus;
import spoor.identity.match.ProposalFilter;
import spoor.identity.match.ProposalPage;
import spoor.identity.match.Proposals;
import spoor.model.NodeLabel;
import spoor.web.AuditNotes;
import spoor.web.Limits;

/** Proposals over HTTP, and the work that makes them. */
@RestController
@RequestMapping(path = "/api/identity", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "identity", description = "Which records are one entity: what is proposed, and what was decided.")
class ProposalController {

    private static final int MOST = 200;
    private static final int FARTHEST = 1_000_000;

    private final Proposals proposals;
    private final Matching matching;

    ProposalController(Proposals proposals, Matching matching) {
        this.proposals = proposals;
        this.matching = matching;
    }

    @GetMapping("/proposals")
    @Operation(
            summary = "Pairs of records that may be one entity and are undecided, the most useful first",
            description = "First those that would open paths from Chinese suppliers to Russian weapons, then by class"
                    + " and probability; homonyms last. A proposal decides nothing.")
    ProposalPage proposals(
            @Parameter(description = "number, strong, likely or homonym", example = "number")
                    @RequestParam(name = "class", required = false)
                    @Nullable
                    String pairClass,
            @Parameter(description = "Dataset of one of both records", example = "evidence")
                    @RequestParam(required = false)
                    @Nullable
                    String dataset,
            @Parameter(description = "Dataset of the other record") @RequestParam(required = false) @Nullable
                    String otherDataset,
            @Parameter(description = "ISO 3166-1 alpha-2 of either record", example = "RU")
                    @RequestParam(required = false)
                    @Nullable
                    String country,
            @Parameter(description = "Company, Person, Component, WeaponSystem or Vessel", example = "Company")
                    @RequestParam(required = false)
                    @Nullable
                    String label,
            @Parameter(description = "Id of either record", example = "company/special-technology-center")
                    @RequestParam(required = false)
                    @Nullable
                    String entity,
            @Parameter(description = "Only pairs that would open a path") @RequestParam(defaultValue = "false")
                    boolean opens,
            @Parameter(description = "How many to leave out at the beginning") @RequestParam(defaultValue = "0")
                    int offset,
            @Parameter(description = "1 to 200") @RequestParam(defaultValue = "50") int limit) {
        Limits.require("offset", offset, 0, FARTHEST);
        Limits.require("limit", limit, 1, MOST);
        ProposalFilter filter = new ProposalFilter(
                pairClass == null ? null : PairClass.requireWord(pairClass),
                dataset,
                otherDataset,
                country == null ? null : country.toUpperCase(Locale.ROOT),
                label == null ? null : NodeLabel.requireLabel(label),
                entity,
                opens);
        return proposals.list(filter, offset, limit);
    }

    /** Whose records are to be compared. */
    @Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record MatchingRequest(
            @Schema(description = "Dataset whose records are compared; default: all") @Nullable
            String dataset,

            @Schema(description = "Dataset with whose records they are compared; default: all") @Nullable
            String otherDataset) {}

    /** The job that was made. */
    record MatchingAccepted(String job) {}

    @PostMapping(path = "/matching", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Look for pairs of records that may be one entity, in the background",
            description = "Replaces the proposals of the records it looks at; decides nothing. Imports order it by"
                    + " themselves.")
    MatchingAccepted match(@RequestBody MatchingRequest request) {
        String job = matching.order(request.dataset, request.otherDataset);
        AuditNotes.current().about(job);
        return new MatchingAccepted(job);
    }

    @GetMapping("/matching")
    @Operation(summary = "How far the last search for pairs is")
    MatchingStatus matching() {
        return matching.status();
    }

    @DeleteMapping("/matching")
    @Operation(summary = "End the search for pairs that is under way; what is stored stays")
    MatchingStatus cancel() {
        return matching.cancel();
    }
}
