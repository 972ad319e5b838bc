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
import spoor.declarations.AfterListing;
import spoor.declarations.AfterListingQuestion;
import spoor.declarations.Coverage;
import spoor.declarations.CrossTable;
import spoor.declarations.CrossTableQuestion;
import spoor.declarations.DeclarationDesk;
import spoor.declarations.DeclarationRows;
import spoor.declarations.NewRoutes;
import spoor.declarations.Prices;
import spoor.declarations.RowsQuestion;
import spoor.declarations.Selection;
import spoor.declarations.SellerChanges;
import spoor.declarations.SinceQuestion;
import spoor.tables.CsvTable;

/** Questions to all single declarations over HTTP. */
@RestController
@RequestMapping("/api/declarations")
@Tag(name = "declarations", description = "Questions to all single customs declarations at once.")
class DeclarationDeskController {

    private static final String TABLE_EXAMPLE =
            "{\"by\":[\"makerCountry\",\"origin\",\"departure\",\"sellerCountry\"]}";

    private final DeclarationDesk desk;
    private final Asking asking;

    DeclarationDeskController(DeclarationDesk desk, Asking asking) {
        this.desk = desk;
        this.asking = asking;
    }

    @PostMapping(
            path = "/table",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Declarations told apart and summed",
            description =
                    "Who made, where made, whence sent, who sold, by tier and month, or by whatever is chosen: rows,"
                            + " sellers, buyers, money by currency, net mass. Each declaration is in one cell, and cells add up"
                            + " to the total; what is not stated or unknown comes first. Money of two currencies is never"
                            + " added. The country of a maker is that of the companies of this name in the data.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(TABLE_EXAMPLE)))
    CrossTable declarationTable(@RequestBody CrossTableQuestion question, HttpServletRequest http) {
        return asking.ask(question, http, cancel -> desk.table(question, cancel));
    }

    @PostMapping(path = "/table/csv", consumes = MediaType.APPLICATION_JSON_VALUE, produces = CsvTable.MEDIA_TYPE)
    @Operation(summary = "The same for a spreadsheet", description = "CSV in UTF-8, one cell a row and the total last.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(TABLE_EXAMPLE)))
    String declarationTableCsv(@RequestBody CrossTableQuestion question, HttpServletRequest http) {
        return Asking.csv(declarationTable(question, http));
    }

    @PostMapping(
            path = "/rows",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Single declarations of a selection or of a cell, a page at a time",
            description = "What each says as its file says it, by relation and date.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject("{\"cell\":{\"origin\":\"CN\"}}")))
    DeclarationRows declarationRows(@RequestBody RowsQuestion question, HttpServletRequest http) {
        return asking.ask(question, http, cancel -> desk.rows(question, cancel));
    }

    @PostMapping(path = "/rows/csv", consumes = MediaType.APPLICATION_JSON_VALUE, produces = CsvTable.MEDIA_TYPE)
    @Operation(
            summary = "The same for a spreadsheet",
            description = "CSV in UTF-8, one declaration a row, those of the page that is asked for.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject("{\"cell\":{\"origin\":\"CN\"},\"limit\":1000}")))
    String declarationRowsCsv(@RequestBody RowsQuestion question, HttpServletRequest http) {
        return Asking.csv(declarationRows(question, http));
    }

