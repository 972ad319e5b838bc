package spoor.ingest.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import spoor.ingest.job.ImportStatus;
import spoor.ingest.job.ImportedDatasets;
import spoor.ingest.job.Imports;
import spoor.jobs.JobEvents;

/** Watching imports, holding them, and what they have brought in. */
@RestController
@Tag(name = "imports")
class ImportWatchController {

    private static final String JOB = "Id of the import, as given when it was ordered";

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

    @GetMapping(path = "/api/datasets/{dataset}/contents", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "How many nodes and relations of each kind a dataset has, by label or type")
    Map<String, Map<String, Long>> contents(
            @PathVariable @Parameter(description = "Id of the dataset") String dataset) {
        return Map.of("contents", datasets.countContents(dataset));
    }
}
