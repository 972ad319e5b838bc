package spoor.declarations.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import spoor.declarations.column.ColumnsBuilder.Grown;
import spoor.graph.array.Ints;
import spoor.graph.array.LongIntMap;
import spoor.graph.array.Room;
import spoor.names.LookAlikes;

/**
 * The product codes that the descriptions of rows hold, each as 63 bits of it: different ones are different but for one in
 * billions of billions. A code is a word with a figure in it, without its hyphens, dots and strokes, in capitals.
 *
 * <pre>
 * row     0     1  2        ends [2, 2, 3, ...]   row 0 has codes 0 and 1, row 1 none
 * codes   a  b     c        low, high             halves of each
 * </pre>
 */
public final class ProductCodes {

    private static final int SHORTEST = 5;
    private static final int SHORTEST_NUMBER = 7;
    private static final int HALF = 32;
    private static final long LOWER = 0xFFFF_FFFFL;

    /** What may stand in a code without being of it. */
    private static final String SIGNS = "#_+./-";

    /** What makers write behind a code for how it is packed: on tape, on reels, free of lead. */
    private static final List<String> PACKINGS =
            List.of("", "TR", "T", "R", "RL", "RL7", "R7", "REEL", "TRPBF", "PBF", "TRG", "CT", "TU", "NOPB");

    private final Ints ends;
    private final Ints low;
    private final Ints high;

    private ProductCodes(Ints ends, Ints low, Ints high) {
        this.ends = ends;
        this.low = low;
        this.high = high;
    }

    /** Takes descriptions, row by row. */
    static final class Builder {
        private final Grown ends;
        private final Grown low;
        private final Grown high;

        Builder(Room room, int rows) {
            this.ends = new Grown(room, rows);
            this.low = new Grown(room, rows);
            this.high = new Grown(room, rows);
        }

        void add(String description) {
            each(description, code -> {
                long hash = ColumnsBuilder.hash(code);
                low.add((int) hash);
                high.add((int) (hash >>> HALF));
            });
            ends.add(low.length());
        }

        ProductCodes build() {
            return new ProductCodes(ends.trimmed(), low.trimmed(), high.trimmed());
        }
    }

    /** Hands over the codes in a text; what a stroke joins also part by part. */
    public static void each(String text, Consumer<String> codes) {
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (!isOfCode(point) && SIGNS.indexOf(point) < 0) {
                takeWord(text.substring(from, at), codes);
                from = next;
            }
            at = next;
        }
        takeWord(text.substring(from), codes);
    }

    private static void takeWord(String word, Consumer<String> codes) {
        take(word, codes);
        if (word.indexOf('/') >= 0) {
            for (String part : word.split("/", -1)) {
                take(part, codes);
            }
        }
    }

    /** Most words have no figure, and are left at that. */
    private static void take(String word, Consumer<String> codes) {
        if (word.chars().noneMatch(Character::isDigit)) {
            return;
        }
        String code = normal(word);
        boolean hasLetter = code.chars().anyMatch(Character::isLetter);
        if (code.length() >= (hasLetter ? SHORTEST : SHORTEST_NUMBER)) {
            codes.accept(code);
        }
    }

    /** As codes are compared: without signs, in Latin capitals where a Cyrillic letter looks like one. */
    public static String normal(String code) {
        StringBuilder kept = new StringBuilder();
        code.codePoints().filter(ProductCodes::isOfCode).forEach(kept::appendCodePoint);
        return LookAlikes.latinTwin(kept.toString().toUpperCase(Locale.ROOT));
    }

    private static boolean isOfCode(int point) {
        int type = Character.getType(point);
        return Character.isLetter(point)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Whether a text of this kind can be met in rows at all. */
    public static boolean isCode(String text) {
        List<String> found = new ArrayList<>();
        take(text, found::add);
        return !found.isEmpty();
    }

    /** Rows that hold one of the codes exactly, or with letters for its packing behind it. */
    public IntPredicate anyOf(List<String> codes) {
        LongIntMap wanted = new LongIntMap();
        codes.forEach(code -> put(wanted, code, 1));
        IntUnaryOperator met = numbers(wanted, 1);
        return row -> met.applyAsInt(row) != 0;
    }

    /** Adds the number of a code, under all forms of the code. */
    public static void put(LongIntMap numbers, String code, int number) {
        String normal = normal(code);
        for (String packing : PACKINGS) {
            numbers.put(ColumnsBuilder.hash(normal + packing), number);
        }
    }

    /** Adds the number of a code as it is, without letters for packing. */
    public static void putExact(LongIntMap numbers, String code, int number) {
        numbers.put(ColumnsBuilder.hash(normal(code)), number);
    }

    /** Hands over the numbers of all codes that the row holds, each once. */
    public void each(int row, LongIntMap numbers, IntConsumer met) {
        int begin = row == 0 ? 0 : ends.get(row - 1);
        for (int at = begin; at < ends.get(row); at++) {
            int number = numbers.get(hash(at));
            if (number != 0 && isFirst(begin, at, numbers, number)) {
                met.accept(number);
            }
        }
    }

    /** Whether the description of the row holds any code at all. */
    public boolean isAny(int row) {
        return ends.get(row) > (row == 0 ? 0 : ends.get(row - 1));
    }

    private boolean isFirst(int begin, int at, LongIntMap numbers, int number) {
        for (int before = begin; before < at; before++) {
            if (numbers.get(hash(before)) == number) {
                return false;
            }
        }
        return true;
    }

    private long hash(int at) {
        return ((long) high.get(at) << HALF) | (low.get(at) & LOWER);
    }

    /**
     * By row the number of the code that it holds; 0 if it holds none.
     *
     * @param several what stands for codes of several numbers
     */
    public IntUnaryOperator numbers(LongIntMap numbers, int several) {
        return row -> {
            int found = 0;
            for (int at = row == 0 ? 0 : ends.get(row - 1); at < ends.get(row); at++) {
                int number = numbers.get(hash(at));
                if (number != 0) {
                    found = found == 0 || found == number ? number : several;
                }
            }
            return found;
        };
    }
}
