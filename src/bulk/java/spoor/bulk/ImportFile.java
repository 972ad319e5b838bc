package spoor.bulk;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One kind of file of {@code neo4j-admin database import}: its columns, and how properties become a line.
 *
 * @param columns as the header names them, such as {@code count:long}; those of a list end in {@code []}
 */
record ImportFile(List<String> columns) implements Serializable {

    /** Between the parts of a list: it stands in no text. */
    static final char LISTED = '\u001F';

    static final ImportFile COMPANIES = new ImportFile(List.of(
            "id:ID(Entity)", "dataset", "row", "name", "country", "identifiers:string[]", "sources:string[]", "aliases:string[]"));

    static final ImportFile SUPPLIES = new ImportFile(List.of(
            ":START_ID(Entity)",
            ":END_ID(Entity)",
            "id",
            "dataset",
            "row",
            "confidence",
            "sources:string[]",
            "validFrom",
            "validTo",
            "hs:string[]",
            "count:long",
            "value:double",
            "currency",
            "values:string[]",
            "quantity:double",
            "unit",
            "origins:string[]"));

    static final ImportFile SOURCES =
            new ImportFile(List.of("id:ID(Source)", "dataset", "title", "publisher", "url"));

    static final ImportFile DATASETS = new ImportFile(List.of("id:ID(Dataset)", "name", "complete:boolean"));

    String header() {
        return String.join(",", columns);
    }

    /** The values of the columns in order; properties that no column is for would be lost, so they are a fault. */
    String line(List<String> ends, Map<String, Object> properties) {
        List<String> names = columns.stream()
                .map(column -> column.replaceFirst(":.*", ""))
                .filter(name -> !name.isEmpty())
                .toList();
        if (!names.containsAll(properties.keySet())) {
            throw new IllegalStateException("no column for one of " + properties.keySet());
        }
        String ties = ends.stream().map(end -> quoted(end) + ",").collect(Collectors.joining());
        return ties
                + names.stream().map(name -> cell(properties.get(name))).collect(Collectors.joining(","));
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list ->
                quoted(list.stream().map(String::valueOf).collect(Collectors.joining(String.valueOf(LISTED))));
            case String text -> quoted(text);
            default -> value.toString();
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"").replaceAll("[\\r\\n]+", " ") + '"';
    }
}
