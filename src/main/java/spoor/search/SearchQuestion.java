package spoor.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.model.NodeLabel;

/**
 * What is searched for.
 *
 * @param text as typed; blank for all, by name
 * @param country ISO 3166-1 alpha-2 of a company or person, of a component's maker or a weapon's origin; null for any
 * @param listedBy an authority; null for any
 * @param dataset the id of the dataset that brought it in; null for any
 * @param limit most hits
 * @param typing whether the last word is still being typed: the quick search
 */
public record SearchQuestion(
        String text,
        @Nullable NodeLabel label,
        @Nullable String country,
        @Nullable String listedBy,
        @Nullable String dataset,
        int limit,
        boolean typing) {

    /** The filters as the queries name them. */
    Map<String, @Nullable Object> filters() {
        Map<String, @Nullable Object> filters = new LinkedHashMap<>();
        filters.put("label", label == null ? null : label.label());
        filters.put("country", country);
        filters.put("listedBy", listedBy);
        filters.put("dataset", dataset);
        return filters;
    }
}
