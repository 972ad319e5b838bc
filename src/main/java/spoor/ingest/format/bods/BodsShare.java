package spoor.ingest.format.bods;

import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Properties;
import spoor.ingest.format.Shares;
import spoor.model.BadInput;
import tools.jackson.databind.JsonNode;

/**
 * How much of an interest somebody holds, in percent: exactly, or between two bounds.
 *
 * @param text the same for people, such as {@code 25..50 %}; a bound in round brackets is not reached
 */
record BodsShare(
        @Nullable Double exact,
        @Nullable Double least,
        @Nullable Double most,
        String text) {

    /** @throws BadInput if nobody can hold that */
    static BodsShare of(JsonNode share) {
        Double exact = number(share, "exact");
        Double least = number(share, "minimum", "exclusiveMinimum");
        Double most = number(share, "maximum", "exclusiveMaximum");
        if (least != null && most != null && least > most) {
            throw new BadInput("share.range", "The least share, %s, is more than the most, %s.", least, most);
        }
        return new BodsShare(exact, least, most, text(share, exact, least, most));
    }

    private static @Nullable Double number(JsonNode share, String... names) {
        for (String name : names) {
            JsonNode number = share.path(name);
            if (number.isNumber()) {
                return Shares.requireShare(number.asDouble(), number.toString());
            }
        }
        return null;
    }

    private static String text(JsonNode share, @Nullable Double exact, @Nullable Double least, @Nullable Double most) {
        if (exact != null) {
            return plain(exact) + " %";
        }
        String from = least == null ? "" : share.path("minimum").isNumber() ? plain(least) : "(" + plain(least);
        String to = most == null ? "" : share.path("maximum").isNumber() ? plain(most) : plain(most) + ")";
        return from + ".." + to + " %";
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    boolean isStated() {
        return exact != null || least != null || most != null;
    }

    void addTo(Properties tie) {
        tie.with("value", exact)
                .with("valueMin", exact == null ? least : null)
                .with("valueMax", exact == null ? most : null)
                .with("unit", isStated() ? "percent" : null);
    }
}
