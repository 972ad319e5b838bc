package spoor.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Service;
import spoor.model.FactKind;
import spoor.model.ValueWords;

/** Which record and which document says each value of an entity. Safe for use by any thread. */
@Service
class EntityValues {

    private final GraphReads reads;

    EntityValues(GraphReads reads) {
        this.reads = reads;
    }

    /** By id each value once, by property in a fixed order; equal values of several records are one. */
    Map<String, List<ValueSaid>> list(Collection<String> ids) {
        Map<String, List<Entry>> entries = new LinkedHashMap<>();
        for (Record row : reads.list("entity-values", Map.of("ids", List.copyOf(ids)))) {
            entries.computeIfAbsent(row.get("id").asString(), _ -> new ArrayList<>())
                    .addAll(entries(row));
        }
        Map<String, List<ValueSaid>> told = new LinkedHashMap<>();
        entries.forEach((id, said) -> told.put(id, told(said)));
        return told;
    }

    private static List<ValueSaid> told(List<Entry> entries) {
        return ValueWords.BY_PROPERTY.values().stream()
                .distinct()
                .flatMap(property -> told(property, entries).stream())
                .toList();
    }

    private record Entry(String property, String value, ValueSaid.By by) {}

    private static List<ValueSaid> told(String property, List<Entry> entries) {
        Map<String, List<ValueSaid.By>> byValue = new LinkedHashMap<>();
        entries.stream().filter(entry -> entry.property().equals(property)).forEach(entry -> {
            List<ValueSaid.By> said = byValue.computeIfAbsent(entry.value(), _ -> new ArrayList<>());
            if (!said.contains(entry.by())) {
                said.add(entry.by());
            }
        });
        return byValue.entrySet().stream()
                .map(value -> new ValueSaid(property, value.getKey(), List.copyOf(value.getValue())))
                .toList();
    }

    private static List<Entry> entries(Record row) {
        Map<String, Object> said = row.asMap();
        String record = Rows.text(said, "record");
        ValueSaid.By by =
                new ValueSaid.By(record, Rows.text(said, "dataset"), Rows.findText(said, "row"), false, cited(said));
        List<Entry> entries = new ArrayList<>();
        Map<String, Object> properties = Rows.properties(said.get("properties"));
        ValueWords.BY_PROPERTY.forEach((name, property) ->
                each(properties.get(name)).forEach(value -> entries.add(new Entry(property, value, by))));
        for (Map<String, Object> fact : Rows.maps(row.get("facts"))) {
            ValueWords.ofFact(FactKind.requireWord(Rows.text(fact, "kind")))
                    .ifPresent(property ->
                            entries.add(new Entry(property, Rows.text(fact, "value"), ofFact(record, fact))));
        }
        return entries;
    }

    private static ValueSaid.By ofFact(String record, Map<String, Object> fact) {
        return new ValueSaid.By(record, Rows.text(fact, "dataset"), Rows.findText(fact, "locator"), true, cited(fact));
    }

    private static Stream<String> each(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case List<?> many -> many.stream().map(String::valueOf);
            default -> Stream.of(String.valueOf(value));
        };
    }

    private static List<ValueSaid.Cited> cited(Map<String, Object> by) {
        return by.get("sources") instanceof List<?> list
                ? list.stream()
                        .map(Rows::withAll)
                        .map(source -> new ValueSaid.Cited(Rows.text(source, "id"), Rows.text(source, "title")))
                        .toList()
                : List.of();
    }
}
