package spoor.identity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

/** Records of their own beside whatever a test database holds, and what was decided of them. */
public final class IdentityStore {

    private static final String PREFIX = "probe/";

    private final Driver driver;

    public IdentityStore(Driver driver) {
        this.driver = driver;
    }

    /** A company; of a dataset that nobody imported. */
    public void create(String name, String identifier) {
        create(name, identifier, "probe");
    }

    public void create(String name, String identifier, String dataset) {
        run(
                "MERGE (e:Entity:Company {id: $id}) SET e.name = $name, e.dataset = $dataset, e.country = 'RU',"
                        + " e.sources = ['source/' + $name], e.identifiers = $identifiers",
                Map.of(
                        "id",
                        PREFIX + name,
                        "name",
                        name,
                        "dataset",
                        dataset,
                        "identifiers",
                        identifier.isEmpty() ? List.of() : List.of(identifier)));
    }

    /** Puts a record on a list. */
    void list(String name, String authority) {
        run(
                "MATCH (e:Entity {id: $id}) MERGE (d:Designation {id: $listing}) SET d.authority = $authority"
                        + " MERGE (e)-[l:LISTED_IN]->(d) SET l.dataset = 'probe'",
                Map.of("id", PREFIX + name, "listing", PREFIX + authority + "/" + name, "authority", authority));
    }

    public void clear() {
        run("MATCH (d:Designation) WHERE d.id STARTS WITH $prefix DETACH DELETE d", Map.of("prefix", PREFIX));
        run("MATCH (d:Decision) DELETE d", Map.of());
        run("MATCH ()-[r:SAME_AS|NOT_SAME_AS|RECORD_OF]->() DELETE r", Map.of());
        run(
                "MATCH (e:Entity) WHERE e.id STARTS WITH $prefix OR e.id STARTS WITH 'ftm/probe-' DETACH DELETE e",
                Map.of("prefix", PREFIX));
        run("MATCH (d:Dataset) WHERE d.id STARTS WITH 'probe' DELETE d", Map.of());
    }

    /** The live state, one relation a line, sorted. */
    public String draw() {
        return lines(said -> said.get("confidence").asString(""))
                .map(line -> line.replace(PREFIX, "").replace("ftm/probe-", "").strip())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** The same with all properties. */
    public String drawWhole() {
        return lines(said -> new TreeMap<>(said.asMap())).sorted().collect(Collectors.joining("\n"));
    }

    private Stream<String> lines(Function<Value, Object> text) {
        return driver
                .executableQuery(
                        "MATCH (a)-[r:SAME_AS|NOT_SAME_AS|RECORD_OF]->(b) RETURN a.id AS a, type(r) AS t, b.id AS b,"
                                + " properties(r) AS p")
                .execute()
                .records()
                .stream()
                .map(row -> "%s %s %s %s"
                        .formatted(
                                row.get("a").asString(),
                                row.get("t").asString(),
                                row.get("b").asString(),
                                text.apply(row.get("p"))));
    }

    public void run(String statement, Map<String, Object> parameters) {
        driver.executableQuery(statement).withParameters(parameters).execute();
    }
}
