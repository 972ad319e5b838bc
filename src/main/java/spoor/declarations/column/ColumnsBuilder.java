package spoor.declarations.column;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import spoor.graph.array.Ints;
import spoor.graph.array.Room;
import spoor.snapshot.table.BytePieces;
import spoor.snapshot.table.Dictionary;

/** Puts pages of declarations into columns, one page after the other. Not safe for threads. */
public final class ColumnsBuilder {

    private static final String VALUE = "value";
    private static final int HASH_SHIFT = 29;
    private static final double CENTS = 100;
    private static final double THOUSANDTHS = 1_000;

    /** Quantities in other forms, such as those with words, are not read as numbers. */
    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}(?:[.,]\\d{1,6})?");

    private final Room room;
    private final Map<WordColumns, Ints> codes = new EnumMap<>(WordColumns.class);
    private final Map<WordColumns, Dictionary> texts = new EnumMap<>(WordColumns.class);
    private final TreeMap<String, Amounts> money = new TreeMap<>();
    private final BytePieces.Builder pageIds;
    private final ProductCodes.Builder productCodes;
    private final Map<Integer, int[]> places = new HashMap<>();
    private Ints dates;
    private Amounts grams;
    private Amounts quantities;
    private Amounts numbers;
    private Ints pageStarts;
    private int capacity;
    private int rows;
    private int pages;

    /**
     * @param room where the columns are to be
     * @param rows about how many declarations come; more cost copies
     * @param pages about how many pages of them
     */
    public ColumnsBuilder(Room room, int rows, int pages) {
        this.room = room;
        this.capacity = Math.max(1, rows);
        for (WordColumns said : WordColumns.values()) {
            codes.put(said, room.ints(capacity));
            texts.computeIfAbsent(said.vocabulary(), _ -> new Dictionary()).numberOf("");
        }
        this.dates = room.ints(capacity);
        this.grams = Amounts.of(room, capacity);
        this.quantities = Amounts.of(room, capacity);
        this.numbers = Amounts.of(room, capacity);
        this.pageStarts = room.ints(Math.max(1, pages));
        this.pageIds = new BytePieces.Builder(room, Math.max(1, pages));
        this.productCodes = new ProductCodes.Builder(room, capacity);
    }

    /** A column that becomes as long as what is added to it. */
    static final class Grown {
        private final Room room;
        private Ints column;
        private int length;

        Grown(Room room, int length) {
            this.room = room;
            this.column = room.ints(Math.max(1, length));
        }

        void add(int value) {
            if (length == column.length()) {
                column = room.grown(column, length + (length >> 1) + 1);
            }
            column.set(length++, value);
        }

        int length() {
            return length;
        }

        Ints trimmed() {
            return room.trimmed(column, length);
        }
    }

    /**
     * Adds a page.
     *
     * @param page as {@link spoor.model.ShipmentPage} makes it: {@code id}, {@code count}, {@code dataset}, {@code supplier},
     *     {@code buyer}, and lists of what its declarations say; what is missing none of them says
     */
    public void add(Map<String, Object> page) {
        int count = Math.toIntExact(((Number) page.getOrDefault("count", 0L)).longValue());
        ensure(rows + count);
        addPage(String.valueOf(page.get("id")));
        for (WordColumns said : WordColumns.values()) {
            if (said.isOfPage()) {
                addOfPage(said, String.valueOf(page.getOrDefault(said.property(), "")), count);
            } else {
                addTexts(said, list(page, said.property()));
            }
        }
        addDates(list(page, "date"));
        addQuantities(list(page, "quantity"));
        addHashes(list(page, "declaration"));
        addCodes(list(page, "description"), count);
        addNumbers(grams, list(page, "netKg"), THOUSANDTHS);
        page.forEach((name, values) -> {
            if (name.startsWith(VALUE) && values instanceof List<?> amounts) {
                addNumbers(moneyOf(name.substring(VALUE.length())), amounts, CENTS);
            }
        });
        rows += count;
    }

    /**
     * Adds some declarations of a page.
     *
     * @param kept their places in it, rising
     */
    public void add(Map<String, Object> page, int[] kept) {
        if (kept.length == 0) {
            return;
        }
        Map<String, Object> some = new HashMap<>(page);
        some.replaceAll((_, value) -> value instanceof List<?> said && !said.isEmpty()
                ? Arrays.stream(kept).mapToObj(said::get).toList()
                : value);
        some.put("count", (long) kept.length);
        places.put(pages, kept.clone());
        add(some);
    }

    private static List<?> list(Map<String, Object> page, String name) {
        return page.get(name) instanceof List<?> list ? list : List.of();
    }

    private void addPage(String id) {
        if (pages == pageStarts.length()) {
            pageStarts = room.grown(pageStarts, pages + (pages >> 1) + 1);
        }
        pageStarts.set(pages++, rows);
        pageIds.add(id);
    }

    private void addOfPage(WordColumns said, String text, int count) {
        int code = dictionary(said).numberOf(text);
        Ints column = column(said);
        for (int i = 0; i < count; i++) {
            column.set(rows + i, code);
        }
    }

    private void addTexts(WordColumns said, List<?> values) {
        Ints column = column(said);
        Dictionary dictionary = dictionary(said);
        String last = "";
        int code = 0;
        for (int i = 0; i < values.size(); i++) {
            String text = String.valueOf(values.get(i));
            if (!text.equals(last)) {
                last = text;
                code = dictionary.numberOf(text.strip());
            }
            column.set(rows + i, code);
        }
    }

    private void addDates(List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            dates.set(rows + i, PartialDays.of(String.valueOf(values.get(i))));
        }
    }

    private void addQuantities(List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            String text = String.valueOf(values.get(i));
            if (PLAIN.matcher(text).matches()) {
                quantities.set(rows + i, Math.round(Double.parseDouble(text.replace(',', '.')) * THOUSANDTHS));
            }
        }
    }

    /** Of the numbers of declarations only whether two are the same is ever asked. */
    private void addHashes(List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            String text = String.valueOf(values.get(i)).strip();
            if (!text.isEmpty()) {
                numbers.set(rows + i, hash(text));
            }
        }
    }

    private void addCodes(List<?> values, int count) {
        for (int i = 0; i < count; i++) {
            productCodes.add(values.isEmpty() ? "" : String.valueOf(values.get(i)));
        }
    }

    static long hash(String text) {
        long hash = 0;
        for (int at = 0; at < text.length(); at++) {
            hash = (hash ^ text.charAt(at)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> HASH_SHIFT;
        }
        return hash >>> 1;
    }

    /** The store keeps hundredths and thousandths as fractions; the nearest whole number is the one that was meant. */
    private void addNumbers(Amounts column, List<?> values, double times) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Number number && !Double.isNaN(number.doubleValue())) {
                column.set(rows + i, Math.round(number.doubleValue() * times));
            }
        }
    }

    private Amounts moneyOf(String currency) {
        return money.computeIfAbsent(currency, _ -> Amounts.of(room, capacity));
    }

    private Ints column(WordColumns said) {
        return Objects.requireNonNull(codes.get(said));
    }

    private Dictionary dictionary(WordColumns said) {
        return Objects.requireNonNull(texts.get(said.vocabulary()));
    }

    private void ensure(int wanted) {
        if (wanted <= capacity) {
            return;
        }
        capacity = wanted + (wanted >> 2);
        codes.replaceAll((_, column) -> room.grown(column, capacity));
        dates = room.grown(dates, capacity);
        grams = grams.grown(room, capacity);
        quantities = quantities.grown(room, capacity);
        numbers = numbers.grown(room, capacity);
        money.replaceAll((_, column) -> column.grown(room, capacity));
    }

    /** What was added; nothing may be added any more. */
    public Columns build() {
        return new Columns(this);
    }

    /** How many declarations were added. */
    public int count() {
        return rows;
    }

    Map<WordColumns, Ints> trimmedCodes() {
        codes.replaceAll((_, column) -> room.trimmed(column, rows));
        return new EnumMap<>(codes);
    }

    Map<WordColumns, Dictionary> sealedTexts() {
        texts.replaceAll((_, dictionary) -> dictionary.sealed());
        return texts;
    }

    Ints trimmedDates() {
        return room.trimmed(dates, rows);
    }

    Amounts trimmedGrams() {
        return grams.trimmed(room, rows);
    }

    Amounts trimmedQuantities() {
        return quantities.trimmed(room, rows);
    }

    Amounts trimmedNumbers() {
        return numbers.trimmed(room, rows);
    }

    SortedMap<String, Amounts> trimmedMoney() {
        money.replaceAll((_, column) -> column.trimmed(room, rows));
        return new TreeMap<>(money);
    }

    Ints trimmedPageStarts() {
        return room.trimmed(pageStarts, pages);
    }

    /** Of pages of which not all rows were added: where these are in the page. */
    Map<Integer, int[]> places() {
        return Map.copyOf(places);
    }

    ProductCodes builtCodes() {
        return productCodes.build();
    }

    BytePieces pageIds() {
        return pageIds.build();
    }
}
