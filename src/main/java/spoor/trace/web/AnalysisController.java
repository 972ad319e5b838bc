package spoor.trace.web;

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
import spoor.graph.CancelSignal;
import spoor.question.AskedQuestion;
import spoor.question.TraceRequest;
import spoor.trace.ChokepointAnswer;
import spoor.trace.ChokepointCypher;
import spoor.trace.ChokepointService;
import spoor.trace.TraceForms;
import spoor.web.request.ClientWatch;

/** What can be learnt from all paths of a question together. */
@RestController
@RequestMapping(path = "/api/analyses", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "analyses", description = "What all paths of a question have in common.")
class AnalysisController {

    private final ChokepointService chokepoints;
    private final TraceForms forms;
    private final ClientWatch clients;

    AnalysisController(ChokepointService chokepoints, TraceForms forms, ClientWatch clients) {
        this.chokepoints = chokepoints;
        this.forms = forms;
        this.clients = clients;
    }

    @PostMapping(path = "/chokepoints", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The entities that a question's answer depends on",
            description = "Takes the question of a trace, caps aside. Ranks the entities in between by the walks"
                    + " that would be gone without them, and finds few that everything depends on. Walks meet the"
                    + " question as paths do, but may come by an entity again. Closing the connection ends the work.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject("{\"minConfidence\":\"probable\"}")))
    ChokepointAnswer chokepoints(
            @RequestBody TraceRequest request,
            @Parameter(description = "So many entities, 1 to 100") @RequestParam(defaultValue = "20") int most,
            HttpServletRequest http) {
        CancelSignal cancel = new CancelSignal();
        AskedQuestion.tellAudit(request);
        return clients.watch(http, cancel::cancel, () -> chokepoints.find(request, most, cancel));
    }

    @PostMapping(path = "/chokepoints/cypher", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The same choke points as Cypher",
            description =
                    "Statements and their parameters that find on how many paths each entity in between lies, on any"
                            + " Neo4j from 5.26 that holds the graph; notes say how one follows the other.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject("{}")))
    ChokepointCypher cypher(
            @RequestBody TraceRequest request,
            @Parameter(description = "So many entities, 1 to 100") @RequestParam(defaultValue = "20") int most) {
        return forms.ofChokepoints(request, most);
    }
}
