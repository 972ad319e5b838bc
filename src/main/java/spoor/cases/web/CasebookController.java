package spoor.cases.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import spoor.cases.book.CasebookService;
import spoor.cases.book.CasebookView;
import spoor.cases.book.CheckDraft;
import spoor.cases.book.CollectDraft;
import spoor.cases.book.LinkDraft;
import spoor.cases.book.NoteDraft;
import spoor.cases.book.ReplyDraft;
import spoor.cases.book.RuleDraft;
import spoor.cases.book.TableDraft;
import spoor.files.FileName;
import spoor.people.Caller;
import spoor.web.Attachment;

/** What is collected in investigations, over HTTP. */
@RestController
@RequestMapping(path = "/api/cases/{id}/casebook", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "cases", description = "Saved investigations, and public links to them.")
class CasebookController {

    private static final String CASE = "Id of a case, as the list names it";
    private static final String VERSION = "Of the casebook that was read";

    private final CasebookService books;

    CasebookController(CasebookService books) {
        this.books = books;
    }

    @GetMapping
    @Operation(
            summary = "What is collected in an investigation",
            description = "With where each relation's check stands, and what became of it in the data since.")
    CasebookView read(@Parameter(description = CASE) @PathVariable String id, HttpServletRequest request) {
        return books.view(id, Caller.of(request));
    }

    @PostMapping(path = "/items", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Collect a path, a hop or an entity",
            description = "Changes nothing if it is there already. It overwrites nothing, and so needs no version.")
    CasebookView collect(
            @Parameter(description = CASE) @PathVariable String id,
            @RequestBody CollectDraft draft,
            HttpServletRequest request) {
        return books.collect(id, draft, Caller.of(request));
    }

    @PutMapping(path = "/items/{item}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Write a note and tags on what is collected")
    CasebookView note(
            @Parameter(description = CASE) @PathVariable String id,
            @Parameter(description = "Id of an item of the casebook") @PathVariable String item,
            @RequestBody NoteDraft draft,
            HttpServletRequest request) {
        return books.note(id, item, draft, Caller.of(request));
    }

    @DeleteMapping("/items/{item}")
    @Operation(
            summary = "Take something out of what is collected",
            description = "The checks of its relations stay, should they be collected again.")
    CasebookView remove(
            @Parameter(description = CASE) @PathVariable String id,
            @Parameter(description = "Id of an item of the casebook") @PathVariable String item,
            @Parameter(description = VERSION) @RequestParam long version,
            HttpServletRequest request) {
        return books.remove(id, item, version, Caller.of(request));
    }

    @PostMapping(path = "/checks", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Write down that a collected relation was checked",
            description = "Earlier checks stay. When the data state something else later, it has to be checked again.")
    CasebookView check(
            @Parameter(description = CASE) @PathVariable String id,
            @RequestBody CheckDraft draft,
            HttpServletRequest request) {
        return books.check(id, draft, Caller.of(request));
    }

    @PutMapping(path = "/rule", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Say whether a second person has to check",
            description = "Where people sign in; the owner of the investigation says it.")
    CasebookView rule(
            @Parameter(description = CASE) @PathVariable String id,
            @RequestBody RuleDraft draft,
            HttpServletRequest request) {
        return books.rule(id, draft, Caller.of(request));
    }

    @PostMapping(path = "/replies", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Write down a right of reply",
            description =
                    "Who was asked, when, what they answered, and whether they must not be named. What was written"
                            + " before stays.")
    CasebookView reply(
            @Parameter(description = CASE) @PathVariable String id,
            @RequestBody ReplyDraft draft,
            HttpServletRequest request) {
        return books.reply(id, draft, Caller.of(request));
    }

    @PostMapping(path = "/tables", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Lay a table of declarations into the dossier of an investigation",
            description =
                    "The question is kept, and asked anew whenever a dossier is made. Changes nothing if it is there already.")
    CasebookView layTable(
            @Parameter(description = CASE) @PathVariable String id,
            @RequestBody TableDraft draft,
            HttpServletRequest request) {
        return books.layTable(id, draft, Caller.of(request));
    }

    @DeleteMapping("/tables/{table}")
    @Operation(summary = "Take a table out of the dossier of an investigation")
    CasebookView removeTable(
            @Parameter(description = CASE) @PathVariable String id,
            @Parameter(description = "Id of a table of the casebook") @PathVariable String table,
            @Parameter(description = VERSION) @RequestParam long version,
            HttpServletRequest request) {
        return books.removeTable(id, table, version, Caller.of(request));
    }

    @PostMapping(path = "/links", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Attach a link", description = "Nobody fetches it.")
    CasebookView attachLink(
            @Parameter(description = CASE) @PathVariable String id,
            @RequestBody LinkDraft draft,
            HttpServletRequest request) {
        return books.attachLink(id, draft, Caller.of(request));
    }

    @PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Attach a file", description = "At most 10 MB; all of an investigation together 50 MB.")
    CasebookView attachFile(
            @Parameter(description = CASE) @PathVariable String id,
            @RequestPart("file") MultipartFile file,
            @Parameter(description = "At most 5,000 characters") @RequestParam(defaultValue = "") String note,
            @Parameter(description = VERSION) @RequestParam long version,
            HttpServletRequest request)
            throws IOException {
        CasebookService.requireSize(file.getSize());
        return books.attachFile(
                id,
                FileName.plain(file.getOriginalFilename(), "file"),
                file.getBytes(),
                note,
                version,
                Caller.of(request));
    }

    /** Served as bytes to be stored, whatever they are: nothing that somebody attached runs in the page. */
    @GetMapping(path = "/files/{attachment}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(summary = "An attached file")
    ResponseEntity<byte[]> file(
            @Parameter(description = CASE) @PathVariable String id,
            @Parameter(description = "Id of an attachment of the casebook") @PathVariable String attachment,
            HttpServletRequest request) {
        CasebookService.AttachedFile file = books.getFile(id, attachment, Caller.of(request));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Attachment.named(file.item().name()))
                .body(file.content());
    }

    @DeleteMapping("/attachments/{attachment}")
    @Operation(
            summary = "Take an attached file or link away",
            description = "A file that is attached nowhere else is deleted.")
    CasebookView detach(
            @Parameter(description = CASE) @PathVariable String id,
            @Parameter(description = "Id of an attachment of the casebook") @PathVariable String attachment,
            @Parameter(description = VERSION) @RequestParam long version,
            HttpServletRequest request) {
        return books.detach(id, attachment, version, Caller.of(request));
    }
}
