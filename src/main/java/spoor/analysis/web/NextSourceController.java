package spoor.analysis.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spoor.analysis.NextSourceService;
import spoor.analysis.NextSources;
import spoor.graph.CancelSignal;
import spoor.question.AskedQuestion;
import spoor.question.TraceRequest;
import spoor.tables.CsvTable;
import spoor.web.request.ClientWatch;

/** Where a second source would help an answer most. */
@RestController
@RequestMapping("/api/analyses")
@Tag(name = "analyses", description = "What all paths of a question have in common.")
class NextSourceController {

    private final NextSourceService sources;
    private final ClientWatch clients;

    NextSourceController(NextSourceService sources, ClientWatch clients) {
        this.sources = sources;
        this.clients = clients;
    }

    @PostMapping(
            path = "/next-sources",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Where a second source would help an answer most",
            description = "Takes the question of a trace, caps and page aside. Looks at all its paths for hops with one"
                    + " independent source, and tells for each how many paths, pairs of start and end and categories"
                    + " of ends would rest on two sources all the way if it had a second. Closing the connection ends"
                    + " the work.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject("{\"minConfidence\":\"probable\"}")))
    NextSources find(
            @RequestBody TraceRequest request,
            @Parameter(description = "So many hops, 1 to 1,000") @RequestParam(defaultValue = "50") int most,
            HttpServletRequest http) {
        CancelSignal cancel = new CancelSignal();
        AskedQuestion.tellAudit(request);
        return clients.watch(http, cancel::cancel, () -> sources.find(request, most, cancel));
    }

    @PostMapping(
            path = "/next-sources/table",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = CsvTable.MEDIA_TYPE)
    @Operation(
            summary = "The same as a table to work through",
            description = "CSV in UTF-8, one hop a row, for a spreadsheet.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject("{}")))
    String table(
            @RequestBody TraceRequest request,
            @Parameter(description = "So many hops, 1 to 1,000") @RequestParam(defaultValue = "1000") int most,
            HttpServletRequest http) {
        return CsvTable.of(NextSourceTable.of(find(request, most, http)));
    }
}
