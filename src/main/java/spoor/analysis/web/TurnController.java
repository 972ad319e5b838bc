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
import spoor.analysis.turn.BeforeAfter;
import spoor.analysis.turn.TurnService;
import spoor.graph.CancelSignal;
import spoor.question.AskedQuestion;
import spoor.question.TraceRequest;
import spoor.tables.CsvTable;
import spoor.web.request.ClientWatch;

/** What all paths of a question were before a day, and what they are from it on. */
@RestController
@RequestMapping("/api/analyses")
@Tag(name = "analyses")
class TurnController {

    private static final String TURN = "A month, whose first day is meant, or a day";

    private final TurnService turns;
    private final ClientWatch clients;

    TurnController(TurnService turns, ClientWatch clients) {
        this.turns = turns;
        this.clients = clients;
    }

    @PostMapping(
            path = "/before-after",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Routes, intermediaries and declarations before a day and from it on",
            description = "Takes the question of a trace, caps and page aside, and looks at all its paths. Routes and"
                    + " intermediaries are new, gone or staying; with fewer than 8 dated records nothing is said of it."
                    + " What is undated stands beside. Declarations are single rows between the firms of the same hops."
                    + " Days on which firms on the paths were listed are named, to be asked as the turning point. Closing"
                    + " the connection ends the work.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject("{}")))
    BeforeAfter beforeAfter(
            @RequestBody TraceRequest request,
            @Parameter(description = TURN, example = "2022-03") @RequestParam String turn,
            HttpServletRequest http) {
        CancelSignal cancel = new CancelSignal();
        AskedQuestion.tellAudit(request);
        return clients.watch(http, cancel::cancel, () -> turns.find(request, turn, cancel));
    }

    @PostMapping(
            path = "/before-after/table",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = CsvTable.MEDIA_TYPE)
    @Operation(
            summary = "The same as a table for a spreadsheet",
            description = "CSV in UTF-8: routes, intermediaries, money by currency, and pairs with declarations.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject("{}")))
    String beforeAfterTable(
            @RequestBody TraceRequest request,
            @Parameter(description = TURN, example = "2022-03") @RequestParam String turn,
            HttpServletRequest http) {
        return CsvTable.of(TurnTable.of(beforeAfter(request, turn, http)));
    }
}
