package spoor.ingest.customs;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import spoor.ingest.read.TableRow;
import spoor.ingest.read.Texts;
import spoor.model.BadInput;

/** Where a mapping's fields stand in the rows below a header, and the cells there, checked. */
final class Columns {

    private final Mapping mapping;
    private final int width;
    private final Map<Field, Integer> indexes = new EnumMap<>(Field.class);
    private final Map<String, Integer> valueIndexes = new LinkedHashMap<>();
    private final Memo<String, String> countries = new Memo<>();
    private final Memo<String, String> codes = new Memo<>();
    private final Memo<String, String> dates = new Memo<>();

    /** @throws BadInput if a name stands twice, or a mapped column is missing */
    Columns(Mapping mapping, TableRow header) {
        this.mapping = mapping;
        List<String> names = header.cells().stream().map(String::strip).toList();
        this.width = names.size();
        requireUnique(names);
        for (Field field : Field.values()) {
            String column = mapping.columnOf(field);
            if (column != null) {
                indexes.put(field, requireIndex(names, column));
            }
        }
        mapping.valueMap().forEach((currency, column) -> valueIndexes.put(currency, requireIndex(names, column)));
    }

    private static void requireUnique(List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                throw new BadInput("csv.header.doubled", "Two columns are called '%s'.", shorten(name));
            }
        }
    }

    private static int requireIndex(List<String> names, String column) {
        int index = names.indexOf(column.strip());
        if (index < 0) {
            String found = shorten(String.join(", ", names));
            throw new BadInput(
                    "csv.column.missing", "There is no column '%s'. The file has: %s.", shorten(column), found);
        }
        return index;
    }

    private static String shorten(String text) {
        return text.length() > 600 ? text.substring(0, 600) + "…" : text;
    }

    /** How many cells a row has to have. */
    int width() {
        return width;
    }

    /** The cell as it stands; empty if there is no such column. */
    String raw(List<String> cells, Field field) {
        Integer index = indexes.get(field);
        return index == null ? "" : cell(cells, index);
    }

    private static String cell(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    String text(List<String> cells, Field field) {
        return Values.text(raw(cells, field));
    }

    /** @throws FieldFault if it is longer than a name may be */
    String name(List<String> cells, Field field) {
        String name = text(cells, field);
        if (name.length() > Texts.LONGEST_NAME) {
            throw new FieldFault("name.tooLong", field, name, "The name is longer than 4,096 characters.");
        }
        return name;
    }

    String country(List<String> cells, Field field) {
        return countries.get(raw(cells, field), Values::country);
    }

    String hs(List<String> cells) {
        return checked(Field.HS, cells, cell -> codes.get(cell, Values::hs));
    }

    /** @throws BadInput if the file does not show whether days or months come first */
    String date(List<String> cells, Field field) {
        return checked(field, cells, cell -> dates.get(cell, text -> Values.date(text, mapping.dateOrder())));
    }

    private String checked(Field field, List<String> cells, UnaryOperator<String> reader) {
        String cell = raw(cells, field);
        try {
            return reader.apply(cell);
        } catch (BadInput e) {
            if (e.code().equals("date.ambiguous")) {
                throw e;
            }
            throw new FieldFault(e.code(), field, cell, String.valueOf(e.getMessage()));
        }
    }

    @Nullable
    Long number(List<String> cells, Field field, int scale) {
        return scaled(field.word(), raw(cells, field), scale);
    }

    /** In hundredths, by currency. */
    Map<String, Long> values(List<String> cells) {
        Map<String, Long> cents = new LinkedHashMap<>();
        valueIndexes.forEach((currency, index) -> {
            Long value = scaled("value " + currency, cell(cells, index), Sum.CENTS);
            if (value != null) {
                cents.put(currency, value);
            }
        });
        return cents;
    }

    private @Nullable Long scaled(String field, String cell, int scale) {
        try {
            return Values.scaled(cell, mapping.decimal(), scale);
        } catch (BadInput e) {
            throw new FieldFault(e.code(), field, cell, String.valueOf(e.getMessage()));
        }
    }
}
