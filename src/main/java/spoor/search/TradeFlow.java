package spoor.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.model.Source;

/** A figure about trade between countries, with its sources in full. */
public record TradeFlow(String id, Map<String, Object> properties, List<Source> sources) {

    /** Whether a country reports it, for itself, in its statistics; otherwise a document says it. */
    public boolean isReported() {
        return properties.containsKey("reporter");
    }

    /** What is said of it under this name; empty if nothing is. */
    public String text(String property) {
        return String.valueOf(properties.getOrDefault(property, ""));
    }

    /**
     * Which figures are wanted; null for any.
     *
     * @param from a country of origin
     * @param to the country of destination
     * @param countries both ends are among these
     * @param hs beginnings of codes of goods
     * @param reported true for what countries report alone, false for what documents say alone
     */
    public record Wanted(
            @Nullable String from,
            @Nullable String to,
            @Nullable List<String> countries,
            @Nullable List<String> hs,
            @Nullable Boolean reported) {

        /** All that documents say. */
        public static final Wanted SAID = new Wanted(null, null, null, null, false);

        public static Wanted between(@Nullable String from, @Nullable String to) {
            return new Wanted(from, to, null, null, null);
        }

        /** What countries report of these goods, between these. */
        public static Wanted reported(Collection<String> countries, Collection<String> hs) {
            return new Wanted(null, null, List.copyOf(countries), List.copyOf(hs), true);
        }

        Map<String, @Nullable Object> parameters(int limit) {
            Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
            parameters.put("from", from);
            parameters.put("to", to);
            parameters.put("countries", countries);
            parameters.put("hs", hs);
            parameters.put("reported", reported);
            parameters.put("limit", limit);
            return parameters;
        }
    }
}
