package spoor.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import spoor.audit.Act;
import spoor.audit.AuditHead;
import spoor.audit.AuditReader;
import spoor.audit.Outcome;
import spoor.model.BadInput;
import spoor.web.Attachment;
import spoor.web.Limits;

/** The audit over HTTP: read, checked and exported, never changed. */
@RestController
@RequestMapping("/api/audit")
@Tag(name = "audit", description = "Who did what when, in entries that cannot be changed unnoticed.")
class AuditController {

    private static final int MOST = 500;

    private final AuditReader reader;

    AuditController(AuditReader reader) {
        this.reader = reader;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Entries of the audit, the newest first",
            description =
                    "Those of this Spoor. 'next' is 'before' of the page that follows, which may hold entries even"
                            + " where this one holds none: a page ends after 100,000 entries that are not wanted.")
    AuditReader.Page list(
            @Parameter(description = "Id or name of a person, whole", example = "local")
                    @RequestParam(required = false)
                    @Nullable
                    String actor,
            @Parameter(description = "What was done", example = "export") @RequestParam(required = false) @Nullable
                    String act,
            @Parameter(description = "done, refused or failed") @RequestParam(required = false) @Nullable
                    String outcome,
            @Parameter(description = "Earliest time", example = "2026-11-01T00:00:00Z")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "First time that is too late", example = "2026-12-01T00:00:00Z")
                    @RequestParam(required = false)
                    @Nullable
                    String to,
            @Parameter(description = "Only entries with a smaller number") @RequestParam(required = false) @Nullable
                    Long before,
            @Parameter(description = "1 to 500") @RequestParam(defaultValue = "100") int limit) {
        AuditReader.Wanted wanted = new AuditReader.Wanted(
                actor,
                act == null ? null : Act.requireWord(act),
                outcome == null ? null : Outcome.requireWord(outcome),
                time("from", from),
                time("to", to));
        return reader.list(wanted, before == null ? Long.MAX_VALUE : before, Limits.require("limit", limit, 1, MOST));
    }

    private static @Nullable Instant time(String field, @Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw BadInput.inField(
                    "audit.time", field, "is a time in UTC such as 2026-11-01T00:00:00Z, not '%s'.", text);
        }
    }

    @GetMapping(path = "/check", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Whether all entries are as they were written",
            description = "Walks the whole chain. What was cut off at its end shows only against a head that was noted"
                    + " elsewhere: in the log, which names it once a day, or in the manifest of a dossier.")
    AuditReader.CheckResult check(
            @Parameter(description = "A head that was noted, as NUMBER:HASH") @RequestParam(required = false) @Nullable
                    String head) {
        return reader.check(head == null ? null : AuditHead.requireText(head));
    }

    @GetMapping(path = "/export")
    @Operation(
            summary = "All entries as a file, the oldest first",
            description =
                    "jsonl holds the lines as they are kept, for spoor verify-audit; cef is the Common Event Format.")
    ResponseEntity<StreamingResponseBody> export(
            @Parameter(
                            schema =
                                    @Schema(
                                            allowableValues = {"jsonl", "cef"},
                                            defaultValue = "jsonl"))
                    @RequestParam(defaultValue = "jsonl")
                    String format) {
        return switch (format) {
            case "jsonl" -> file(MediaType.APPLICATION_NDJSON, "jsonl", reader::writeLines);
            case "cef" -> file(MediaType.TEXT_PLAIN, "cef", reader::writeCef);
            default -> throw BadInput.inField("audit.format", "format", "is jsonl or cef, not '%s'.", format);
        };
    }

    private static ResponseEntity<StreamingResponseBody> file(
            MediaType type, String ending, StreamingResponseBody body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.made("spoor-audit", Instant.now(), ending))
                .contentType(type)
                .body(body);
    }
}
