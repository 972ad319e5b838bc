package spoor.analysis.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import spoor.analysis.profile.Timeline;
import spoor.analysis.profile.TimelineService;
import spoor.graph.CancelSignal;
import spoor.tables.CsvTable;
import spoor.web.ClientWatch;

/** What is known of a firm's time. */
@RestController
@RequestMapping("/api/entities")
@Tag(name = "analyses")
class TimelineController {

    private static final String EXAMPLE = "company/xiamen-limbach-aviation-engine";

    private final TimelineService timelines;
    private final ClientWatch clients;

    TimelineController(TimelineService timelines, ClientWatch clients) {
        this.timelines = timelines;
        this.clients = clients;
    }

    @GetMapping(path = "/{id}/timeline", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "When a firm was founded, traded first and last, was listed, delisted and renamed",
            description =
                    "With the documents that say so. Undated events stand beside; of what kinds nothing is known is"
                            + " said, and which lists were not read. A first and a last row are of the declarations that are held:"
                            + " data that begin or end look like a firm that does.")
    Timeline timeline(
            @Parameter(description = "A company", example = EXAMPLE) @PathVariable String id, HttpServletRequest http) {
        CancelSignal cancel = new CancelSignal();
        return clients.watch(http, cancel::cancel, () -> timelines.find(id, cancel));
    }

    @GetMapping(path = "/{id}/timeline/table", produces = CsvTable.MEDIA_TYPE)
    @Operation(
            summary = "The same as a table for a spreadsheet",
            description = "CSV in UTF-8, one event a row; then the kinds of which nothing is known.")
    String timelineTable(
            @Parameter(description = "A company", example = EXAMPLE) @PathVariable String id, HttpServletRequest http) {
        return CsvTable.of(TimelineTable.of(timeline(id, http)));
    }
}
