package spoor.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import spoor.identity.decision.BatchDraft;
import spoor.identity.decision.BatchResult;
import spoor.identity.decision.DecisionDraft;
import spoor.identity.decision.DecisionFile;
import spoor.identity.decision.DecisionLists;
import spoor.identity.decision.DecisionPage;
import spoor.identity.decision.Decisions;
import spoor.identity.decision.FileResult;
import spoor.model.Decision;
import spoor.model.Verdict;
import spoor.web.AuditNotes;
import spoor.web.Limits;
import spoor.web.request.Client;

/** Decisions over HTTP. */
@RestController
@RequestMapping(path = "/api/identity", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "identity", description = "Who is who: decisions on which records are of one entity")
class DecisionController {

    private static final int MOST = 1_000;
    private static final int MOST_OFFSET = 10_000_000;

    private final Decisions decisions;
    private final DecisionLists lists;
    private final DecisionFile file;

    DecisionController(Decisions decisions, DecisionLists lists, DecisionFile file) {
        this.decisions = decisions;
        this.lists = lists;
        this.file = file;
    }

    @PostMapping(path = "/decisions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Decide on two records",
            description =
                    "A pair on which somebody has decided is refused with 409 and the code identity.decided, which says"
                            + " who, when and what; to decide in its place send its id as supersedes. If it contradicts"
                            + " other decisions, the answer is 409 with the code identity.contradiction and these in"
                            + " 'decisions'. An identity of more than 200 records is refused with identity.large until"
                            + " confirmLarge is sent.")
    Decision decide(@RequestBody DecisionDraft draft, HttpServletRequest request) {
        Decision made = decisions.decide(draft, by(draft.by(), request));
        AuditNotes.of(request)
                .about(made.id())
                .add("left", made.left())
                .add("right", made.right())
                .add("verdict", made.verdict());
        return made;
    }

    @PostMapping(path = "/decisions/batch", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Decide on many pairs for one reason",
            description =
                    "Pairs that contradict other decisions, or on which something is decided already, are refused one"
                            + " by one; the others are decided.")
    BatchResult decide(@RequestBody BatchDraft draft, HttpServletRequest request) {
        BatchResult made = decisions.decide(draft, by(draft.by(), request));
        AuditNotes.of(request).about(made.batch()).add("decided", made.decided());
        return made;
    }

    @DeleteMapping("/decisions/{id}")
    @Operation(
            summary = "Withdraw a decision",
            description = "The decision stays readable; what it joined or parted is so no longer, and the pair is"
                    + " undecided. Answers with the decision that says so.")
    Decision withdraw(
            @Parameter(description = "Id of a live decision") @PathVariable String id,
            @Parameter(description = "Why, at most 500 characters") @RequestParam(defaultValue = "") String reason,
            @Parameter(description = "Who withdraws, where no login says it") @RequestParam(required = false) @Nullable
                    String by,
            HttpServletRequest request) {
        return decisions.withdraw(id, reason, by(by, request));
    }

    @DeleteMapping("/batches/{batch}")
    @Operation(summary = "Withdraw all decisions of a batch that are live")
    WithdrawnBatch withdrawBatch(
            @Parameter(description = "Id of a batch") @PathVariable String batch,
            @Parameter(description = "Why, at most 500 characters") @RequestParam(defaultValue = "") String reason,
            @Parameter(description = "Who withdraws, where no login says it") @RequestParam(required = false) @Nullable
                    String by,
            HttpServletRequest request) {
        int withdrawn = decisions.withdrawBatch(batch, reason, by(by, request));
        AuditNotes.of(request).add("withdrawn", withdrawn);
        return new WithdrawnBatch(batch, withdrawn);
    }

    @GetMapping("/decisions")
    @Operation(
            summary = "Decisions, the newest first",
            description = "Also those that hold no longer, and those that sleep because a record is gone.")
    DecisionPage list(
            @Parameter(description = "Id of an entity that they name") @RequestParam(required = false) @Nullable
                    String entity,
            @Parameter(description = "Id of a batch") @RequestParam(required = false) @Nullable String batch,
            @Parameter(description = "same, different, unsure, branch_of, successor_of or withdrawn")
                    @RequestParam(required = false)
                    @Nullable
                    String verdict,
            @Parameter(description = "true: those that hold, false: the others")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean live,
            @Parameter(description = "Where to begin, from 0") @RequestParam(defaultValue = "0") int offset,
            @Parameter(description = "1 to 1000") @RequestParam(defaultValue = "50") int limit) {
        String word = verdict == null ? null : Verdict.requireWord(verdict).word();
        return lists.list(
                new DecisionLists.Wanted(entity, batch, word, live),
                Limits.require("offset", offset, 0, MOST_OFFSET),
                Limits.require("limit", limit, 1, MOST));
    }

    @GetMapping(path = "/decisions/export", produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Operation(
            summary = "All decisions as a file of JSON lines, in the order in which they were made",
            description =
                    "A dataset of its own: exports of entities and relations do not hold it. It can be imported by"
                            + " another Spoor.")
    ResponseEntity<StreamingResponseBody> export() {
        String disposition = ContentDisposition.attachment()
                .filename("spoor-decisions.jsonl", StandardCharsets.US_ASCII)
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .contentType(MediaType.APPLICATION_NDJSON)
                .body(file::write);
    }

    @PostMapping(path = "/decisions/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Bring in decisions of another Spoor, or of nomenklatura's resolver",
            description = "JSON lines. What is known already is counted and changes nothing; what contradicts decisions"
                    + " here is refused, with its line. Entities need not be here yet.")
    FileResult bringIn(
            @RequestPart("file") MultipartFile file,
            @Parameter(description = "Who brings them in, where no login says it")
                    @RequestParam(required = false)
                    @Nullable
                    String by,
            HttpServletRequest request)
            throws IOException {
        return this.file.read(file::getInputStream, by(by, request));
    }

    /** The user, where there is a login; otherwise the name that is given, or nobody's in particular. */
    private static String by(@Nullable String given, HttpServletRequest request) {
        return request.getRemoteUser() != null || given == null || given.isBlank()
                ? Client.nameOf(request)
                : Decisions.requireName(given);
    }

    /** How many decisions of a batch were withdrawn. */
    record WithdrawnBatch(String batch, int withdrawn) {}
}
