package spoor.ingest.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import spoor.ingest.customs.Mapping;
import spoor.ingest.customs.Mappings;
import spoor.ingest.read.LimitedJson;
import tools.jackson.databind.JsonNode;

/** Mappings of columns, kept under names. */
@RestController
@Tag(name = "imports")
class MappingController {

    private final Mappings mappings;

    MappingController(Mappings mappings) {
        this.mappings = mappings;
    }

    @GetMapping(path = "/api/mappings", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The saved mappings by name")
    Map<String, Map<String, Mapping>> list() {
        return Map.of("mappings", mappings.list());
    }

    @PutMapping(
            path = "/api/mappings/{name}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Save a mapping under a name")
    Mapping save(
            @PathVariable @Parameter(description = "Name of the mapping") String name, @RequestBody JsonNode mapping) {
        return mappings.save(name, LimitedJson.MAPPER.writeValueAsString(mapping));
    }

    @DeleteMapping("/api/mappings/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forget a mapping")
    void remove(@PathVariable @Parameter(description = "Name of the mapping") String name) {
        mappings.remove(name);
    }
}
