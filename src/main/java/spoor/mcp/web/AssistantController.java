package spoor.mcp.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import spoor.mcp.AssistantDoor;

/** The Model Context Protocol over HTTP, for assistants. */
@RestController
@Tag(name = "assistants", description = "The Model Context Protocol, for assistants.")
class AssistantController {

    private final AssistantDoor door;

    AssistantController(AssistantDoor door) {
        this.door = door;
    }

    @PostMapping(
            path = "/mcp",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "A message of an assistant",
            description =
                    "Streamable HTTP without sessions, as the Model Context Protocol has it, where the operator turns it"
                            + " on by spoor.mcp=on. Seven tools, which only read; what they ask of Spoor, they ask with the token of"
                            + " this request. At most 32 messages are answered at once.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content =
                    @Content(
                            schema = @Schema(type = "object"),
                            examples =
                                    @ExampleObject(
                                            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{}}")))
    @ApiResponse(
            responseCode = "200",
            description = "The answer, a message of JSON-RPC 2.0",
            content = @Content(schema = @Schema(type = "object")))
    void message(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        door.answer(request, response);
    }
}
