package spoor.declarations.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import spoor.declarations.DeclarationRows;
import spoor.declarations.flag.Clusters;
import spoor.declarations.flag.FlagAnswer;
import spoor.declarations.flag.FlagDesk;
import spoor.declarations.flag.FlagQuestion;
import spoor.declarations.flag.FlagRowsQuestion;
import spoor.declarations.flag.PageQuestion;
import spoor.declarations.flag.Takeovers;
import spoor.tables.CsvTable;

/** Hints in declarations, and what their firms have in common, over HTTP. */
@RestController
@RequestMapping("/api/declarations")
@Tag(name = "declarations", description = "Questions to all single customs declarations at once.")
class DeclarationFlagController {

    private final FlagDesk desk;
    private final Asking asking;

    DeclarationFlagController(FlagDesk desk, Asking asking) {
        this.desk = desk;
        this.asking = asking;
    }

    @PostMapping(
            path = "/flags",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Red flags of published lists, as hints",
            description =
                    "Of each flag how many rows and sellers it holds for, and its rate among all sellers of the same goods in all"
                            + " data. Never a score, never a verdict. What cannot be told says why.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject("{\"flags\":[\"F1\",\"F9\",\"F17\"]}")))
    FlagAnswer declarationFlags(@RequestBody FlagQuestion question, HttpServletRequest http) {
        return asking.ask(question, http, cancel -> desk.flags(question, cancel));
    }

    @PostMapping(path = "/flags/csv", consumes = MediaType.APPLICATION_JSON_VALUE, produces = CsvTable.MEDIA_TYPE)
    @Operation(summary = "The same for a spreadsheet", description = "CSV in UTF-8, one flag a row.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject("{}")))
    String declarationFlagsCsv(@RequestBody FlagQuestion question, HttpServletRequest http) {
        return Asking.csv(declarationFlags(question, http));
    }

    @PostMapping(
            path = "/flags/rows",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The rows of a flag, a page at a time", description = "What each says as its file says it.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject("{\"flag\":\"F9\"}")))
    DeclarationRows declarationFlagRows(@RequestBody FlagRowsQuestion question, HttpServletRequest http) {
        return asking.ask(question, http, cancel -> desk.rows(question, cancel));
    }

    @PostMapping(path = "/flags/rows/csv", consumes = MediaType.APPLICATION_JSON_VALUE, produces = CsvTable.MEDIA_TYPE)
    @Operation(
            summary = "The same for a spreadsheet",
            description = "CSV in UTF-8, one declaration a row, those of the page that is asked for.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject("{\"flag\":\"F9\",\"limit\":1000}")))
    String declarationFlagRowsCsv(@RequestBody FlagRowsQuestion question, HttpServletRequest http) {
        return Asking.csv(declarationFlagRows(question, http));
    }

    @PostMapping(
            path = "/clusters",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Firms that have the same address and another thing in common",
            description =
                    "Telephone number, e-mail address, domain, director or the next number of a register, with how many firms in"
                            + " the data have the address at all. An address alone is no sign.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject("{}")))
    Clusters declarationClusters(@RequestBody PageQuestion question, HttpServletRequest http) {
        return asking.ask(question, http, cancel -> desk.clusters(question, cancel));
    }

    @PostMapping(path = "/clusters/csv", consumes = MediaType.APPLICATION_JSON_VALUE, produces = CsvTable.MEDIA_TYPE)
    @Operation(summary = "The same for a spreadsheet", description = "CSV in UTF-8, one firm of a cluster a row.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject("{}")))
    String declarationClustersCsv(@RequestBody PageQuestion question, HttpServletRequest http) {
        return Asking.csv(declarationClusters(question, http));
    }

    @PostMapping(
            path = "/takeovers",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Buyers that take over goods of a brand from a listed one",
            description =
                    "Their first row of the goods (HS6) of a brand comes at most 90 days after a buyer was listed that had the"
                            + " same in the year before.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject("{}")))
    Takeovers declarationTakeovers(@RequestBody PageQuestion question, HttpServletRequest http) {
        return asking.ask(question, http, cancel -> desk.takeovers(question, cancel));
    }

    @PostMapping(path = "/takeovers/csv", consumes = MediaType.APPLICATION_JSON_VALUE, produces = CsvTable.MEDIA_TYPE)
    @Operation(summary = "The same for a spreadsheet", description = "CSV in UTF-8, one takeover a row.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject("{}")))
    String declarationTakeoversCsv(@RequestBody PageQuestion question, HttpServletRequest http) {
        return Asking.csv(declarationTakeovers(question, http));
    }
}
