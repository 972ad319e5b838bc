package spoor.ownership;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A fraction in lowest terms. */
public record Ratio(BigInteger over, BigInteger under) {

    static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);
    static final Ratio ONE = new Ratio(BigInteger.ONE, BigInteger.ONE);

    private static final BigInteger WHOLE = BigInteger.valueOf(Share.WHOLE);

    static Ratio of(BigInteger over, BigInteger under) {
        BigInteger common = over.gcd(under).max(BigInteger.ONE);
        BigInteger sign = under.signum() < 0 ? common.negate() : common;
        return new Ratio(over.divide(sign), under.divide(sign));
    }

    static Ratio of(long hundredths) {
        return of(BigInteger.valueOf(hundredths), WHOLE);
    }

    Ratio plus(Ratio other) {
        return of(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Ratio minus(Ratio other) {
        return plus(new Ratio(other.over.negate(), other.under));
    }

    Ratio times(Ratio other) {
        return of(over.multiply(other.over), under.multiply(other.under));
    }

    Ratio by(Ratio other) {
        return of(over.multiply(other.under), under.multiply(other.over));
    }

    boolean isZero() {
        return over.signum() == 0;
    }

    /** Whether it is at least so many hundredths of a percent. */
    boolean isAtLeast(long hundredths) {
        return over.multiply(WHOLE).compareTo(under.multiply(BigInteger.valueOf(hundredths))) >= 0;
    }

    /** In percent, to four places. */
    public BigDecimal percent() {
        return new BigDecimal(over.multiply(BigInteger.valueOf(100)))
                .divide(new BigDecimal(under), 4, RoundingMode.HALF_EVEN);
    }
}
