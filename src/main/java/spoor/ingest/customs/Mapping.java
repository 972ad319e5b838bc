package spoor.ingest.customs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.model.Confidence;

/**
 * How the columns of a customs file are to be read. Made once, kept under a name, used again.
 *
 * @param encoding of a CSV file without a byte order mark; null for UTF-8
 * @param separator of a CSV file; null to find out
 * @param headerRow number of the row that names the columns, from 1; null to find out
 * @param dateOrder {@code dmy} or {@code mdy} for dates with slashes; null if the file itself shows it
 * @param decimal {@code .} or {@code ,}; null to tell by each number
 * @param confidence of the relations; null for probable
 * @param columns names of columns by {@link Field#word()}
 * @param values names of the columns that hold the value, by currency
 */
public record Mapping(
        @Nullable String encoding,
        @Nullable String separator,
        @Nullable Integer headerRow,
        @Nullable String dateOrder,
        @Nullable String decimal,
        @Nullable String confidence,
        @Nullable Map<String, String> columns,
        @Nullable Map<String, String> values) {

    public Mapping {
        columns = columns == null ? Map.of() : Map.copyOf(columns);
        values = values == null ? Map.of() : Map.copyOf(values);
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
    }

    /** What is left out is found out; nothing is mapped. */
    public static final Mapping EMPTY = new Mapping(null, null, null, null, null, null, null, null);

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
                allValues);
    }

    /** Whether it names both parties: the least that makes a supply. */
    public boolean isUsable() {
        boolean supplier = columnOf(Field.SUPPLIER) != null || columnOf(Field.SUPPLIER_ID) != null;
        boolean buyer = columnOf(Field.BUYER) != null || columnOf(Field.BUYER_ID) != null;
        return supplier && buyer;
    }
}