    @PostMapping(
            path = "/after-listing",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Trade after a listing, and how long it took to list",
            description =
                    "At least so many rows in which seller, buyer or maker was listed on the day of the row: after the"
                            + " day of the listing, before its end. Dates known in part count where they cannot be otherwise."
                            + " A maker is met by the name alone. Declarations name no carrier.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject("{\"roles\":[\"seller\",\"buyer\"]}")))
    AfterListing afterListing(@RequestBody AfterListingQuestion question, HttpServletRequest http) {
        return asking.ask(question, http, cancel -> desk.afterListing(question, cancel));
    }

    @PostMapping(
            path = "/after-listing/csv",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = CsvTable.MEDIA_TYPE)
    @Operation(summary = "The same for a spreadsheet", description = "CSV in UTF-8, one listing of a party a row.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject("{}")))
    String afterListingCsv(@RequestBody AfterListingQuestion question, HttpServletRequest http) {
        return Asking.csv(afterListing(question, http));
    }

    @PostMapping(
            path = "/coverage",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What declarations have and lack, file by file",
            description =
                    "Rows by month and country, months without a row, what columns are filled, and declarations that"
                            + " seem to stand in two files. That a file ends says nothing of the trade.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject("{}")))
    Coverage declarationCoverage(@RequestBody Selection selection, HttpServletRequest http) {
        return asking.ask(selection, http, cancel -> desk.coverage(selection, cancel));
    }

    @PostMapping(path = "/coverage/csv", consumes = MediaType.APPLICATION_JSON_VALUE, produces = CsvTable.MEDIA_TYPE)
    @Operation(summary = "The same for a spreadsheet", description = "CSV in UTF-8, one count of a dataset a row.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject("{}")))
    String declarationCoverageCsv(@RequestBody Selection selection, HttpServletRequest http) {
        return Asking.csv(declarationCoverage(selection, http));
    }

    @PostMapping(
            path = "/new-routes",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Goods of a brand that are sent from a country whence they were never sent before",
            description =
                    "Goods (HS6) of a brand by sending country, with rows since the day and none before, while the same came from elsewhere"
                            + " before. Where the data begin less than a year before, or dates do not tell, it cannot be told, and the"
                            + " verdict says why.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject("{\"since\":\"2022-02-24\"}")))
    NewRoutes newRoutes(@RequestBody SinceQuestion question, HttpServletRequest http) {
        return asking.ask(question, http, cancel -> desk.newRoutes(question, cancel));
    }

    @PostMapping(
            path = "/seller-changes",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Who stays when sellers change: buyers with their sellers before a day and since",
            description =
                    "Sellers that stayed, that are new, and of the new ones how many were founded since; of how many that is not"
                            + " known is told, too.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject("{\"since\":\"2022-02-24\"}")))
    SellerChanges sellerChanges(@RequestBody SinceQuestion question, HttpServletRequest http) {
        return asking.ask(question, http, cancel -> desk.sellerChanges(question, cancel));
    }

    @PostMapping(
            path = "/prices",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What sellers take for a unit beside what others take",
            description =
                    "Median of a seller's prices beside median and quartiles of other sellers' for the same HS6, unit, currency and"
                            + " year; never beside fewer than eight rows. Where they are far apart, units are the first thing to look at."
                            + " The day of the question has no meaning here.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject("{}")))
    Prices declarationPrices(@RequestBody SinceQuestion question, HttpServletRequest http) {
        return asking.ask(question, http, cancel -> desk.prices(question, cancel));
    }

    @PostMapping(path = "/new-routes/csv", consumes = MediaType.APPLICATION_JSON_VALUE, produces = CsvTable.MEDIA_TYPE)
    @Operation(summary = "The same for a spreadsheet", description = "CSV in UTF-8, one route a row.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject("{}")))
    String newRoutesCsv(@RequestBody SinceQuestion question, HttpServletRequest http) {
        return Asking.csv(newRoutes(question, http));
    }

    @PostMapping(
            path = "/seller-changes/csv",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = CsvTable.MEDIA_TYPE)
    @Operation(summary = "The same for a spreadsheet", description = "CSV in UTF-8, one seller of a buyer a row.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject("{}")))
    String sellerChangesCsv(@RequestBody SinceQuestion question, HttpServletRequest http) {
        return Asking.csv(sellerChanges(question, http));
    }

    @PostMapping(path = "/prices/csv", consumes = MediaType.APPLICATION_JSON_VALUE, produces = CsvTable.MEDIA_TYPE)
    @Operation(summary = "The same for a spreadsheet", description = "CSV in UTF-8, one seller of some goods a row.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject("{}")))
    String declarationPricesCsv(@RequestBody SinceQuestion question, HttpServletRequest http) {
        return Asking.csv(declarationPrices(question, http));
    }
}
