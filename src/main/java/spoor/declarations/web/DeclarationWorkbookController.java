package spoor.declarations.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import spoor.declarations.plain.DeskQuestion;
import spoor.declarations.plain.DeskTables;
import spoor.graph.CancelSignal;
import spoor.tables.Table;
import spoor.tables.Workbooks;
import spoor.web.AuditNotes;
import spoor.web.request.ClientWatch;
import tools.jackson.databind.json.JsonMapper;

/** Any question to declarations as a workbook over HTTP. */
@RestController
@RequestMapping("/api/declarations")
@Tag(name = "declarations", description = "Questions to all single customs declarations at once.")
class DeclarationWorkbookController {

    private final DeskTables tables;
    private final ClientWatch clients;
    private final JsonMapper json;

    DeclarationWorkbookController(DeskTables tables, ClientWatch clients, JsonMapper json) {
        this.tables = tables;
        this.clients = clients;
        this.json = json;
    }

    /** Which question, and what it asks. */
    @Schema(name = "DeclarationWorkbookOrder", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Order(
            @Schema(description = "The end of the question's own address, such as table or after-listing")
            String what,

            @Schema(description = "As at that address; all if left out") @Nullable
            Map<String, Object> question) {}

    @PostMapping(path = "/workbook", consumes = MediaType.APPLICATION_JSON_VALUE, produces = Workbooks.MEDIA_TYPE)
    @Operation(
            summary = "The answer to a question as a workbook",
            description =
                    "XLSX: the table that the question's own address has as CSV, and a sheet that tells what was asked.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            "{\"what\":\"table\",\"question\":{\"by\":[\"origin\",\"month\"]}}")))
    byte[] declarationWorkbook(@RequestBody Order order, HttpServletRequest http) throws IOException {
        DeskQuestion what = DeskQuestion.requireWord(order.what() == null ? "" : order.what());
        String asked = order.question() == null ? "{}" : json.writeValueAsString(order.question());
        Object question = what.read(asked);
        AuditNotes.current().addLater("question", question::toString);
        CancelSignal cancel = new CancelSignal();
        Table table =
                clients.watch(http, cancel::cancel, () -> DeskTables.table(tables.answer(what, question, cancel)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbooks.write(
                List.of(
                        table,
                        new Table("Question", List.of("what", "question"), List.of(List.of(what.word(), asked)))),
                out);
        return out.toByteArray();
    }
}
