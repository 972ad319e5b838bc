package spoor.ingest.customs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.ingest.read.TableRow;
import spoor.ingest.read.Texts;
import spoor.model.BadInput;

/** Reads rows by a mapping, once the row that names the columns is known. */
final class DeclarationReader {

    private final String dataset;
    private final Mapping mapping;
    private final int width;
    private final Map<Field, Integer> indexes = new EnumMap<>(Field.class);
    private final Map<String, Integer> valueIndexes = new LinkedHashMap<>();

    /** @throws BadInput if a name stands twice, or a mapped column is missing */
    DeclarationReader(String dataset, Mapping mapping, TableRow header) {
        this.dataset = dataset;
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
        java.util.Set<String> seen = new java.util.HashSet<>();
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

    /** @throws FieldFault if the row cannot be used */
    Declaration read(List<String> cells) {
        Party supplier = party(cells, Field.SUPPLIER, Field.SUPPLIER_ID, country(cells, Field.SUPPLIER_COUNTRY));
        Party buyer = party(cells, Field.BUYER, Field.BUYER_ID, country(cells, Field.BUYER_COUNTRY));
        return new Declaration(
                supplier,
                buyer,
                checked(Field.HS, () -> Values.hs(raw(cells, Field.HS)), cells),
                checked(Field.DATE, () -> Values.date(raw(cells, Field.DATE), mapping.dateOrder()), cells),
                text(cells, Field.DECLARATION),
                text(cells, Field.DESCRIPTION),
                country(cells, Field.ORIGIN),
                text(cells, Field.QUANTITY),
                text(cells, Field.UNIT),
                number(cells, Field.NET_WEIGHT, Sum.GRAMS),
                number(cells, Field.GROSS_WEIGHT, Sum.GRAMS),
                values(cells));
    }

    private Party party(List<String> cells, Field nameField, Field idField, String country) {
        String name = text(cells, nameField);
        if (name.length() > Texts.LONGEST_NAME) {
            throw new FieldFault("name.tooLong", nameField, name, "The name is longer than 4,096 characters.");
        }
        Party party = Party.of(dataset, name, text(cells, idField), country);
        if (party == null) {
            throw new FieldFault("party.missing", nameField, "", "The row does not say who this is.");
        }
        return party;
    }

    private Map<String, Long> values(List<String> cells) {
        Map<String, Long> cents = new LinkedHashMap<>();
        valueIndexes.forEach((currency, index) -> {
            String cell = cell(cells, index);
            try {
                Long value = Values.scaled(cell, mapping.decimal(), Sum.CENTS);
                if (value != null) {
                    cents.put(currency, value);
                }
            } catch (BadInput e) {
                throw new FieldFault(e.code(), "value " + currency, cell, String.valueOf(e.getMessage()));
            }
        });
        return cents;
    }

    private @Nullable Long number(List<String> cells, Field field, int scale) {
        String cell = raw(cells, field);
        try {
            return Values.scaled(cell, mapping.decimal(), scale);
        } catch (BadInput e) {
            throw new FieldFault(e.code(), field, cell, String.valueOf(e.getMessage()));
        }
    }

    private String checked(Field field, java.util.function.Supplier<String> reader, List<String> cells) {
        try {
            return reader.get();
        } catch (BadInput e) {
            if (e.code().equals("date.ambiguous")) {
                throw e;
            }
            throw new FieldFault(e.code(), field, raw(cells, field), String.valueOf(e.getMessage()));
        }
    }

    private String country(List<String> cells, Field field) {
        return Values.country(raw(cells, field));
    }

    private String text(List<String> cells, Field field) {
        return Values.text(raw(cells, field));
    }

    private String raw(List<String> cells, Field field) {
        Integer index = indexes.get(field);
        return index == null ? "" : cell(cells, index);
    }

    private static String cell(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** The columns that nothing maps, for whoever wants to know. */
    List<String> unmapped(List<String> names) {
        List<String> left = new ArrayList<>(names);
        left.removeAll(mapping.columnMap().values());
        left.removeAll(mapping.valueMap().values());
        return left;
    }
}
