package spoor.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import spoor.model.Source;
import spoor.store.StoreReader;
import spoor.store.StoreReads;

/** Reads sources and datasets by id from the store. */
@Component
class CitedSources {

    private static final int BATCH = 5_000;

    private final Driver driver;
    private final StoreReader store;

    CitedSources(Driver driver, StoreReader store) {
        this.driver = driver;
        this.store = store;
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
                row.get("locator").asString(""),
                row.get("accessed").asString(""),
                row.get("archived").asString(""),
                row.get("sha256").asString(""));
    }

    /** The listings of these entities, by entity and authority. */
    List<ExportDocument.Listing> listListings(List<String> ids) {
        List<ExportDocument.Listing> listings = new ArrayList<>();
        if (ids.isEmpty()) {
            return listings;
        }
        List<String> hidden = store.listUnfinished();
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + BATCH));
            for (Record row : read("queries/export/listings", Map.of("ids", some, "hidden", hidden))) {
                listings.add(toListing(row));
            }
        }
        return listings;
    }

    private static ExportDocument.Listing toListing(Record row) {
        return new ExportDocument.Listing(
                row.get("id").asString(""),
                row.get("entity").asString(),
                row.get("designation").asString(""),
                row.get("authority").asString(""),
                row.get("programme").asString(""),
                row.get("listed").asString(""),
                row.get("until").asString(""),
                row.get("reason").asString(""),
                row.get("dataset").asString(""),
                row.get("sources").asList(Value::asString));
    }

    /** How many files are captured of these sources. */
    long countCaptures(Collection<String> ids) {
        return read("queries/export/captures", ids).stream()
                .mapToLong(row -> row.get("captures").asLong())
                .sum();
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
        return ids.isEmpty() ? List.of() : read(statement, Map.of("ids", List.copyOf(ids)));
    }

    private List<Record> read(String statement, Map<String, Object> parameters) {
        return StoreReads.list(driver, statement, parameters);
    }
}
