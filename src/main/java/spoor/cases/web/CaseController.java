package spoor.cases.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import spoor.cases.CaseDraft;
import spoor.cases.CaseService;
import spoor.cases.CaseSummary;
import spoor.cases.SavedCase;
import spoor.cases.Sharing;
import spoor.people.Caller;
import spoor.web.AuditNotes;

/** Saved investigations over HTTP. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "cases", description = "Saved investigations, and public links to them.")
class CaseController {

    private final CaseService cases;

    CaseController(CaseService cases) {
        this.cases = cases;
    }

    @GetMapping("/cases")
    @Operation(summary = "All saved investigations that are one's own or shared with one, the last saved first")
    Cases list(HttpServletRequest request) {
        return new Cases(cases.listCases(Caller.of(request)));
    }

    @PostMapping(path = "/cases", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Save a new investigation")
    SavedCase create(@RequestBody CaseDraft draft, HttpServletRequest request) {
        SavedCase saved = cases.create(draft, Caller.of(request));
        AuditNotes.current().about(saved.id());
        return saved;
    }

    @GetMapping("/cases/{id}")
    @Operation(summary = "One saved investigation")
    SavedCase read(
            @Parameter(description = "Id of a case, as the list names it") @PathVariable String id,
            HttpServletRequest request) {
        return cases.getCase(id, Caller.of(request));
    }

    @PutMapping(path = "/cases/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Save an investigation again",
            description = "The body names the version that was read. If somebody else has saved a newer one, the answer"
                    + " is 409 with the code case.changed, and nothing is changed.")
    SavedCase update(
            @Parameter(description = "Id of a case, as the list names it") @PathVariable String id,
            @RequestBody CaseDraft draft,
            HttpServletRequest request) {
        return cases.update(id, draft, Caller.of(request));
    }

    @DeleteMapping("/cases/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete an investigation, and the public link to it")
    void delete(
            @Parameter(description = "Id of a case, as the list names it") @PathVariable String id,
            HttpServletRequest request) {
        cases.delete(id, Caller.of(request));
    }

    @PostMapping("/cases/{id}/share")
    @Operation(
            summary = "Make a public link to an investigation",
            description = "The token is shown this once. An earlier link stops working.")
    Share share(
            @Parameter(description = "Id of a case, as the list names it") @PathVariable String id,
            HttpServletRequest request) {
        return new Share(cases.share(id, Caller.of(request)));
    }

    @DeleteMapping("/cases/{id}/share")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End the public link to an investigation")
    void endShare(
            @Parameter(description = "Id of a case, as the list names it") @PathVariable String id,
            HttpServletRequest request) {
        cases.endShare(id, Caller.of(request));
    }

    @PutMapping(path = "/cases/{id}/sharing", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Say who else may read an investigation",
            description =
                    "Where people sign in (spoor.security=users); its owner says it. Those named may also save it if"
                            + " they are investigators. With link, anybody who is signed in and has its address may read it.")
    SavedCase setSharing(
            @Parameter(description = "Id of a case, as the list names it") @PathVariable String id,
            @RequestBody Sharing sharing,
            HttpServletRequest request) {
        return cases.share(id, sharing, Caller.of(request));
    }

    @GetMapping("/shared/{token}")
    @Operation(summary = "The investigation behind a public link")
    SavedCase shared(@Parameter(description = "The token of a shared link") @PathVariable String token) {
        return cases.getShared(token);
    }

    /** Saved investigations. */
    record Cases(List<CaseSummary> cases) {}

    /** A public link: {@code /shared/<token>} on the page. */
    record Share(String token) {}
}
