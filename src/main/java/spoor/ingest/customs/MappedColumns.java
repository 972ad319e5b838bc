package spoor.ingest.customs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.HsDigits;
import spoor.ingest.format.FieldFault;
import spoor.ingest.read.StoredTexts;
import spoor.ingest.read.TableRow;
import spoor.model.BadInput;
import spoor.model.Identifier;

/** Where a mapping's fields stand in the rows below a header, and the cells there, checked. */
final class MappedColumns {

    /** The letters that Russian tax numbers have, in either script. */
    private static final int LONGEST_PLACE = 60;

    private static final Pattern INN = Pattern.compile("(^| )(inn|инн)( |$)");

    private final Mapping mapping;
    private final boolean from1904;
    private final List<String> names;
    private final int width;
    private final Map<Field, Integer> indexes = new EnumMap<>(Field.class);
    private final Map<Field, List<Integer>> allIndexes = new EnumMap<>(Field.class);
    private final List<String> unused;
    private final Map<String, Integer> valueIndexes = new LinkedHashMap<>();
    private final Set<Field> ofInn = EnumSet.noneOf(Field.class);
    private final Memo<String, String> countries = new Memo<>();
    private final Memo<String, HsDigits> codes = new Memo<>();
    private final Memo<String, String> dates = new Memo<>();
    private final String tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();

    private final boolean unitOfWeight;
    private final Memo<String, Optional<BigDecimal>> weights = new Memo<>();
    private final Map<Integer, NumberColumn> numbers = new HashMap<>();
    private List<TableRow.Note> notes = new ArrayList<>(0);

    /**
     * @param from1904 whether the table counts days from 1904
     * @throws BadInput if a name stands twice, or a mapped column is missing
     */
    MappedColumns(Mapping mapping, TableRow header, boolean from1904) {
        this.mapping = mapping;
        this.from1904 = from1904;
        this.names = header.cells().stream().map(String::strip).toList();
        this.width = names.size();
        requireUnique(names);
        for (Field field : Field.values()) {
            List<Integer> found = mapping.columnsOf(field).stream()
                    .map(column -> requireIndex(names, column))
                    .distinct()
                    .collect(Collectors.toList());
            if (field == Field.ADDRESS_PART) {
                Collections.sort(found);
            }
            if (!found.isEmpty()) {
                indexes.put(field, found.getFirst());
                allIndexes.put(field, found);
            }
            String column = mapping.columnOf(field);
            if (column != null && INN.matcher(Guess.plain(column)).find()) {
                ofInn.add(field);
            }
        }
        mapping.valueMap().forEach((currency, column) -> valueIndexes.put(currency, requireIndex(names, column)));
        this.unused = listUnused(names);
        String units = mapping.columnOf(Field.UNIT);
        this.unitOfWeight = units != null && Header.of(units).says("weight");
    }

    private List<String> listUnused(List<String> names) {
        Set<Integer> used = new HashSet<>(valueIndexes.values());
        allIndexes.values().forEach(used::addAll);
        return IntStream.range(0, names.size())
                .filter(index -> !used.contains(index) && !names.get(index).isEmpty())
                .mapToObj(names::get)
                .toList();
    }

