package spoor.reconcile.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import spoor.model.BadInput;

/**
 * What a box that completes while one types asks.
 *
 * @param cursor how many to leave out
 * @param type of the entities or properties wanted; empty: any
 */
record SuggestRequest(String prefix, int cursor, String type) {

    /** A page of suggestions. */
    static final int PAGE = 10;

    private static final int FARTHEST = 90;

    /** What OpenRefine's box sends besides, left over from another service; it says nothing here. */
    private static final Set<String> LEFT_OVER = Set.of(
            "spell",
            "exact",
            "scoring",
            "prefixed",
            "stemmed",
            "format",
            "mql_output",
            "output",
            "lang",
            "filter",
            "key");

    private static final Set<String> KNOWN = Set.of("prefix", "cursor", "type");

    /**
     * Reads the parameters of an address.
     *
     * @throws BadInput if one is unknown, given twice or of another kind
     */
    static SuggestRequest read(MultiValueMap<String, String> given) {
        for (Map.Entry<String, List<String>> parameter : given.entrySet()) {
            String name = parameter.getKey();
            if (!KNOWN.contains(name) && !LEFT_OVER.contains(name)) {
                throw new BadInput(
                                "parameter.unknown",
                                "There is no query parameter '%s'; there are prefix, cursor and type.",
                                name)
                        .with("parameter", name);
            }
            if (KNOWN.contains(name) && parameter.getValue().size() > 1) {
                throw new BadInput("parameter.repeated", "The query parameter '%s' is there twice; keep one.", name)
                        .with("parameter", name);
            }
        }
        return new SuggestRequest(first(given, "prefix"), cursor(first(given, "cursor")), first(given, "type"));
    }

    private static String first(MultiValueMap<String, String> given, String name) {
        String value = given.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static int cursor(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) > FARTHEST) {
            throw new BadInput("limit.range", "'cursor' must be a whole number from 0 to %d.", FARTHEST)
                    .with("parameter", "cursor");
        }
        return Integer.parseInt(text);
    }

    /** Whether somebody who typed this may mean that. */
    boolean fits(String id, String name) {
        String typed = fold(prefix);
        return typed.isEmpty() || fold(id).startsWith(typed) || fold(name).contains(typed);
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The page of these that was asked for, and where the next begins if there is one. */
    Map<String, Object> answer(List<?> all) {
        List<?> page = all.stream().skip(cursor).limit(PAGE).toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("prefix", prefix);
        answer.put("result", page);
        if (cursor + PAGE < all.size() && cursor + PAGE <= FARTHEST) {
            answer.put("cursor", cursor + PAGE);
        }
        return answer;
    }
}
