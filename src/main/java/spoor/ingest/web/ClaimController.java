package spoor.ingest.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import spoor.capture.Captured;
import spoor.ingest.hand.ClaimDraft;
import spoor.ingest.hand.EnteredClaim;
import spoor.ingest.hand.EnteredClaims;
import spoor.model.FactKind;
import spoor.model.IdentifierKind;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.people.Caller;
import spoor.web.AuditNotes;
import spoor.web.Limits;

/** Claims that are entered by hand, over HTTP. */
@RestController
@RequestMapping(path = "/api/claims", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(
        name = "claims",
        description = "Single relations and facts entered by hand, each with its document, kept with their history")
class ClaimController {

    private static final String ID = "Id of a claim, as given when it was entered";
    private static final int MOST = 500;

    private final EnteredClaims claims;

    ClaimController(EnteredClaims claims) {
        this.claims = claims;
    }

    /** What the caller entered. */
    record Entered(List<EnteredClaim> claims) {}

    /**
     * A claim.
     *
     * @param state waiting until the import that brings it into the graph has ended; then visible or failed
     * @param history all versions, the newest first
     */
    record Whole(String state, EnteredClaim claim, List<EnteredClaim> history) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Enter one relation, or one fact about an entity, by hand, with the document that says it",
            description =
                    "It goes into a dataset of the caller's own, and is imported as files are: GET tells when it is"
                            + " in the graph. A refusal names its field.")
    EnteredClaim enter(
            @RequestBody ClaimDraft draft,
            @RequestParam(defaultValue = "false") @Parameter(description = "Only look whether it can be entered")
                    boolean dryRun,
            HttpServletRequest request) {
        EnteredClaim entered = claims.enter(draft, Caller.of(request), dryRun);
        AuditNotes.current().about(entered.id()).add("dryRun", dryRun);
        return entered;
    }

    @GetMapping
    @Operation(summary = "What the caller entered, the newest version of each, the last changed first")
    Entered list(
            @RequestParam(defaultValue = "0") @Parameter(description = "How many to pass over") int offset,
            @RequestParam(defaultValue = "100") @Parameter(description = "At most so many, up to 500") int limit,
            HttpServletRequest request) {
        Limits.require("offset", offset, 0, 1_000_000);
        Limits.require("limit", limit, 1, MOST);
        return new Entered(claims.list(Caller.of(request), offset, limit));
    }

    /** A relation, what it may tie, and whether it has a share. */
    record Tie(String relation, List<String> starts, List<String> ends, boolean share) {

        static Tie of(RelationType type) {
            return new Tie(type.name(), labels(type.starts()), labels(type.ends()), type == RelationType.OWNS);
        }

        private static List<String> labels(Set<NodeLabel> labels) {
            return labels.stream().map(NodeLabel::label).sorted().toList();
        }
    }

    /** A kind of fact, and of what it may be said. */
    record Fact(String kind, List<String> subjects) {

        static Fact of(FactKind kind) {
            return new Fact(kind.word(), Tie.labels(kind.subjects()));
        }
    }

    /** A kind of number, and whether each country has numbers of it. */
    record NumberKind(String kind, boolean national) {

        static NumberKind of(IdentifierKind kind) {
            return new NumberKind(kind.word(), kind.isNational());
        }
    }

    /** What can be entered. */
    record Ties(List<Tie> relations, List<Fact> facts, List<NumberKind> numbers) {}

    @GetMapping("/relations")
    @Operation(summary = "The relations and facts that can be entered, and what each may tie or be said of")
    Ties relations() {
        return new Ties(
                Arrays.stream(RelationType.values()).map(Tie::of).toList(),
                Arrays.stream(FactKind.values()).map(Fact::of).toList(),
                Arrays.stream(IdentifierKind.values()).map(NumberKind::of).toList());
    }

    @GetMapping("/{id}")
    @Operation(summary = "A claim of the caller's, whether it is in the graph, and its earlier versions")
    Whole read(@PathVariable @Parameter(description = ID) String id, HttpServletRequest request) {
        List<EnteredClaim> versions = claims.getVersions(id, Caller.of(request));
        return new Whole(claims.stateOf(versions.getFirst()), versions.getFirst(), versions);
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Change a claim; the earlier version stays in its history",
            description = "One that was taken back comes back by it. If another version is the newest meanwhile, the"
                    + " answer is 409 with the code claim.changed, and nothing is changed.")
    EnteredClaim change(
            @PathVariable @Parameter(description = ID) String id,
            @RequestParam @Parameter(description = "The version that was read") long version,
            @RequestBody ClaimDraft draft,
            HttpServletRequest request) {
        return claims.change(id, version, draft, Caller.of(request));
    }

    @PostMapping(path = "/{id}/captures", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Attach a captured file to the document of a claim of the caller's",
            description = "As POST /api/captures does for any source; the claim need not be in the graph yet.")
    Captured captureDocument(
            @PathVariable @Parameter(description = ID) String id,
            @RequestPart("file") MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            Captured captured = claims.capture(id, file.getOriginalFilename(), content, Caller.of(request));
            AuditNotes.current().add("capture", captured.id()).add("sha256", captured.sha256());
            return captured;
        }
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Take a claim back: what it says goes from the graph, its history stays")
    EnteredClaim withdraw(@PathVariable @Parameter(description = ID) String id, HttpServletRequest request) {
        return claims.withdraw(id, Caller.of(request));
    }
}
