package spoor.console.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import spoor.console.LibraryQuery;
import spoor.console.QueryLibrary;

/** The library over HTTP. */
@RestController
@Tag(name = "cypher")
class QueriesController {

    private final QueryLibrary library;

    QueriesController(QueryLibrary library) {
        this.library = library;
    }

    @GetMapping(path = "/api/queries", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Useful statements to run or to start from",
            description = "Each with what it is for, its parameters and their defaults; run it with POST /api/cypher.")
    Queries queries() {
        return new Queries(library.list());
    }

    /** The library. */
    record Queries(List<LibraryQuery> queries) {}
}
