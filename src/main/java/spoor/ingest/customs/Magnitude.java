package spoor.ingest.customs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** By how much numbers have to be multiplied, as words beside them say: thousands of dollars, tonnes, pounds. */
final class Magnitude {

    private record Unit(Pattern words, BigDecimal factor) {

        /** Words of their own, and signs that stand anywhere, as Chinese has it. */
        static Unit of(String factor, String whole, String within) {
            String alone = "(?<![\\p{L}\\p{N}])(?:" + whole + ")(?![\\p{L}\\p{N}])";
            return new Unit(Pattern.compile(whole.isEmpty() ? within : alone + "|" + within), new BigDecimal(factor));
        }
    }

    /** In kilograms, the first that is said; pound and short ton by the agreement of 1959 on yard and pound. */
    private static final List<Unit> WEIGHTS = List.of(
            Unit.of("1", "kgs?|kilo\\w*|кг|кілограм\\S*|килограмм\\S*", "千克|公斤|キログラム"),
            Unit.of("907.18474", "short\\s?tons?", "短吨"),
            Unit.of("1000", "t|mts?|tons?|tonnes?|tonnen|tonelad\\w*|tonnellate|tony|т|тн|тонн\\S*", "吨|噸|トン"),
            Unit.of("0.45359237", "lbs?|pounds?|libras?|фунт\\S*", "磅|ポンド"),
            Unit.of("0.001", "g|gr|grams?|gramm|gramos|gramas|(?<!\\d )г|гр|грам\\S*", "克|グラム"));

    private static final List<Unit> COUNTS = List.of(
            Unit.of("1000000", "millions?|mln|mio|millones|milhoes|millionen|trieu|milyon|млн|миллион\\S*", "百万"),
            Unit.of("1000000000", "billions?|bln|bn|mrd|миллиард\\S*|млрд", "十亿|十億"),
            Unit.of(
                    "1000",
                    "thousands?|thsd|tsd|ths|k|(?:1 )?000s?|miles|milliers|tausend|tys|nghin|тыс\\S*|тис\\S*",
                    "千(?!克)"),
            Unit.of("100000000", "", "亿|億"),
            Unit.of("10000", "", "万|萬"));

    private Magnitude() {}

    /** How many kilograms one of a column or a cell has; none if it names no unit of weight. */
    static Optional<BigDecimal> findWeight(String text) {
        String plain = HeaderWords.plain(text);
        return find(WEIGHTS, plain).map(ofCount(text)::multiply);
    }

    /** How many of its unit one of a column has, such as a thousand; 1 if it does not say. */
    static BigDecimal ofCount(String text) {
        return find(COUNTS, HeaderWords.plain(text)).orElse(BigDecimal.ONE);
    }

    private static Optional<BigDecimal> find(List<Unit> units, String plain) {
        return units.stream()
                .filter(unit -> unit.words().matcher(plain).find())
                .map(Unit::factor)
                .findFirst();
    }

    /** So many times a whole number, rounded half up. */
    static long times(long value, BigDecimal factor) {
        return factor.multiply(BigDecimal.valueOf(value))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
