package spoor.ingest.customs;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.ingest.read.Json;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import tools.jackson.core.JacksonException;

/**
 * How the columns of a table are to be read. Made once, kept under a name, used again. One that names a supplier and a
 * buyer reads declarations, one that names {@code from} and {@code to} reads relations.
 *
 * @param encoding of a CSV file without a byte order mark; null for UTF-8
 * @param separator of a CSV file; null to find out
 * @param headerRow number of the row that names the columns, from 1; null to find out
 * @param dateOrder {@code dmy} or {@code mdy} for dates with slashes; null if the file itself shows it
 * @param decimal {@code .} or {@code ,}; null to tell by each number
 * @param confidence of the relations; null for probable
 * @param columns names of columns by {@link Field#word()}
 * @param values names of the columns that hold the value, by currency
 * @param relation type of all relations, such as {@code OWNS}; null if a column says it. Relations only
 * @param fromLabel label of where relations start; null for the usual one of their type
 * @param toLabel the same of where they end
 * @param words what the file's own words for types, labels and confidences mean, such as
 *     {@code {"shareholder": "OWNS", "high": "confirmed"}}
 */
public record Mapping(
        @Nullable String encoding,
        @Nullable String separator,
        @Nullable Integer headerRow,
        @Nullable String dateOrder,
        @Nullable String decimal,
        @Nullable String confidence,
        @Nullable Map<String, String> columns,
        @Nullable Map<String, String> values,
        @Nullable String relation,
        @Nullable String fromLabel,
        @Nullable String toLabel,
        @Nullable Map<String, String> words) {

    public Mapping {
        columns = columns == null ? Map.of() : Map.copyOf(columns);
        values = values == null ? Map.of() : Map.copyOf(values);
        words = words == null ? Map.of() : Map.copyOf(words);
        requireOneOf("dateOrder", dateOrder, List.of("dmy", "mdy"));
        requireOneOf("decimal", decimal, List.of(".", ","));
        for (String word : columns.keySet()) {
            requireField(word);
        }
        for (String currency : values.keySet()) {
            if (!currency.matches("[A-Z]{3}")) {
                throw new BadInput("mapping.currency", "'%s' is no currency; write USD, RUB, CNY …", currency);
            }
        }
        if (confidence != null) {
            Confidence.requireWord(confidence);
        }
        if (relation != null) {
            RelationType.requireType(relation);
        }
        for (String label : new String[] {fromLabel, toLabel}) {
            if (label != null) {
                NodeLabel.requireLabel(label);
            }
        }
    }

    /** What is left out is found out; nothing is mapped. */
    public static final Mapping EMPTY =
            new Mapping(null, null, null, null, null, null, null, null, null, null, null, null);

    /**
     * Reads a mapping from JSON; empty text is no mapping.
     *
     * @throws BadInput if it is none
     */
    public static Mapping read(String json) {
        if (json.isBlank()) {
            return EMPTY;
        }
        try {
            return Json.MAPPER.readValue(json, Mapping.class);
        } catch (JacksonException e) {
            if (e.getCause() instanceof BadInput bad) {
                throw bad;
            }
            throw new BadInput("mapping.malformed", "The mapping cannot be read: %s", e.getOriginalMessage());
        }
    }

    private static void requireOneOf(String name, @Nullable String value, List<String> allowed) {
        if (value != null && !allowed.contains(value)) {
            throw new BadInput("mapping." + name, "%s is one of %s.", name, allowed);
        }
    }

    private static void requireField(String word) {
        for (Field field : Field.values()) {
            if (field.word().equals(word)) {
                return;
            }
        }
        throw new BadInput(
                "mapping.field",
                "A mapping knows no field '%s'; use %s.",
                word,
                java.util.Arrays.stream(Field.values()).map(Field::word).toList());
    }

    @Nullable
    String columnOf(Field field) {
        return columnMap().get(field.word());
    }

    Map<String, String> columnMap() {
        return columns == null ? Map.of() : columns;
    }

    Map<String, String> valueMap() {
        return values == null ? Map.of() : values;
    }

    /** This mapping, and what a guess adds where it says nothing. */
    Mapping orElse(Mapping guess) {
        Map<String, String> allColumns = new LinkedHashMap<>(columnMap().isEmpty() ? guess.columnMap() : columnMap());
        Map<String, String> allValues = new LinkedHashMap<>(columnMap().isEmpty() ? guess.valueMap() : valueMap());
        return new Mapping(
                encoding,
                separator,
                headerRow == null ? guess.headerRow : headerRow,
                dateOrder == null ? guess.dateOrder : dateOrder,
                decimal,
                confidence,
                allColumns,
                allValues,
                relation == null ? guess.relation : relation,
                fromLabel,
                toLabel,
                words);
    }

    /** What the file's word means; the word itself if the mapping does not say. */
    String meaningOf(String word) {
        return words == null ? word : words.getOrDefault(word, word);
    }

    /** Whether it names both parties: the least that makes a supply. */
    @JsonIgnore
    public boolean isOfDeclarations() {
        return namesOneOf(Field.SUPPLIER, Field.SUPPLIER_ID) && namesOneOf(Field.BUYER, Field.BUYER_ID);
    }

    /** Whether it names both ends and the type of relations. */
    @JsonIgnore
    public boolean isOfRelations() {
        return namesOneOf(Field.FROM, Field.FROM_ID)
                && namesOneOf(Field.TO, Field.TO_ID)
                && (relation != null || columnOf(Field.RELATION) != null);
    }

    private boolean namesOneOf(Field one, Field other) {
        return columnOf(one) != null || columnOf(other) != null;
    }
}
