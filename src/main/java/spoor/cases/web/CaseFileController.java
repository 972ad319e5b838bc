package spoor.cases.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import spoor.cases.book.CaseTransfer;
import spoor.people.Caller;
import spoor.web.Attachment;
import spoor.web.AuditNotes;

/** Whole investigations as files, over HTTP. */
@RestController
@RequestMapping(path = "/api/cases", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "cases", description = "Saved investigations, and public links to them.")
class CaseFileController {

    private final CaseTransfer transfer;
    private final Clock clock = Clock.systemUTC();

    CaseFileController(CaseTransfer transfer) {
        this.transfer = transfer;
    }

    @GetMapping("/{id}/file")
    @Operation(
            summary = "A whole investigation as one file",
            description =
                    "For oneself: with all that is collected in it, attached files included, and names that its exports"
                            + " withhold. POST /api/cases/file brings it in again; GET /api/cases/{id}/copy is the one to"
                            + " pass on.")
    ResponseEntity<byte[]> write(
            @Parameter(description = "Id of a case, as the list names it") @PathVariable String id,
            HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.made("spoor-case", clock.instant(), "json"))
                .body(CaseTransfer.write(transfer.gather(id, Caller.of(request))));
    }

    @PostMapping(path = "/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Bring a whole investigation in",
            description =
                    "As a new one of one's own, also where the data are others: the answer says what these data do"
                            + " not have, or state otherwise.")
    CaseTransfer.BroughtCase read(@RequestPart("file") MultipartFile file, HttpServletRequest request)
            throws IOException {
        CaseTransfer.requireSize(file.getSize());
        CaseTransfer.BroughtCase brought = transfer.read(file.getBytes(), Caller.of(request));
        AuditNotes.current().about(brought.saved().id());
        return brought;
    }
}
