package spoor.reconcile.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What yente's {@code /catalog} answers.
 *
 * @param current the names of those that are there whole
 * @param outdated the names of those whose import has not ended
 * @param indexStale whether there is one
 */
record YenteCatalog(
        List<Entry> datasets,
        List<String> current,
        List<String> outdated,
        @JsonProperty("index_stale") boolean indexStale) {

    /**
     * A dataset.
     *
     * @param name its id in Spoor
     * @param version of its publisher; where none is known the time of the import
     */
    record Entry(
            String name,
            String title,
            @Nullable String version,

            @JsonProperty("index_version") @Nullable String indexVersion,

            @JsonProperty("index_current") @Schema(description = "Whether all of it is there")
            boolean indexCurrent,

            @Schema(description = "Always true: what is listed can be asked")
            boolean load,

            @JsonProperty("updated_at") @Nullable String updatedAt,

            @Schema(nullable = true) @Nullable String licence) {}

    /** @param datasets as they are stored */
    static YenteCatalog of(List<Map<String, Object>> datasets) {
        List<Entry> entries = datasets.stream().map(YenteCatalog::entry).toList();
        List<String> current = new ArrayList<>();
        List<String> outdated = new ArrayList<>();
        entries.forEach(entry -> (entry.indexCurrent() ? current : outdated).add(entry.name()));
        return new YenteCatalog(entries, List.copyOf(current), List.copyOf(outdated), !outdated.isEmpty());
    }

    private static Entry entry(Map<String, Object> dataset) {
        String id = String.valueOf(dataset.get("id"));
        String imported = text(dataset, "importedAt");
        String version = text(dataset, "version") == null ? imported : text(dataset, "version");
        boolean whole = !Boolean.FALSE.equals(dataset.get("complete"));
        String title = text(dataset, "name") == null ? id : String.valueOf(dataset.get("name"));
        return new Entry(id, title, version, whole ? version : null, whole, true, imported, text(dataset, "licence"));
    }

    private static @Nullable String text(Map<String, Object> dataset, String property) {
        Object value = dataset.get(property);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    /** Changes when a dataset comes, goes, or is imported again. */
    String tag() {
        return UUID.nameUUIDFromBytes(datasets.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
