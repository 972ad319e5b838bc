package spoor.declarations.column;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import spoor.graph.array.Ints;
import spoor.snapshot.table.BytePieces;
import spoor.snapshot.table.Dictionary;

/**
 * Every declaration, by row from 0 on, page after page as the store keeps them. Immutable; safe for use by any thread.
 *
 * <pre>
 * row              0      1      2      3  ...
 * SELLER           7      7      7      9        codes of texts, 0 = not stated
 * date      20230417 20230400      0  ...        {@link PartialDays}
 * cents USD   120050     --      700             {@link Amounts}
 * pageStarts [0, 3, ...]                         page 0 has rows 0 to 2
 * </pre>
 */
public final class Columns {

    private final int count;
    private final Map<WordColumns, Ints> codes;
    private final Map<WordColumns, Dictionary> texts;
    private final Ints dates;
    private final Amounts grams;
    private final Amounts quantities;
    private final Amounts numbers;
    private final SortedMap<String, Amounts> money;
    private final ProductCodes productCodes;
    private final Ints pageStarts;
    private final BytePieces pageIds;
    private final Map<Integer, int[]> places;

    Columns(ColumnsBuilder built) {
        this.count = built.count();
        this.codes = built.trimmedCodes();
        this.texts = new EnumMap<>(built.sealedTexts());
        this.dates = built.trimmedDates();
        this.grams = built.trimmedGrams();
        this.quantities = built.trimmedQuantities();
        this.numbers = built.trimmedNumbers();
        this.money = built.trimmedMoney();
        this.productCodes = built.builtCodes();
        this.pageStarts = built.trimmedPageStarts();
        this.pageIds = built.pageIds();
        this.places = built.places();
    }

    /** How many declarations there are. */
    public int count() {
        return count;
    }

    /** A column of codes. */
    public Ints codes(WordColumns said) {
        return requireThere(codes.get(said));
    }

    /** What the codes of a column mean; 0 is the empty text. */
    public Dictionary texts(WordColumns said) {
        return requireThere(texts.get(said.vocabulary()));
    }

    private static <T> T requireThere(@Nullable T column) {
        if (column == null) {
            throw new IllegalStateException("A column is missing");
        }
        return column;
    }

    /** When; {@link PartialDays}. */
    public Ints dates() {
        return dates;
    }

    /** Net mass. */
    public Amounts grams() {
        return grams;
    }

    /** Thousandths of the unit that the row says. */
    public Amounts quantities() {
        return quantities;
    }

    /** The number of the declaration as 63 bits of it: different ones are different but for one in billions of billions. */
    public Amounts numbers() {
        return numbers;
    }

    /** The product codes that descriptions hold. */
    public ProductCodes productCodes() {
        return productCodes;
    }

    /** The currencies that occur, in their order. */
    public List<String> currencies() {
        return List.copyOf(money.keySet());
    }

    /** Hundredths of a currency that occurs. */
    public Amounts cents(String currency) {
        return requireThere(money.get(currency));
    }

    /** The id of the page that has the row. */
    public String pageId(int row) {
        return pageIds.text(page(row));
    }

    /** Which of its page a row is, from 0 on. */
    public int placeInPage(int row) {
        int page = page(row);
        int at = row - pageStarts.get(page);
        int[] kept = places.get(page);
        return kept == null ? at : kept[at];
    }

    private int page(int row) {
        int low = 0;
        int high = pageStarts.length();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (pageStarts.get(middle) <= row) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
