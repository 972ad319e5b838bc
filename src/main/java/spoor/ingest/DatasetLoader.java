package spoor.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;
import spoor.store.CypherFiles;
import spoor.store.StartStep;

/**
 * Writes a package into the store. It can be killed at any moment and run again, and ends in the same graph: all writes
 * merge on ids, and the Dataset node, which says that all is there, comes last.
 */
@Component
class DatasetLoader {

    private static final String BUSY = "Loading the %s (%s).";

    private final Driver driver;

    DatasetLoader(Driver driver) {
        this.driver = driver;
    }

    LoadReport load(DatasetPackage dataset, StartStep.Progress progress) {
        if (isLoaded(dataset)) {
            return new LoadReport(dataset.id(), dataset.version(), true, Map.of(), List.of());
        }
        PackageRows rows = PackageReader.read(dataset);
        int total = rows.total().loaded() + rows.classifications().size();
        String message = BUSY.formatted(dataset.name(), dataset.version());
        try (BatchWriter writer =
                new BatchWriter(driver, dataset.id(), done -> progress.report(message, done, total))) {
            write(writer, rows);
            writer.run("dataset", Map.of("properties", describe(dataset, rows)));
        }
        return new LoadReport(dataset.id(), dataset.version(), false, countsByName(rows), List.copyOf(rows.issues()));
    }

    private boolean isLoaded(DatasetPackage dataset) {
        return driver
                .executableQuery(CypherFiles.getStatement("queries/ingest/find-dataset"))
                .withParameters(Map.of("dataset", dataset.id()))
                .execute()
                .records()
                .stream()
                .anyMatch(row -> dataset.digest().equals(row.get("digest").asString(null)));
    }

    /** Relations of an earlier version go first: one that now has other ends could not be merged. */
    private static void write(BatchWriter writer, PackageRows rows) {
        writer.run("begin-dataset", Map.of());
        writer.runAlone("remove-relations", Map.of());
        writer.write("sources", rows.sources());
        writer.write("entities", rows.entities());
        writer.write("hs-codes", rows.hsCodes());
        writer.write("classifications", rows.classifications());
        writer.write("relations", rows.relations());
        writer.write("designations", rows.designations());
        writer.write("trade-flows", rows.tradeFlows());
        writer.runAlone("remove-stale-nodes", Map.of("ids", rows.nodeIds()));
    }

    private static Map<String, Object> describe(DatasetPackage dataset, PackageRows rows) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("name", dataset.name());
        properties.put("version", dataset.version());
        properties.put("licence", dataset.licence());
        properties.put("digest", dataset.digest());
        properties.put("sources", rows.sources().size());
        properties.put("entities", rows.entities().size());
        properties.put("relations", rows.relations().size());
        properties.put("designations", rows.designations().size());
        properties.put("hsCodes", rows.hsCodes().size());
        properties.put("tradeFlows", rows.tradeFlows().size());
        properties.put("rowsRead", rows.total().read());
        properties.put("rowsLoaded", rows.total().loaded());
        properties.put("rowsRejected", rows.total().rejected());
        return properties;
    }

    private static Map<String, RowCount> countsByName(PackageRows rows) {
        return rows.counts().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().fileName(), Map.Entry::getValue));
    }
}
