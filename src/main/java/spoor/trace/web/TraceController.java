package spoor.trace.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import spoor.graph.CancelSignal;
import spoor.question.AskedQuestion;
import spoor.question.TraceRequest;
import spoor.trace.ChoiceReader;
import spoor.trace.ListedAnswer;
import spoor.trace.ListedService;
import spoor.trace.TraceAnswer;
import spoor.trace.TraceChoices;
import spoor.trace.TraceCypher;
import spoor.trace.TraceForms;
import spoor.trace.TraceService;
import spoor.web.request.ClientWatch;

/** Traces over HTTP. */
@RestController
@RequestMapping(path = "/api/traces", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "traces", description = "The main query: supply paths from starts to ends, best first.")
class TraceController {

    private final TraceService traces;
    private final TraceForms forms;
    private final ClientWatch clients;
    private final ChoiceReader choices;
    private final ListedService listed;

    TraceController(
            TraceService traces, TraceForms forms, ClientWatch clients, ChoiceReader choices, ListedService listed) {
        this.forms = forms;
        this.traces = traces;
        this.clients = clients;
        this.choices = choices;
        this.listed = listed;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The best supply paths from starts to ends",
            description = "Every field is optional; {} asks for Chinese suppliers of Russian weapons. No path is an"
                    + " answer, not an error: summary.nearMisses says what would have yielded some. Closing the"
                    + " connection ends the work.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject("{\"maxHops\":4,\"minConfidence\":\"probable\",\"k\":10}")))
    TraceAnswer trace(@RequestBody TraceRequest request, HttpServletRequest http) {
        CancelSignal cancel = new CancelSignal();
        AskedQuestion.tellAudit(request);
        return clients.watch(http, cancel::cancel, () -> traces.trace(request, cancel));
    }

    @PostMapping(path = "/cypher", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The same trace as Cypher",
            description = "A statement and its parameters that find the same paths in the same order on any Neo4j from"
                    + " 5.26 that holds the graph.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject("{}")))
    TraceCypher cypher(@RequestBody TraceRequest request) {
        return forms.of(request);
    }

    @PostMapping(path = "/listings", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Whose lists name somebody on the paths of a trace",
            description = "For each authority, how many paths stay when whoever it lists is left out (the constraint"
                    + " listing); of all paths, whatever the page. Authorities that change nothing are not named.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject("{}")))
    ListedAnswer listings(@RequestBody TraceRequest request, HttpServletRequest http) {
        CancelSignal cancel = new CancelSignal();
        AskedQuestion.tellAudit(request);
        return clients.watch(http, cancel::cancel, () -> listed.count(request, cancel));
    }

    @GetMapping("/choices")
    @Operation(
            summary = "What a question can choose by",
            description = "The countries, operators, categories, topics, authorities, tiers, codes and datasets that"
                    + " occur in the graph, with the number of nodes that have each.")
    TraceChoices choices() {
        return choices.choices();
    }
}
