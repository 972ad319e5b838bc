package spoor.ingest.job;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.ingest.check.Books;
import spoor.ingest.read.LimitedJson;

/** What the nodes {@code Import} and {@code Dataset} say of a job. */
public final class ImportNodes {

    private ImportNodes() {}

    /** The job, once its file was checked. */
    public static Map<String, Object> ofImport(ImportJob job) {
        ImportOrder order = job.order();
        Map<String, Object> properties = new HashMap<>(books(job));
        properties.put("file", order.fileName());
        properties.put("digest", order.digest());
        properties.put("state", "running");
        properties.put("strict", order.request().strict());
        properties.put("replace", order.request().replace());
        properties.put("mapping", order.request().mapping());
        properties.put(
                "about", LimitedJson.MAPPER.writeValueAsString(order.request().about()));
        putIfKnown(properties, "format", order.request().format());
        putIfKnown(properties, "askedDataset", order.request().dataset());
        return properties;
    }

    private static Map<String, Object> books(ImportJob job) {
        Books books = job.books();
        return Map.of(
                "read", books.read(),
                "loaded", books.loaded(),
                "rejected", books.rejected(),
                "duplicate", books.duplicate(),
                "issues", LimitedJson.MAPPER.writeValueAsString(job.issues()));
    }

    /** Its dataset, once all of it was written. */
    public static Map<String, Object> ofDataset(ImportJob job, Map<String, String> about) {
        Map<String, Object> properties = new HashMap<>(about);
        properties.putIfAbsent("name", String.valueOf(job.status().dataset()));
        properties.put("digest", job.order().digest());
        properties.put("import", job.order().jobId());
        putIfKnown(properties, "format", job.status().format());
        properties.put("file", job.order().fileName());
        properties.put("rowsRead", job.books().read());
        properties.put("rowsLoaded", job.books().loaded());
        properties.put("rowsRejected", job.books().rejected());
        properties.put("rowsDuplicate", job.books().duplicate());
        return properties;
    }

    /** How it ended. One that is done begins anew the next time. */
    public static Map<String, Object> ofEnd(
            ImportJob job, ImportJob.State state, ImportStatus.@Nullable Failure failure) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("vanished", job.status().vanished());
        properties.put("state", state.name().toLowerCase(java.util.Locale.ROOT));
        properties.put("message", failure == null ? "" : failure.message());
        properties.put("code", failure == null ? "" : failure.code());
        if (state == ImportJob.State.DONE) {
            properties.put("pass", 0L);
            properties.put("record", 0L);
        }
        return properties;
    }

    private static void putIfKnown(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
    }
}
