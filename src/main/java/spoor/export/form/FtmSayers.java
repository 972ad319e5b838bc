package spoor.export.form;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import spoor.model.FtmWords;
import spoor.model.Support;

/**
 * Who says the values of an entity of FollowTheMoney.
 *
 * @param sources ids of all that are cited for it
 * @param supports what single ones of them state, by their id; one that is not here may state each value
 * @param urls addresses of sources, by their id
 */
record FtmSayers(List<String> sources, Map<String, Support> supports, Map<String, String> urls) {

    static final FtmSayers NOBODY = new FtmSayers(List.of(), Map.of(), Map.of());

    /** Which part of a relation a property tells, in the words of {@link Support#PARTS}. */
    private static final Map<String, String> PARTS = Map.ofEntries(
            entry("owner", "from"),
            entry("director", "from"),
            entry("sender", "from"),
            entry("subject", "from"),
            entry("asset", "to"),
            entry("organization", "to"),
            entry("receiver", "to"),
            entry("object", "to"),
            entry("startDate", "date"),
            entry("endDate", "date"),
            entry("vedCode", "goods"),
            entry("goodsDescription", "goods"),
            entry("customsAmount", "value"),
            entry("percentage", "value"),
            entry("sharesCount", "value"));

    /** The sources that may say a value; none of what Spoor adds, and of what no source is known to state. */
    List<String> of(String property, String value) {
        if (FtmWords.isOurs(value)) {
            return List.of();
        }
        String part = PARTS.get(property);
        return sources.stream()
                .filter(source -> part == null || states(source, part))
                .filter(source -> !property.equals("sourceUrl") || value.equals(urls.get(source)))
                .distinct()
                .toList();
    }

    private boolean states(String source, String part) {
        Support support = supports.get(source);
        return support == null || support.states().contains(part);
    }
}
