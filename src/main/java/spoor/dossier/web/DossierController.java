package spoor.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spoor.dossier.DossierForm;
import spoor.dossier.DossierService;
import spoor.dossier.content.Dossier;
import spoor.dossier.content.DossierOrder;
import spoor.dossier.content.DossierRequest;
import spoor.graph.CancelSignal;
import spoor.people.Caller;
import spoor.web.Attachment;
import spoor.web.AuditNotes;
import spoor.web.request.Client;
import spoor.web.request.ClientWatch;
import spoor.web.request.LanguageParameter;
import spoor.words.Language;

/** Dossiers over HTTP. */
@RestController
@RequestMapping("/api/dossier")
@Tag(name = "dossier", description = "Chosen paths as a document that is read, printed and checked without Spoor.")
class DossierController {

    private final DossierService dossiers;
    private final ClientWatch clients;

    DossierController(DossierService dossiers, ClientWatch clients) {
        this.dossiers = dossiers;
        this.clients = clients;
    }

    /** All is made before the first byte goes out, so that a failure still answers as a problem. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Chosen paths as a dossier",
            description =
                    "html is one file that opens from a disk and asks nobody for anything; pdf is PDF/A-3u with the"
                            + " data inside; docx is the page for a word processor; zip holds page and PDF with the data and a manifest, and 'spoor verify' finds each"
                            + " byte of it that was changed.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content =
                    @Content(
                            examples = {
                                @ExampleObject(name = "default", value = "{}"),
                                @ExampleObject(
                                        name = "titled",
                                        value =
                                                "{\"trace\":{\"to\":{\"ids\":[\"weapon/garpiya-a1\"]}},\"title\":\"Engines"
                                                        + " for the Garpiya\",\"author\":\"A. Writer\"}")
                            }))
    ResponseEntity<byte[]> dossier(
            @Parameter(
                            schema =
                                    @Schema(
                                            allowableValues = {"html", "pdf", "docx", "zip"},
                                            defaultValue = "html"))
                    @RequestParam(defaultValue = "html")
                    String format,
            @LanguageParameter @RequestParam(defaultValue = LanguageParameter.USUAL) String lang,
            @RequestBody DossierOrder body,
            HttpServletRequest request)
            throws IOException {
        DossierForm form = DossierForm.requireWord(format);
        Language language = Language.requireTag(lang);
        DossierRequest asked = body.toRequest();
        AuditNotes.of(request).add("format", form.word()).add("language", language.tag());
        CancelSignal cancel = new CancelSignal();
        Dossier dossier = clients.watch(request, cancel::cancel, () -> gather(body, asked, request, cancel));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(form.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.made("spoor-dossier", dossier.made(), form.word()))
                .body(dossiers.write(dossier, form, language));
    }

    private Dossier gather(DossierOrder body, DossierRequest asked, HttpServletRequest request, CancelSignal cancel) {
        String investigation = body.investigation();
        if (investigation == null) {
            return dossiers.gather(asked, Client.nameOf(request), cancel);
        }
        AuditNotes.of(request).about(investigation);
        return dossiers.gatherFor(
                investigation, body.takesCollected(), asked, Client.nameOf(request), Caller.of(request), cancel);
    }
}
