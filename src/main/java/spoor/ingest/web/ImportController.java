package spoor.ingest.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import spoor.ingest.customs.Mapping;
import spoor.ingest.customs.Mappings;
import spoor.ingest.job.ImportRequest;
import spoor.ingest.job.ImportStatus;
import spoor.ingest.job.ImportedDatasets;
import spoor.ingest.job.Imports;
import spoor.ingest.job.preview.Preview;
import spoor.ingest.job.preview.Previews;
import spoor.store.StoreState;
import spoor.web.Attachment;
import spoor.web.AuditNotes;
import spoor.web.request.Client;

/** Imports over HTTP. */
@RestController
@Tag(name = "imports", description = "Bring data in, as jobs that can be watched, cancelled and repeated")
class ImportController {

    private final Imports imports;
    private final ImportedDatasets datasets;
    private final Previews previews;
    private final Mappings mappings;
    private final StoreState state;

    ImportController(
            Imports imports, ImportedDatasets datasets, Previews previews, Mappings mappings, StoreState state) {
        this.imports = imports;
        this.datasets = datasets;
        this.previews = previews;
        this.mappings = mappings;
        this.state = state;
    }

    /** The job that was made. */
    record Accepted(String job) {

        /** One that the audit is told of. */
        static Accepted told(String job, ImportRequest request) {
            AuditNotes notes = AuditNotes.current().about(job).add("replace", request.replace());
            notes.add("dryRun", request.dryRun());
            String dataset = request.dataset();
            if (dataset != null) {
                notes.add("dataset", dataset);
            }
            return new Accepted(job);
        }
    }

    @PostMapping(path = "/api/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Import a file; .gz and .zip are unpacked, the format is recognised from the content")
    Accepted submit(
            @RequestPart("file") MultipartFile file,
            @RequestParam(required = false)
                    @Parameter(description = "Format, if it shall not be recognised; see /api/imports/formats")
                    @Nullable
                    String format,
            @RequestParam(required = false)
                    @Parameter(description = "Id of the dataset; default: what the file says, or its name")
                    @Nullable
                    String dataset,
            @RequestParam(required = false)
                    @Parameter(description = "Name of a saved mapping, or a mapping as JSON; default: a guess")
                    @Nullable
                    String mapping,
            @RequestParam(required = false)
                    @Parameter(description = "Encoding of a CSV file, such as windows-1251; default: found out")
                    @Nullable
                    String encoding,
            @RequestParam(defaultValue = "false")
                    @Parameter(description = "Load nothing if a single record is rejected")
                    boolean strict,
            @RequestParam(defaultValue = "false")
                    @Parameter(description = "Afterwards take away what the dataset had and this file does not state")
                    boolean replace,
            @RequestParam(defaultValue = "false")
                    @Parameter(description = "Only count what would be new, changed, unchanged or rejected")
                    boolean dryRun)
            throws IOException {
        state.requireReady();
        ImportRequest request =
                new ImportRequest(format, dataset, mappingJson(mapping, encoding), strict, replace, dryRun);
        try (InputStream in = file.getInputStream()) {
            return Accepted.told(imports.submit(in, UploadName.of(file), request), request);
        }
    }

    private String mappingJson(@Nullable String mapping, @Nullable String encoding) {
        if (mapping == null || mapping.isBlank()) {
            return Mapping.withEncoding("", encoding);
        }
        String json = mapping.stripLeading().startsWith("{") ? mapping : mappings.getJson(mapping);
        return Mapping.withEncoding(json, encoding);
    }

    @PostMapping(
            path = "/api/imports/preview",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Look at a file: its first rows, the guessed mapping, and what each record would become")
    Preview preview(
            @RequestPart("file") MultipartFile file,
            @RequestParam(required = false)
                    @Parameter(description = "Format, if it shall not be recognised; see /api/imports/formats")
                    @Nullable
                    String format,
            @RequestParam(required = false)
                    @Parameter(description = "Name of a saved mapping, or a mapping as JSON; default: a guess")
                    @Nullable
                    String mapping,
            @RequestParam(required = false)
                    @Parameter(description = "Encoding of a CSV file, such as windows-1251; default: found out")
                    @Nullable
                    String encoding)
            throws IOException {
        try (InputStream in = file.getInputStream()) {
            return previews.preview(in, UploadName.of(file), format, mappingJson(mapping, encoding));
        }
    }

    @GetMapping(path = "/api/imports", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The imports since the start, newest first")
    Map<String, List<ImportStatus>> list() {
        return Map.of("imports", imports.listRecent());
    }

    @GetMapping(path = "/api/imports/formats", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The formats that can be imported")
    Map<String, List<String>> formats() {
        return Map.of("formats", imports.formatNames());
    }

    @GetMapping(path = "/api/imports/{job}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "How far an import is, its books and its issues, grouped")
    ImportStatus status(
            @PathVariable @Parameter(description = "Id of the import, as given when it was ordered") String job) {
        return imports.getStatus(job);
    }

    @DeleteMapping(path = "/api/imports/{job}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Cancel an import; what it has committed stays, marked as incomplete")
    ImportStatus cancel(
            @PathVariable @Parameter(description = "Id of the import, as given when it was ordered") String job) {
        return imports.cancel(job);
    }

    @DeleteMapping(path = "/api/datasets/{dataset}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Remove a dataset whole; what other datasets say stays")
    Map<String, Long> removeDataset(
            @PathVariable @Parameter(description = "Id of the dataset") String dataset, HttpServletRequest request) {
        state.requireReady();
        long removed = datasets.remove(dataset, Client.nameOf(request));
        AuditNotes.of(request).add("removed", removed);
        return Map.of("removed", removed);
    }

    @GetMapping(
            path = "/api/imports/{job}/issues",
            produces = {"application/x-ndjson", "text/csv"})
    @Operation(summary = "Every issue of an import, one a line")
    ResponseEntity<StreamingResponseBody> issues(
            @PathVariable @Parameter(description = "Id of the import, as given when it was ordered") String job,
            @RequestParam(defaultValue = "ndjson")
                    @Parameter(
                            description = "ndjson, or csv for a spreadsheet",
                            schema =
                                    @Schema(
                                            allowableValues = {"ndjson", "csv"},
                                            defaultValue = "ndjson"))
                    String format) {
        Path file = imports.getIssues(job);
        boolean csv = format.equals("csv");
        String disposition = Attachment.named("spoor-import-" + job + "-issues." + (csv ? "csv" : "ndjson"));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .contentType(csv ? new MediaType("text", "csv") : MediaType.APPLICATION_NDJSON)
                .body(csv ? out -> IssuesCsv.write(file, out) : out -> Files.copy(file, out));
    }
}
