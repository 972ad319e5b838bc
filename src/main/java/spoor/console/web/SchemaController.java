package spoor.console.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import spoor.console.CypherSchema;
import spoor.console.GraphSchema;

/** What statements can speak of, for editors that complete words. */
@RestController
@Tag(name = "cypher")
class SchemaController {

    private final CypherSchema schema;

    SchemaController(CypherSchema schema) {
        this.schema = schema;
    }

    @GetMapping(path = "/api/cypher/schema", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Labels, relationship types, properties, functions and procedures",
            description = "As they occur in the store now; properties are those of the first 1,000 of each label and"
                    + " type. Functions and procedures are those that the console lets through.")
    ResponseEntity<GraphSchema> schema() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(schema.current());
    }
}
