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
import spoor.store.StoreReads;
import spoor.store.read.StoreReader;
import spoor.store.repository.DatasetRepository;
import spoor.store.repository.SourceRepository;
import spoor.store.repository.StoredDataset;

/** Reads sources and datasets by id from the store. */
@Component
class CitedSources {

    private static final int BATCH = 5_000;

    private final Driver driver;
    private final SourceRepository sources;
    private final DatasetRepository datasets;
    private final StoreReader store;

    CitedSources(Driver driver, SourceRepository sources, DatasetRepository datasets, StoreReader store) {
        this.driver = driver;
        this.sources = sources;
        this.datasets = datasets;
        this.store = store;
    }

    /** The sources with these ids, by id; one that the store does not have stands with its id alone. */
    List<Source> listSources(Collection<String> ids) {
        Map<String, Source> byId = new TreeMap<>();
        ids.forEach(id -> byId.put(id, Source.unknown(id)));
        if (!ids.isEmpty()) {
            sources.listSources(List.copyOf(ids)).forEach(found -> byId.put(found.id(), found.toSource()));
        }
        return List.copyOf(byId.values());
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

    /** What people entered of single entities beside their records, by entity. */
    Map<String, List<ExportDocument.Fact>> listFacts() {
        Map<String, List<ExportDocument.Fact>> facts = new TreeMap<>();
        for (Record row : read("queries/export/facts", Map.of("hidden", store.listUnfinished()))) {
            facts.computeIfAbsent(row.get("entity").asString(), _ -> new ArrayList<>())
                    .add(toFact(row));
        }
        return facts;
    }

    private static ExportDocument.Fact toFact(Record row) {
        return new ExportDocument.Fact(
                row.get("id").asString(),
                row.get("entity").asString(),
                row.get("kind").asString(),
                row.get("value").asString(),
                row.get("confidence").asString(""),
                row.get("dataset").asString(""),
                row.get("locator").asString(""),
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
        if (!ids.isEmpty()) {
            datasets.listDatasets(List.copyOf(ids)).forEach(found -> byId.put(found.id(), toLicence(found)));
        }
        return List.copyOf(byId.values());
    }

    private static ExportDocument.Licence toLicence(StoredDataset found) {
        return new ExportDocument.Licence(found.id(), found.name(), found.version(), found.licence());
    }

    private List<Record> read(String statement, Collection<String> ids) {
        return ids.isEmpty() ? List.of() : read(statement, Map.of("ids", List.copyOf(ids)));
    }

    private List<Record> read(String statement, Map<String, Object> parameters) {
        return StoreReads.list(driver, statement, parameters);
    }
}
