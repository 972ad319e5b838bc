package spoor.ingest.customs;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.ingest.read.LimitedJson;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import tools.jackson.core.JacksonException;

/**
 * How the columns of a table are to be read. Made once, kept under a name, used again. One that names a supplier and a
 * buyer reads declarations, one that names {@code from} and {@code to} relations, one that names {@code name} entities.
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
 * @param also further columns of fields that take several, such as {@code {"alias": ["Former name", "Trade name"]}}
 * @param label of all entities, where no column says it; null for Company. Entities only
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
        @Nullable Map<String, String> words,
        @Nullable Map<String, List<String>> also,
        @Nullable String label) {

    public Mapping {
        also = also == null ? Map.of() : Map.copyOf(also);
        columns = columns == null ? Map.of() : Map.copyOf(columns);
        values = values == null ? Map.of() : Map.copyOf(values);
        words = words == null ? Map.of() : Map.copyOf(words);
        requireOneOf("dateOrder", dateOrder, List.of("dmy", "mdy"));
        requireOneOf("decimal", decimal, List.of(".", ","));
        columns.keySet().forEach(Mapping::requireField);
        also.keySet().forEach(Mapping::requireFieldOfMany);
        requireTwo(columns, Field.SUPPLIER, Field.BUYER);
        requireTwo(columns, Field.FROM, Field.TO);
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
        for (String each : new String[] {fromLabel, toLabel, label}) {
            if (each != null) {
                NodeLabel.requireLabel(each);
            }
        }
    }

    private static final Field[] TELLING = {
        Field.COUNTRY,
        Field.NUMBER,
        Field.TAX_NUMBER,
        Field.INN,
        Field.OGRN,
        Field.KPP,
        Field.USCC,
        Field.LEI,
        Field.PASSPORT,
        Field.ADDRESS,
        Field.ADDRESS_PART,
        Field.BIRTH_DATE,
        Field.FOUNDED,
        Field.DISSOLVED,
        Field.POSITION,
        Field.LAST_NAME,
        Field.AUTHORITY,
        Field.LISTED
    };

    /** What is left out is found out; nothing is mapped. */
    public static final Mapping EMPTY =
            new Mapping(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

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
            return LimitedJson.MAPPER.readValue(json, Mapping.class);
        } catch (JacksonException e) {
            if (e.getCause() instanceof BadInput bad) {
                throw bad;
            }
            throw new BadInput("mapping.malformed", "The mapping cannot be read: %s", e.getOriginalMessage());
        }
    }

    /** Read from one column, everybody would be tied to nobody but itself. */
    private static void requireTwo(Map<String, String> columns, Field start, Field end) {
        String column = columns.get(start.word());
        if (column != null && column.equals(columns.get(end.word()))) {
            throw new BadInput(
                    "mapping.same",
                    "'%s' and '%s' are both read from the column '%s'; name another for one of them.",
                    start.word(),
                    end.word(),
                    column);
        }
    }

    private static void requireOneOf(String name, @Nullable String value, List<String> allowed) {
        if (value != null && !allowed.contains(value)) {
            throw new BadInput("mapping." + name, "%s is one of %s.", name, allowed);
        }
    }

    private static Field requireField(String word) {
        return Field.find(word)
                .orElseThrow(() -> new BadInput(
                        "mapping.field",
                        "A mapping knows no field '%s'; use %s.",
                        word,
                        java.util.Arrays.stream(Field.values()).map(Field::word).toList()));
    }

    private static void requireFieldOfMany(String word) {
        if (!requireField(word).takesMany()) {
            throw new BadInput(
                    "mapping.also", "The field '%s' is read from one column only; take it out of 'also'.", word);
        }
    }

    @Nullable
    String columnOf(Field field) {
        return columnMap().get(field.word());
    }

    Map<String, String> columnMap() {
        return columns == null ? Map.of() : columns;
    }

    /** The columns of a field, the first one first. */
    List<String> columnsOf(Field field) {
        List<String> all = new ArrayList<>();
        String first = columnOf(field);
        if (first != null) {
            all.add(first);
        }
        all.addAll(alsoMap().getOrDefault(field.word(), List.of()));
        return all;
    }

    private Map<String, List<String>> alsoMap() {
        return also == null ? Map.of() : also;
    }

    Map<String, String> valueMap() {
        return values == null ? Map.of() : values;
    }

    /** This mapping, and what a guess adds where it says nothing. */
    Mapping orElse(Mapping guess) {
        boolean unsaid = columnMap().isEmpty();
        return new Mapping(
                encoding,
                separator,
                headerRow == null ? guess.headerRow : headerRow,
                dateOrder == null ? guess.dateOrder : dateOrder,
                decimal,
                confidence,
                unsaid ? guess.columnMap() : columnMap(),
                unsaid ? guess.valueMap() : valueMap(),
                relation == null ? guess.relation : relation,
                fromLabel,
                toLabel,
                words,
                unsaid ? guess.alsoMap() : alsoMap(),
                label == null && unsaid ? guess.label : label);
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
        return namesOneOf(Field.FROM, Field.FROM_ID, Field.FROM_REF)
                && namesOneOf(Field.TO, Field.TO_ID, Field.TO_REF)
                && (relation != null || columnOf(Field.RELATION) != null);
    }

    /** Whether it says how entities are called. */
    @JsonIgnore
    public boolean isOfEntities() {
        return namesOneOf(Field.NAME, Field.LAST_NAME);
    }

    /** Whether a guess found what only firms and people have: goods and codes have names too. */
    @JsonIgnore
    boolean tellsEntities() {
        Header name = Header.of(columnMap().getOrDefault(Field.NAME.word(), ""));
        boolean sure = name.says("firm") || name.says("person");
        return isOfEntities() && (sure || namesOneOf(TELLING));
    }

    private boolean namesOneOf(Field... fields) {
        return Stream.of(fields).anyMatch(field -> columnOf(field) != null);
    }

    /**
     * The JSON of a mapping with an encoding that is said beside it.
     *
     * @param json may be empty
     * @param charset null if nothing is said
     */
    public static String withEncoding(String json, @Nullable String charset) {
        return charset == null || charset.isBlank()
                ? json
                : LimitedJson.MAPPER.writeValueAsString(read(json).in(charset.strip()));
    }

    private Mapping in(String charset) {
        return new Mapping(
                charset,
                separator,
                headerRow,
                dateOrder,
                decimal,
                confidence,
                columns,
                values,
                relation,
                fromLabel,
                toLabel,
                words,
                also,
                label);
    }
}
