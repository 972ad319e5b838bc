package spoor.declarations.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import spoor.declarations.part.PartDecision;
import spoor.declarations.part.PartDesk;
import spoor.declarations.part.PartDraft;
import spoor.declarations.part.PartProposals;
import spoor.declarations.part.PartQuestion;
import spoor.declarations.plain.DeskTables;
import spoor.graph.CancelSignal;
import spoor.people.Caller;
import spoor.tables.CsvTable;
import spoor.web.AuditNotes;
import spoor.web.request.ClientWatch;

/** Rows that may be about a part, and decisions on them, over HTTP. */
@RestController
@RequestMapping("/api/declarations/parts")
@Tag(name = "declarations", description = "Questions to all single customs declarations at once.")
class DeclarationPartController {

    private final PartDesk desk;
    private final ClientWatch clients;

    DeclarationPartController(PartDesk desk, ClientWatch clients) {
        this.desk = desk;
        this.clients = clients;
    }

    /** Decisions with their earlier versions. */
    record DeclarationPartHistory(List<PartDecision> decisions) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Which rows may be about which part",
            description =
                    "By part, code, seller and buyer: rows whose descriptions hold a part number of a component, exactly or with"
                            + " letters for the packing, or a code that a row on the component holds, such as one of a tender. What"
                            + " somebody decided on is not proposed again, unless more rows came since.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject("{\"state\":\"open\"}")))
    PartProposals declarationParts(@RequestBody PartQuestion question, HttpServletRequest http) {
        AuditNotes.current().addLater("question", question::toString);
        return ask(http, cancel -> desk.proposals(question, cancel));
    }

    @PostMapping(path = "/csv", consumes = MediaType.APPLICATION_JSON_VALUE, produces = CsvTable.MEDIA_TYPE)
    @Operation(summary = "The same for a spreadsheet", description = "CSV in UTF-8, one proposal a row.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject("{}")))
    String declarationPartsCsv(@RequestBody PartQuestion question, HttpServletRequest http) {
        return csv(declarationParts(question, http));
    }

    @PostMapping(
            path = "/decisions",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Decide whether rows are about a part",
            description =
                    "Kept with who, when and why. What is accepted becomes a relation of the data, which says that a person decided so"
                            + " and counts as inferred; it goes with any other verdict. Taken back with the verdict withdrawn. Where"
                            + " somebody decided meanwhile the answer is 409: version has to be that of the decision that was seen.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            "{\"component\":\"component/stm32f765vit6\",\"code\":\"STM32F765VIT6\",\"seller\":\"company/ace\",\"buyer\":\"company/onelek\",\"verdict\":\"rejected\",\"why\":\"Another maker's\"}")))
    PartDecision declarationPartDecision(@RequestBody PartDraft draft, HttpServletRequest http) {
        AuditNotes.current().addLater("decision", draft::toString);
        return ask(http, cancel -> desk.decide(draft, Caller.of(http), cancel));
    }

    @GetMapping(path = "/decisions", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "All decisions on parts with their earlier versions, the newest first")
    DeclarationPartHistory declarationPartDecisions(
            @RequestParam(defaultValue = "0") @Parameter(description = "How many to pass over") int offset,
            @RequestParam(defaultValue = "100") @Parameter(description = "At most so many, up to 1000") int limit) {
        return new DeclarationPartHistory(desk.history(offset, limit));
    }

    private <T> T ask(HttpServletRequest http, Function<CancelSignal, T> work) {
        CancelSignal cancel = new CancelSignal();
        return clients.watch(http, cancel::cancel, () -> work.apply(cancel));
    }

    private static String csv(Object answer) {
        return CsvTable.of(DeskTables.table(answer));
    }
}
