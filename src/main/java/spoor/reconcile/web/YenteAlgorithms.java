package spoor.reconcile.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import spoor.model.BadInput;
import tools.jackson.databind.JsonNode;

/**
 * What yente's {@code /algorithms} answers. Spoor scores by one of its own, under whatever name of yente's a client has in its
 * settings.
 *
 * @param defaultName what scores where none is named; {@code best} likewise
 */
record YenteAlgorithms(
        List<Algorithm> algorithms,

        @com.fasterxml.jackson.annotation.JsonProperty("default")
        String defaultName,

        String best) {

    static final String OWN = "spoor";

    private static final List<String> OF_YENTE = List.of("logic-v2", "logic-v1", "name-based", "name-qualified");
    private static final List<String> ANY = List.of("best", "default");

    /** What can be set of logic-v2, taken for the sake of clients that have it in their settings. */
    private static final Set<String> OPTIONS = Set.of(
            "nm_name_property",
            "nm_number_mismatch",
            "nm_extra_query_name",
            "nm_extra_result_name",
            "nm_family_name_weight",
            "nm_fuzzy_cutoff_factor");

    private static final Map<String, String> TAKEN = Map.of(
            "description", "Taken for the sake of clients that have it in their settings, and not used: spoor scores");

    /** @param docs what may be sent; nothing comes of it */
    record Algorithm(String name, String description, Map<String, Object> features, Docs docs) {}

    /** What of an algorithm can be set, and what it looks at: the explanations of an answer say that of each result. */
    record Docs(
            Map<String, Object> features,

            @Schema(description = "What config may name. Nothing comes of it, which each answer says in ignored")
            Map<String, Object> config) {}

    static YenteAlgorithms known() {
        Algorithm own = new Algorithm(
                OWN,
                "Probability that both are one, from names, numbers, countries, dates, addresses and contacts",
                Map.of(),
                new Docs(Map.of(), Map.of()));
        List<Algorithm> all = new java.util.ArrayList<>(List.of(own));
        OF_YENTE.forEach(name -> all.add(new Algorithm(
                name,
                "Taken for the sake of clients that have it in their settings: spoor scores",
                Map.of(),
                new Docs(Map.of(), name.equals("logic-v2") ? options() : Map.of()))));
        return new YenteAlgorithms(List.copyOf(all), OWN, OWN);
    }

    private static Map<String, Object> options() {
        return OPTIONS.stream().collect(Collectors.toMap(name -> name, name -> TAKEN, (a, b) -> a, TreeMap::new));
    }

    /** Refuses what logic-v2 has no option for, too. */
    static void requireOptions(Asked config) {
        if (!config.isAbsent()) {
            config.requireObject(OPTIONS);
        }
    }

    /** What of a request is not used, in words. */
    static List<String> ignored(JsonNode body) {
        return body.path("config").isEmpty()
                ? List.of()
                : List.of("'config' is not used: Spoor scores, whatever algorithm is named.");
    }

    /** Refuses what neither Spoor nor yente has. */
    static void require(String name) {
        if (!name.equals(OWN) && !OF_YENTE.contains(name) && !ANY.contains(name)) {
            throw new BadInput(
                            "algorithm.unknown",
                            "There is no algorithm '%s' here: Spoor has one of its own. Leave 'algorithm' out, or take a"
                                    + " name from /api/yente/algorithms.",
                            name.length() > 60 ? name.substring(0, 60) + "…" : name)
                    .with("parameter", "algorithm");
        }
    }
}
