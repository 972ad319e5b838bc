package spoor.ownership;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much of a firm somebody holds, between two bounds in hundredths of a percent, both of which it may be.
 *
 * @param low 0 to {@value #WHOLE}
 * @param high not below
 */
public record Share(int low, int high) {

    /** All of it. */
    public static final int WHOLE = 10_000;

    /** Nobody says how much. */
    public static final Share UNKNOWN = new Share(0, WHOLE);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Share {
        if (low < 0 || high < low || high > WHOLE) {
            throw new IllegalArgumentException("A share from %d to %d".formatted(low, high));
        }
    }

    /** Exactly so much. */
    public static Share of(int hundredths) {
        return new Share(hundredths, hundredths);
    }

    public static boolean isShare(BigDecimal percent) {
        return percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0;
    }

    /** What is stated more finely than in hundredths lies between two of them. */
    public static Share ofPercent(BigDecimal percent) {
        BigDecimal hundredths = percent.movePointRight(2);
        return new Share(
                hundredths.setScale(0, RoundingMode.FLOOR).intValueExact(),
                hundredths.setScale(0, RoundingMode.CEILING).intValueExact());
    }

    /** Hundredths of a percent as percent, to two places. */
    public static BigDecimal percent(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    /** The same if it may as well be none. */
    Share orNone() {
        return new Share(0, high);
    }

    /** What two say of the same: a number beside no number is that number, two numbers leave open which. */
    Share with(Share other) {
        if (equals(UNKNOWN)) {
            return other;
        }
        return other.equals(UNKNOWN) ? this : new Share(Math.min(low, other.low), Math.max(high, other.high));
    }
}
