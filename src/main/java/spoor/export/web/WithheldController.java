package spoor.export.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import spoor.cases.book.CaseTransfer;
import spoor.export.WithheldCopies;
import spoor.graph.CancelSignal;
import spoor.people.Caller;
import spoor.trace.TraceAnswer;
import spoor.web.Attachment;
import spoor.web.request.ClientWatch;

/** Over HTTP: what pictures, prints and copies of an investigation are made of. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "exports", description = "Subgraphs as files that carry their question, version and sources.")
class WithheldController {

    private final WithheldCopies copies;
    private final ClientWatch clients;
    private final Clock clock = Clock.systemUTC();

    WithheldController(WithheldCopies copies, ClientWatch clients) {
        this.copies = copies;
        this.clients = clients;
    }

    @PostMapping(path = "/exports/answer", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "An answer without those whom an investigation must not name",
            description = "Otherwise as POST /api/traces gives it. What is drawn or printed of it names nobody of them."
                    + " Ids that begin with withheld stand for others each time.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject("{\"trace\":{\"maxHops\":4},\"withheldBy\":\"…\"}")))
    TraceAnswer answer(@RequestBody WithheldBody.Question body, HttpServletRequest request) {
        CancelSignal cancel = new CancelSignal();
        Caller caller = Caller.of(request);
        return clients.watch(
                request, cancel::cancel, () -> copies.answer(body.requireTrace(), body.withheldBy(), caller, cancel));
    }

    @PostMapping(path = "/exports/texts", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Texts without those whom an investigation must not name",
            description = "In the same order; addresses that name one of them come back empty.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject("{\"texts\":[\"From a firm to a weapon\"],\"withheldBy\":\"…\"}")))
    WithheldBody.Cleaned texts(@RequestBody WithheldBody.Texts body, HttpServletRequest request) {
        return new WithheldBody.Cleaned(copies.texts(body.requireTexts(), body.withheldBy(), Caller.of(request)));
    }

    @GetMapping("/cases/{id}/copy")
    @Operation(
            summary = "A copy of an investigation to pass on",
            description =
                    "As GET /api/cases/{id}/file, without those whom it must not name. Where there are such, attached"
                            + " files stay behind, and links that name them; leftOut counts both. In the file names is"
                            + " 'withheld'. POST /api/cases/file brings it in.")
    ResponseEntity<byte[]> copy(
            @Parameter(description = "Id of a case, as the list names it") @PathVariable String id,
            HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.made("spoor-case-copy", clock.instant(), "json"))
                .body(CaseTransfer.write(copies.copy(id, Caller.of(request))));
    }
}
