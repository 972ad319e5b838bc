package spoor.ownership;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A share as the properties of a relation state it: {@code value}, or {@code valueMin} and {@code valueMax}, in percent.
 *
 * @param instead what is stated, where that is no share; null elsewhere
 */
record StatedShare(Share share, @Nullable String instead) {

    private static final StatedShare UNSTATED = new StatedShare(Share.UNKNOWN, null);

    static StatedShare of(Map<String, Object> said) {
        BigDecimal exact = number(said, "value");
        BigDecimal least = exact != null ? exact : number(said, "valueMin");
        BigDecimal most = exact != null ? exact : number(said, "valueMax");
        if (least == null && most == null) {
            return UNSTATED;
        }
        if (!isShare(least) || !isShare(most) || (least != null && most != null && least.compareTo(most) > 0)) {
            return new StatedShare(Share.UNKNOWN, plain(least) + (exact != null ? "" : " to " + plain(most)));
        }
        return new StatedShare(
                new Share(
                        least == null ? 0 : Share.ofPercent(least).low(),
                        most == null ? Share.WHOLE : Share.ofPercent(most).high()),
                null);
    }

    private static boolean isShare(@Nullable BigDecimal percent) {
        return percent == null || Share.isShare(percent);
    }

    private static String plain(@Nullable BigDecimal percent) {
        return percent == null ? "?" : percent.toPlainString();
    }

    /** By the digits that a number is written with: 35.62 is 35.62, whatever it is in binary. */
    private static @Nullable BigDecimal number(Map<String, Object> said, String field) {
        return said.get(field) instanceof Number number && Double.isFinite(number.doubleValue())
                ? new BigDecimal(number.toString()).stripTrailingZeros()
                : null;
    }
}
