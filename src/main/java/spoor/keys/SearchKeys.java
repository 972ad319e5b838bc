package spoor.keys;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.names.NameAnalyser;
import spoor.names.NameAnalysis;
import spoor.names.NameKeys;
import spoor.names.NameKind;

/**
 * The keys of one entity or HS code: the node {@code SearchKeys} that stands beside it, under the same id, so that what is
 * known of the thing itself stays free of them.
 *
 * @param properties {@code id}; {@code entity} or {@code hs}, the same id; {@code version} of {@link NameKeys}; {@code
 *     stamp}, equal for equal texts; and what there is of the {@link KeyField}s
 */
public record SearchKeys(String id, Map<String, Object> properties) {

    private static final String HS = "HsCode";

    /** Of an entity. */
    public static SearchKeys ofEntity(String id, String label, Map<String, Object> entity) {
        Map<KeyField, Set<String>> fields = new EnumMap<>(KeyField.class);
        List<Findable> findables = Findable.ofEntity(entity);
        addFilters(fields, label, entity);
        add(fields, findables, Findable.kindOf(label));
        return of(id, "entity", stamp(findables, fields), fields);
    }

    /** Of an entity as imports write it: {@code id}, {@code label} and {@code properties}. */
    public static SearchKeys ofRow(Map<String, Object> row) {
        Map<String, Object> properties = new HashMap<>();
        if (row.get("properties") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> properties.put(String.valueOf(name), value));
        }
        return ofEntity(String.valueOf(row.get("id")), String.valueOf(row.get("label")), properties);
    }

    /** Of an HS code. */
    public static SearchKeys ofHsCode(String id, Map<String, Object> code) {
        Map<KeyField, Set<String>> fields = new EnumMap<>(KeyField.class);
        List<Findable> findables = Findable.ofHsCode(code);
        field(fields, KeyField.FILTER).add(labelFilter(HS));
        add(fields, findables, NameKind.THING);
        return of(id, "hs", stamp(findables, fields), fields);
    }

    /** The stamp that an entity's keys have if they are made of what it says now. */
    static long stampOfEntity(String label, Map<String, Object> entity) {
        Map<KeyField, Set<String>> fields = new EnumMap<>(KeyField.class);
        addFilters(fields, label, entity);
        return stamp(Findable.ofEntity(entity), fields);
    }

    static long stampOfHsCode(Map<String, Object> code) {
        Map<KeyField, Set<String>> fields = new EnumMap<>(KeyField.class);
        field(fields, KeyField.FILTER).add(labelFilter(HS));
        return stamp(Findable.ofHsCode(code), fields);
    }

    /** The token in {@link KeyField#FILTER} of entities with this label. */
    public static String labelFilter(String label) {
        return "l:" + label;
    }

    /** Of those of this country: a company's or person's, that of a component's maker, a weapon's origin. */
    public static String countryFilter(String country) {
        return "c:" + country.replaceAll("\\s", "_");
    }

    /** Of those that this dataset brought in. */
    public static String datasetFilter(String dataset) {
        return "d:" + dataset.replaceAll("\\s", "_");
    }

    private static SearchKeys of(String id, String thing, long stamp, Map<KeyField, Set<String>> fields) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", id);
        properties.put(thing, id);
        properties.put("version", (long) NameKeys.VERSION);
        properties.put("stamp", stamp);
        fields.forEach((field, tokens) -> properties.put(field.field(), String.join(" ", tokens)));
        return new SearchKeys(id, properties);
    }

    private static long stamp(List<Findable> findables, Map<KeyField, Set<String>> fields) {
        long hash = field(fields, KeyField.FILTER).hashCode();
        for (Findable findable : findables) {
            hash = 31 * (31 * hash + findable.field().hashCode())
                    + findable.value().hashCode();
        }
        return hash;
    }

    private static void addFilters(Map<KeyField, Set<String>> fields, String label, Map<String, Object> entity) {
        Set<String> filters = field(fields, KeyField.FILTER);
        filters.add(labelFilter(label));
        Object country = first(entity, "country", "makerCountry", "origin");
        if (country != null) {
            filters.add(countryFilter(String.valueOf(country)));
        }
        Object dataset = entity.get("dataset");
        if (dataset != null) {
            filters.add(datasetFilter(String.valueOf(dataset)));
        }
    }

    private static @Nullable Object first(Map<String, Object> entity, String... names) {
        for (String name : names) {
            Object value = entity.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static void add(Map<KeyField, Set<String>> fields, List<Findable> findables, NameKind kind) {
        List<NameAnalysis> names = new ArrayList<>();
        for (Findable findable : findables) {
            switch (findable.field()) {
                case Findable.IDENTIFIER -> field(fields, KeyField.NUMBER).addAll(Numbers.ofStored(findable.value()));
                case Findable.HS_CODE -> field(fields, KeyField.CODE).add(Numbers.plain(findable.value()));
                case Findable.PHONE, Findable.EMAIL, Findable.WEBSITE, Findable.ADDRESS ->
                    field(fields, KeyField.NUMBER).addAll(Reached.ofStored(findable));
                case Findable.PART_NUMBER -> addPart(fields, names, findable.value());
                default -> names.add(NameAnalyser.shared().analyse(findable.value(), kind));
            }
        }
        put(fields, NameKeys.of(names));
    }

    /** A part number that has no digit is a code all the same. */
    private static void addPart(Map<KeyField, Set<String>> fields, List<NameAnalysis> names, String value) {
        for (String one : value.split(";", -1)) {
            names.add(NameAnalyser.shared().analyse(one, NameKind.THING));
        }
        put(fields, KeyField.PART, Numbers.ofPart(value));
    }

    private static void put(Map<KeyField, Set<String>> fields, NameKeys keys) {
        put(fields, KeyField.EXACT, keys.exact());
        put(fields, KeyField.MEANING, keys.meaning());
        put(fields, KeyField.WORD, keys.word());
        put(fields, KeyField.SOUND, keys.sound());
        put(fields, KeyField.HAN, keys.han());
        put(fields, KeyField.PINYIN, keys.pinyin());
        put(fields, KeyField.SYMBOL, keys.symbol());
        put(fields, KeyField.INITIALS, keys.initials());
        put(fields, KeyField.PART, keys.part());
        put(fields, KeyField.GRAM, keys.gram());
    }

    private static void put(Map<KeyField, Set<String>> fields, KeyField field, Set<String> tokens) {
        if (!tokens.isEmpty()) {
            field(fields, field).addAll(tokens);
        }
    }

    private static Set<String> field(Map<KeyField, Set<String>> fields, KeyField field) {
        return fields.computeIfAbsent(field, none -> new LinkedHashSet<>());
    }
}
