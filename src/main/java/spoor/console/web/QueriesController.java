package spoor.console.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import spoor.console.LibraryQuery;
import spoor.console.QueryLibrary;
import spoor.console.SavedQueries;
import spoor.console.SavedQuery;
import spoor.web.request.Client;

/** The library and the saved queries over HTTP. */
@RestController
@Tag(name = "cypher")
class QueriesController {

    private final QueryLibrary library;
    private final SavedQueries saved;

    QueriesController(QueryLibrary library, SavedQueries saved) {
        this.library = library;
        this.saved = saved;
    }

    @GetMapping(path = "/api/queries", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Useful statements to run or to start from",
            description = "'queries' is the library, each with what it is for, its parameters and their defaults;"
                    + " 'saved' is what users of this installation keep, with values of its parameters. Run them with"
                    + " POST /api/cypher.")
    ResponseEntity<Queries> queries() {
        List<Saved> kept = saved.list().stream().map(Saved::of).toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Queries(library.list(), kept));
    }

    @PutMapping(path = "/api/queries/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Save a statement for everybody who uses this installation",
            description = "In place of one that has the name already. It need not be right yet; it is only run by"
                    + " POST /api/cypher, with all that is refused there.")
    @ApiResponse(responseCode = "204", description = "Saved")
    void save(
            @Parameter(description = "At most 120 characters, no slashes", example = "Buyers in Izhevsk") @PathVariable
                    String name,
            @RequestBody Body body,
            HttpServletRequest request) {
        saved.save(body.toQuery(name), Client.nameOf(request));
    }

    @DeleteMapping("/api/queries/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forget a saved statement")
    @ApiResponse(responseCode = "204", description = "Deleted")
    void delete(
            @Parameter(description = "As it was saved", example = "Buyers in Izhevsk") @PathVariable String name,
            HttpServletRequest request) {
        saved.delete(name, Client.nameOf(request));
    }

    /** The library and what users keep. */
    record Queries(List<LibraryQuery> queries, List<Saved> saved) {}

    /** What is to be saved. */
    @Schema(name = "SavedQueryBody", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Body(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String cypher,

            @Schema(description = "What it answers") @Nullable
            String description,

            @Schema(description = "Values to begin with") @Nullable
            Map<String, @Nullable Object> parameters) {

        SavedQuery toQuery(String name) {
            return new SavedQuery(
                    name,
                    description == null ? "" : description,
                    parameters == null ? Map.of() : parameters,
                    cypher == null ? "" : cypher);
        }
    }

    /** A saved statement. */
    @Schema(name = "SavedQuery")
    record Saved(
            String name,
            String description,
            Map<String, @Nullable Object> parameters,
            String cypher,
            String savedBy,
            String savedAt) {

        static Saved of(SavedQueries.Kept kept) {
            SavedQuery query = kept.query();
            return new Saved(
                    query.name(),
                    query.description(),
                    query.parameters(),
                    query.cypher(),
                    kept.savedBy(),
                    kept.savedAt());
        }
    }
}
