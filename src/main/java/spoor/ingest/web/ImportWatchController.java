package spoor.ingest.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import spoor.identity.match.Recognising;
import spoor.identity.match.Recognition;
import spoor.ingest.job.ImportStatus;
import spoor.ingest.job.ImportedDatasets;
import spoor.ingest.job.Imports;
import spoor.ingest.job.RecognisedPage;
import spoor.jobs.JobEvents;
import spoor.web.Limits;

/** Watching imports, holding them, and what they have brought in. */
@RestController
@Tag(name = "imports")
class ImportWatchController {

    private static final String JOB = "Id of the import, as given when it was ordered";

    private static final int MOST = 200;

    private final Imports imports;
    private final ImportedDatasets datasets;
    private final JobEvents events;

    ImportWatchController(Imports imports, ImportedDatasets datasets, JobEvents events) {
        this.imports = imports;
        this.datasets = datasets;
        this.events = events;
    }

    @GetMapping(path = "/api/imports/{job}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "How far an import is, as server-sent events until it ends",
            description = "Each event is called status and holds what GET /api/imports/{job} answers.")
    ResponseEntity<SseEmitter> events(@PathVariable @Parameter(description = JOB) String job) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(events.watch(() -> imports.getStatus(job)));
    }

    @PutMapping(path = "/api/imports/{job}/pause", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Hold an import at its next batch",
            description = "It stays where it is, and those that wait behind it go on waiting.")
    ImportStatus pause(@PathVariable @Parameter(description = JOB) String job) {
        return imports.pause(job);
    }

    @DeleteMapping(path = "/api/imports/{job}/pause", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Let a paused import go on")
    ImportStatus resume(@PathVariable @Parameter(description = JOB) String job) {
        return imports.resume(job);
    }

    @GetMapping(path = "/api/imports/{job}/entities", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Of a trial: whom of the store each entity of the file is, perhaps is, or that it is new",
            description = "is: the store has it under the same id, or with the same valid number and a like name."
                    + " perhaps: worth a look. new: nothing is like it, or what is called like it is another. Nothing"
                    + " is joined by it. In the order of the file; the first 20,000 entities are compared.")
    RecognisedPage entities(
            @PathVariable @Parameter(description = JOB) String job,
            @Parameter(
                            description = "Only those; default: all",
                            schema = @Schema(allowableValues = {"is", "perhaps", "new"}))
                    @RequestParam(required = false)
                    @Nullable
                    String who,
            @Parameter(description = "How many to leave out at the beginning") @RequestParam(defaultValue = "0")
                    int offset,
            @Parameter(description = "1 to 200") @RequestParam(defaultValue = "50") int limit) {
        Limits.require("offset", offset, 0, Recognising.MOST);
        Limits.require("limit", limit, 1, MOST);
        return imports.listEntities(job, who == null ? null : Recognition.requireWord(who), offset, limit);
    }

    @GetMapping(path = "/api/datasets/{dataset}/contents", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "How many nodes and relations of each kind a dataset has, by label or type")
    Map<String, Map<String, Long>> contents(
            @PathVariable @Parameter(description = "Id of the dataset") String dataset) {
        return Map.of("contents", datasets.countContents(dataset));
    }
}