    /** Names of the columns that the mapping does not use. */
    List<String> unused() {
        return unused;
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

    /** The cell of a mapped column by its name. */
    String cellOf(List<String> cells, String column) {
        return cell(cells, names.indexOf(column.strip()));
    }

    private static String cell(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    String text(List<String> cells, Field field) {
        return Values.text(raw(cells, field));
    }

    /** Whether a column has this meaning. */
    boolean has(Field field) {
        return indexes.containsKey(field);
    }

    /** What stands in the columns of a field that takes several, without blanks and repetitions. */
    List<String> texts(List<String> cells, Field field) {
        List<Integer> found = allIndexes.get(field);
        if (found == null) {
            return List.of();
        }
        if (found.size() == 1) {
            String text = Values.text(cell(cells, found.getFirst()));
            return text.isEmpty() ? List.of() : List.of(text);
        }
        return found.stream()
                .map(index -> Values.text(cell(cells, index)))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** The first of these names that there is. */
    String name(List<String> cells, Field field, Field otherwise) {
        String name = name(cells, field);
        return name.isEmpty() ? name(cells, otherwise) : name;
    }

    /** @throws FieldFault if it is longer than a name may be */
    String name(List<String> cells, Field field) {
        return requireShort(field, text(cells, field));
    }

    static String requireShort(Field field, String name) {
        String fault = StoredTexts.findNameFault(name);
        if (fault != null) {
            throw new FieldFault(StoredTexts.NAME_TOO_LONG, field.word(), name, fault);
        }
        return name;
    }

    String country(List<String> cells, Field field) {
        return countries.get(raw(cells, field), Values::country);
    }

    /** A country; what is none as it stands, so that a row which says something unknown is not one that says nothing. */
    String place(List<String> cells, Field field) {
        String country = country(cells, field);
        String said = country.isEmpty() ? text(cells, field) : country;
        return said.length() > LONGEST_PLACE ? said.substring(0, LONGEST_PLACE) : said;
    }

    HsDigits hs(List<String> cells) {
        HsDigits hs = checked(Field.HS, cells, cell -> codes.get(cell, text -> HsDigits.of(Values.text(text))));
        if (!hs.doubt().isEmpty()) {
            doubt("hs.length", Field.HS, hs.doubt());
        }
        return hs;
    }

    /** Whether the column says that it holds Russian tax numbers. */
    boolean isOfInn(Field field) {
        return ofInn.contains(field);
    }

    /** The number by which a register knows somebody, as it stands; empty for a placeholder. */
    String number(List<String> cells, Field field) {
        String number = text(cells, field);
        if (number.indexOf('+') > 0 && Identifier.isRounded(number)) {
            doubt(
                    "id.rounded",
                    field,
                    "A spreadsheet has rounded this number; its last digits are lost, so it is no id.");
            return "";
        }
        return Identifier.isPlaceholder(number) ? "" : number;
    }

    /** Something about a cell of the row that is being read, which does not make the row unusable. */
    void doubt(String code, Field field, String text) {
        notes.add(new TableRow.Note(false, code, indexes.getOrDefault(field, -1), text));
    }

    /** What was odd about the row that was read last. */
    List<TableRow.Note> takeNotes() {
        if (notes.isEmpty()) {
            return List.of();
        }
        List<TableRow.Note> taken = notes;
        notes = new ArrayList<>(0);
        return taken;
    }

    /** @throws BadInput if the file does not show whether days or months come first */
    String date(List<String> cells, Field field) {
        String date = checked(
                field, cells, cell -> dates.get(cell, text -> Values.date(text, mapping.dateOrder(), from1904)));
        if (field == Field.DATE && date.compareTo(tomorrow) > 0) {
            doubt("date.future", field, "This day is yet to come; the row is kept with it.");
        }
        return date;
    }

    private <T> T checked(Field field, List<String> cells, Function<String, T> reader) {
        String cell = raw(cells, field);
        try {
            return reader.apply(cell);
        } catch (BadInput e) {
            throw faultOf(e, field.word(), cell);
        }
    }

    /** What the whole file has to be asked about is no fault of a row. */
    private static RuntimeException faultOf(BadInput e, String field, String cell) {
        return e.code().endsWith(".ambiguous")
                ? e
                : new FieldFault(e.code(), field, cell, String.valueOf(e.getMessage()));
    }

    @Nullable
    Long number(List<String> cells, Field field, int scale) {
        Integer index = indexes.get(field);
        return index == null ? null : scaled(field.word(), cells, index, scale);
    }

    /** What the name of a column says its numbers have to be multiplied by. */
    private BigDecimal factorOf(int index) {
        if (valueIndexes.containsValue(index)) {
            return Magnitude.ofCount(names.get(index));
        }
        boolean weight = Stream.of(Field.NET_WEIGHT, Field.GROSS_WEIGHT)
                .anyMatch(field -> indexes.getOrDefault(field, -1) == index);
        return weight
                ? Magnitude.findWeight(names.get(index)).orElseGet(() -> Magnitude.ofCount(names.get(index)))
                : BigDecimal.ONE;
    }

    /**
     * A weight in grams, in the unit that the name of its column says or a column of units of weight; null if there is none,
     * or if its unit is not known.
     */
    @Nullable
    Long grams(List<String> cells, Field field) {
        Long grams = number(cells, field, Sum.GRAMS);
        String unit = unitOfWeight ? text(cells, Field.UNIT) : "";
        if (grams == null || unit.isEmpty() || isUnitNamed(field)) {
            return grams;
        }
        Optional<BigDecimal> kilograms = weights.get(unit, Magnitude::findWeight);
        if (kilograms.isEmpty()) {
            doubt("weight.unit", Field.UNIT, "This unit of weight is not known; the weight is left out.");
            return null;
        }
        return Magnitude.times(grams, kilograms.get());
    }

    private boolean isUnitNamed(Field field) {
        return weights.get(names.get(indexes.getOrDefault(field, 0)), Magnitude::findWeight)
                .isPresent();
    }

    /** In hundredths of a percent; null if none is stated. */
    @Nullable
    Long share(List<String> cells) {
        Integer index = indexes.get(Field.SHARE);
        String cell = raw(cells, Field.SHARE);
        String share = cell.strip().endsWith("%") ? cell.strip().replaceFirst(" *%$", "") : cell;
        Long hundredths = index == null ? null : scaled(Field.SHARE.word(), share, index, Sum.CENTS);
        if (hundredths != null && (hundredths < 0 || hundredths > 100 * Sum.CENTS)) {
            throw new FieldFault("share.range", Field.SHARE.word(), cell, "A share lies between 0 and 100 percent.");
        }
        return hundredths;
    }

    /** In hundredths, by currency. */
    Map<String, Long> values(List<String> cells) {
        Map<String, Long> cents = new LinkedHashMap<>();
        valueIndexes.forEach((currency, index) -> {
            Long value = scaled("value " + currency, cells, index, Sum.CENTS);
            if (value != null) {
                cents.put(currency.equals(ValueColumns.UNSTATED) ? currencyIn(cells) : currency, value);
            }
        });
        return cents;
    }

    /** The currency that the row states where the name of the value's column states none. */
    private String currencyIn(List<String> cells) {
        String cell = raw(cells, Field.CURRENCY).strip();
        String currency = CurrencyCodes.find(cell);
        if (currency.isEmpty() && !cell.isBlank()) {
            notes.add(new TableRow.Note(
                    false,
                    "currency.unknown",
                    indexes.getOrDefault(Field.CURRENCY, 0),
                    "The currency is not known; the value is kept without one."));
        }
        return currency.isEmpty() ? ValueColumns.UNSTATED : currency;
    }

    private @Nullable Long scaled(String field, List<String> cells, int index, int scale) {
        Long value = scaled(field, cell(cells, index), index, scale);
        if (value != null && value < 0) {
            notes.add(new TableRow.Note(false, "number.negative", index, "The number is below zero; it is summed so."));
        }
        return value;
    }

    private @Nullable Long scaled(String field, String cell, int index, int scale) {
        try {
            return numbers.computeIfAbsent(
                            index, at -> new NumberColumn(names.get(at), mapping.decimal(), factorOf(at)))
                    .scaled(cell, scale);
        } catch (BadInput e) {
            throw faultOf(e, field, cell);
        }
    }
}
