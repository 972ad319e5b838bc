package spoor.capture.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
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
import spoor.capture.CaptureSearch;
import spoor.capture.Captured;
import spoor.capture.Captures;
import spoor.capture.find.FoundCaptures;
import spoor.capture.passage.PassageFinder;
import spoor.capture.text.CapturedText;
import spoor.people.Caller;
import spoor.web.Attachment;
import spoor.web.AuditNotes;
import spoor.web.Limits;

/** Captured files of sources, over HTTP. */
@RestController
@RequestMapping(path = "/api/captures", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "claims")
class CaptureController {

    private static final String ID = "Id of a captured file, as its source names it";

    private static final int MOST_SKIPPED = 20_000;
    private static final int MOST_FOUND = 50;

    private final Captures captures;
    private final CaptureSearch search;

    CaptureController(Captures captures, CaptureSearch search) {
        this.captures = captures;
        this.search = search;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Attach a captured file to a source",
            description =
                    "HTML, PDF, WARC (also .warc.gz) or WACZ of at most 50 MB. Its hash and the time of its capture"
                            + " are read from it; where the source says nothing of when it was read, of a kept copy or its"
                            + " hash, that is filled in.")
    Captured attachCapture(
            @RequestParam @Parameter(description = "Id of a source", example = "src-0001") String source,
            @RequestPart("file") MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            return noted(captures.attach(source, file.getOriginalFilename(), content, Caller.of(request)));
        }
    }

    /** Served as bytes to be stored, whatever they are: nothing that somebody captured runs in the page. */
    @GetMapping(path = "/{id}/file", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(summary = "A captured file, to be stored; it is compared with its hash first")
    ResponseEntity<Resource> captureFile(@PathVariable @Parameter(description = ID) String id) {
        Captured capture = captures.get(id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(capture.name()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new FileSystemResource(captures.requireFile(capture)));
    }

    @PostMapping(path = "/{id}/text", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The text of a captured file, with the passage that a claim rests on",
            description =
                    "What people read, as plain text: nothing of the file is run, and no markup of it is in the answer. Of an"
                            + " archive the page that was captured comes first. The passage says how sure it is: only words that"
                            + " stand there as they are quoted are exact.")
    ReadCapture captureText(@PathVariable @Parameter(description = ID) String id, @RequestBody ClaimSought sought) {
        Captured capture = captures.get(id);
        CapturedText text = captures.readText(capture);
        return new ReadCapture(capture, text, PassageFinder.find(text, sought.sought()));
    }

    @GetMapping
    @Operation(
            summary = "Search the texts of all captured files",
            description =
                    "All words must be there, in any order and case, and may begin longer ones; what stands in quotation marks is"
                            + " found as it is. Files of sources that are not shown are left out.")
    FoundCaptures searchCaptures(
            @Parameter(description = "At most 200 characters", example = "\"L550E\" двигатель") @RequestParam String q,
            @Parameter(description = "0 to " + MOST_SKIPPED) @RequestParam(defaultValue = "0") int offset,
            @Parameter(description = "1 to 50") @RequestParam(defaultValue = "20") int limit) {
        return search.search(
                q, Limits.require("offset", offset, 0, MOST_SKIPPED), Limits.require("limit", limit, 1, MOST_FOUND));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Take a captured file away",
            description = "One's own. What it said of its source goes with it, and the file if nothing else names it.")
    void removeCapture(@PathVariable @Parameter(description = ID) String id, HttpServletRequest request) {
        noted(captures.remove(id, Caller.of(request)));
    }

    private static Captured noted(Captured capture) {
        AuditNotes.current()
                .about(capture.source())
                .add("capture", capture.id())
                .add("sha256", capture.sha256());
        return capture;
    }
}
