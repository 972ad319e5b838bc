package spoor.ingest.customs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import spoor.ingest.read.LimitedJson;
import spoor.model.BadInput;
import spoor.model.NotFound;
import spoor.store.Actor;
import spoor.store.CypherFiles;
import spoor.store.StoreWrites;

/** Mappings that were saved under a name. */
@Component
public class Mappings {

    private final Driver driver;
    private final StoreWrites writes;

    Mappings(Driver driver, StoreWrites writes) {
        this.driver = driver;
        this.writes = writes;
    }

    /** All of them by name. */
    public Map<String, Mapping> list() {
        Map<String, Mapping> all = new LinkedHashMap<>();
        run("mappings", Map.of())
                .forEach(row -> all.put(
                        row.get("name").asString(), Mapping.read(row.get("json").asString())));
        return all;
    }

    /**
     * The JSON of one.
     *
     * @throws NotFound if none has this name
     */
    public String getJson(String name) {
        return run("find-mapping", Map.of("name", name)).stream()
                .map(row -> row.get("json").asString())
                .findFirst()
                .orElseThrow(() -> new NotFound("mapping.unknown", "There is no mapping '%s'.", shorten(name)));
    }

    /**
     * Saves one, over an earlier one of this name.
     *
     * @throws BadInput if it is none, or the name is no name
     */
    public Mapping save(String name, String json) {
        if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,79}")) {
            throw new BadInput(
                    "mapping.name", "A mapping's name has up to 80 letters, digits, blanks, dots and dashes.");
        }
        Mapping mapping = Mapping.read(json);
        write("save-mapping", Map.of("name", name, "json", LimitedJson.MAPPER.writeValueAsString(mapping)));
        return mapping;
    }

    /** Forgets one; nothing if there is none. */
    public void remove(String name) {
        write("remove-mapping", Map.of("name", name));
    }

    private void write(String statement, Map<String, Object> parameters) {
        writes.keep(Actor.SPOOR, "queries/imports/" + statement, parameters);
    }

    private List<Record> run(String statement, Map<String, Object> parameters) {
        return driver.executableQuery(CypherFiles.getStatement("queries/imports/" + statement))
                .withParameters(parameters)
                .execute()
                .records();
    }

    private static String shorten(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
