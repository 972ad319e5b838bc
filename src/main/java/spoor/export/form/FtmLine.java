package spoor.export.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entity of FollowTheMoney as it stands in a line. What is unknown of its past is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FtmLine(
        String id,
        String schema,
        String caption,
        Map<String, List<String>> properties,
        List<String> datasets,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> referents,

        @JsonProperty("first_seen") @Nullable String firstSeen,
        @JsonProperty("last_change") @Nullable String lastChange) {

    /** One of whose past nothing is known. */
    static FtmLine of(
            String id, String schema, String caption, Map<String, List<String>> properties, List<String> datasets) {
        return new FtmLine(id, schema, caption, properties, datasets, List.of(), null, null);
    }

    /** The same with the values of another line of the entity, each once. */
    FtmLine and(FtmLine other) {
        Map<String, List<String>> all = new TreeMap<>(properties);
        other.properties.forEach((name, values) -> all.merge(name, values, FtmLine::together));
        return new FtmLine(
                id, schema, caption, all, together(datasets, other.datasets), referents, firstSeen, lastChange);
    }

    private static List<String> together(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
