package spoor.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import spoor.model.Source;
import spoor.store.CypherFiles;

/** Reads sources and datasets by id from the store. */
@Component
class CitedSources {

    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Driver driver;

    CitedSources(Driver driver) {
        this.driver = driver;
    }

    /** The sources with these ids, by id; one that the store does not have stands with its id alone. */
    List<Source> listSources(Collection<String> ids) {
        Map<String, Source> byId = new TreeMap<>();
        ids.forEach(id -> byId.put(id, Source.unknown(id)));
        for (Record row : read("queries/export/sources", ids)) {
            Source source = toSource(row);
            byId.put(source.id(), source);
        }
        return List.copyOf(byId.values());
    }

    private static Source toSource(Record row) {
        return new Source(
                row.get("id").asString(),
                row.get("title").asString(""),
                row.get("publisher").asString(""),
                row.get("url").asString(""),
                row.get("published").asString(""),
                row.get("kind").asString(""),
                row.get("country").asString(""),
                row.get("origin").asString(""),
                row.get("locator").asString(""));
    }

    /** The datasets with these ids, by id; one that the store does not have stands with its id alone. */
    List<ExportDocument.Licence> listLicences(Collection<String> ids) {
        Map<String, ExportDocument.Licence> byId = new TreeMap<>();
        ids.forEach(id -> byId.put(id, new ExportDocument.Licence(id, null, null, null)));
        for (Record row : read("queries/export/datasets", ids)) {
            String id = row.get("id").asString();
            byId.put(
                    id,
                    new ExportDocument.Licence(
                            id, text(row.get("name")), text(row.get("version")), text(row.get("licence"))));
        }
        return List.copyOf(byId.values());
    }

    private static @org.jspecify.annotations.Nullable String text(Value value) {
        return value.isNull() ? null : value.asObject().toString();
    }

    private List<Record> read(String statement, Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        try (Session session = driver.session(READ)) {
            return session.executeRead(transaction -> transaction
                    .run(CypherFiles.getStatement(statement), Map.of("ids", new ArrayList<>(ids)))
                    .list());
        }
    }
}
