package spoor.designation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spoor.designation.Criteria;
import spoor.designation.Criterion;
import spoor.designation.Designation;
import spoor.designation.DesignationFiles;
import spoor.designation.DesignationForm;
import spoor.designation.DesignationRequest;
import spoor.designation.DesignationService;
import spoor.export.ExportDocument;
import spoor.graph.CancelSignal;
import spoor.people.Caller;
import spoor.tables.CsvTable;
import spoor.tables.Workbooks;
import spoor.web.Attachment;
import spoor.web.AuditNotes;
import spoor.web.request.ClientWatch;
import spoor.web.request.LanguageParameter;
import spoor.words.Language;

/** Firms as a file for an authority. */
@RestController
@RequestMapping("/api/designations")
@Tag(name = "designations")
class DesignationController {

    private static final String EXAMPLE =
            "{\"ids\":[\"company/xiamen-limbach-aviation-engine\"],\"criterion\":\"uk-6\",\"lead\":true}";

    private final DesignationService designations;
    private final DesignationFiles files;
    private final ClientWatch clients;

    DesignationController(DesignationService designations, DesignationFiles files, ClientWatch clients) {
        this.designations = designations;
        this.files = files;
        this.clients = clients;
    }

    @GetMapping(path = "/criteria", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The legal texts to pick a criterion from",
            description =
                    "Each says how much of it was read, and whether the law has an official text in the language that is asked for;"
                            + " if not, it is named in English. Which of them a case meets is for you to say.")
    List<Criterion> criteria(@LanguageParameter @RequestParam(defaultValue = LanguageParameter.USUAL) String lang) {
        return Criteria.list(Language.requireTag(lang));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Firms as a file that proposes to list them",
            description =
                    "Cell by cell: names by script, numbers by kind, addresses, owners and directors, the role on the"
                            + " best path, each hop in words with what its documents say, goods, weapon, dated events, declarations"
                            + " after a listing, states on lists, the grade and independent origins of each hop, the weakest"
                            + " first, and of a named investigation what it holds against the hops and the replies. Each cell cites the"
                            + " documents that say it, or says that it is not known. The criterion is yours to pick. A firm that no"
                            + " path makes confirmed on every hop is refused unless lead is true, which the cover then says. Its words are"
                            + " of the language that is asked for; what documents and the table of criteria say stays as it is.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(EXAMPLE)))
    Designation make(
            @RequestBody DesignationRequest request,
            @LanguageParameter @RequestParam(defaultValue = LanguageParameter.USUAL) String lang,
            HttpServletRequest http) {
        Language language = Language.requireTag(lang);
        tellAudit(request, http);
        CancelSignal cancel = new CancelSignal();
        return clients.watch(http, cancel::cancel, () -> designations.make(request, language, Caller.of(http), cancel));
    }

    @PostMapping(
            path = "/file",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {
                CsvTable.MEDIA_TYPE,
                Workbooks.MEDIA_TYPE,
                MediaType.APPLICATION_JSON_VALUE,
                MediaType.APPLICATION_PDF_VALUE,
                "application/zip"
            })
    @Operation(
            summary = "The same to take away",
            description =
                    "csv: one cell a row, in UTF-8. xlsx: a workbook with cover, cells and documents; no formula. ftm: the"
                            + " firms with their best paths and owners. pdf: PDF/A-3u with the cells inside as JSON. zip:"
                            + " pdf, xlsx, csv and JSON, sealed: 'spoor verify' finds each byte that was changed.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(EXAMPLE)))
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = CsvTable.MEDIA_TYPE, schema = @Schema(type = "string")),
                @Content(mediaType = Workbooks.MEDIA_TYPE, schema = @Schema(type = "string", format = "binary")),
                @Content(
                        mediaType = MediaType.APPLICATION_PDF_VALUE,
                        schema = @Schema(type = "string", format = "binary"))
            })
    ResponseEntity<byte[]> file(
            @RequestBody DesignationRequest request,
            @Parameter(description = "csv, xlsx, ftm, pdf or zip") @RequestParam(defaultValue = "csv") String format,
            @LanguageParameter @RequestParam(defaultValue = LanguageParameter.USUAL) String lang,
            HttpServletRequest http)
            throws IOException {
        DesignationForm form = DesignationForm.requireWord(format);
        AuditNotes.of(http).add("format", form.word());
        Instant made = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        byte[] bytes = form == DesignationForm.FTM
                ? files.ftm(graph(request, http))
                : files.write(make(request, lang, http), form, made);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, form.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.made("designation", made, form.ending()))
                .body(bytes);
    }

    private ExportDocument graph(DesignationRequest request, HttpServletRequest http) throws IOException {
        tellAudit(request, http);
        CancelSignal cancel = new CancelSignal();
        return clients.watch(http, cancel::cancel, () -> designations.graph(request, Caller.of(http), cancel));
    }

    private static void tellAudit(DesignationRequest request, HttpServletRequest http) {
        if (request.investigation() != null) {
            AuditNotes.of(http).about(request.investigation());
        }
    }
}
