package spoor.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.NodeLabel;
import spoor.model.PartialDate;
import spoor.model.RelationType;
import spoor.store.CypherFiles;

/**
 * A trace as a Cypher statement that finds the same paths in the same order on any Neo4j.
 *
 * @param cypher the statement, comments included
 * @param parameters what its parameters have to be
 */
public record TraceCypher(String cypher, Map<String, Object> parameters) {

    private static final String STATEMENT = "queries/trace/paths";

    /** How the statement bounds the length of paths; valid as it stands, but narrowed to the hops asked for. */
    private static final String BOUND = "{1,12}";

    /**
     * The Cypher form of this question.
     *
     * @throws BadInput if it has a constraint that the Cypher form cannot express
     */
    public static TraceCypher of(TraceRequest request) {
        requireExpressible(request);
        return of(request, request.maxHops(), request.k());
    }

    /** The same for shorter paths, or another number of them. */
    static TraceCypher of(TraceRequest request, int maxHops, int k) {
        String statement = CypherFiles.getStatement(STATEMENT).replace(BOUND, "{1," + maxHops + "}");
        Map<String, Object> parameters = parameters(request);
        parameters.put("maxHops", maxHops);
        parameters.put("k", k);
        return new TraceCypher(statement, parameters);
    }

    /** The Cypher form of this question, if it has no constraint that the Cypher form cannot express. */
    public static Optional<TraceCypher> find(TraceRequest request) {
        return findInexpressible(request).isEmpty() ? Optional.of(of(request)) : Optional.empty();
    }

    private static void requireExpressible(TraceRequest request) {
        findInexpressible(request).ifPresent(field -> {
            throw new BadInput(
                    "cypher.inexpressible",
                    "The Cypher form of a trace cannot express '%s'; leave it out, or use POST /api/traces.",
                    field);
        });
    }

    /** The first field that the Cypher form does not know. */
    static Optional<String> findInexpressible(TraceRequest request) {
        Map<String, Boolean> set = new LinkedHashMap<>();
        set.put("goods", !request.goods().equals(Goods.ANY));
        set.put("maxPerPair", request.caps().perPair() != null);
        set.put("maxPerStart", request.caps().perStart() != null);
        set.put("maxPerEnd", request.caps().perEnd() != null);
        return set.keySet().stream()
                .filter(field -> set.getOrDefault(field, false))
                .findFirst();
    }

    /** Always of the same types: Neo4j plans a statement anew for each combination of parameter types. */
    private static Map<String, Object> parameters(TraceRequest request) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("selectors", selectors(request));
        putHopRules(parameters, request);
        parameters.put("countriesVia", request.countriesVia());
        Integer hubLimit = request.hubLimit();
        parameters.put("hubLimit", hubLimit == null ? 0 : hubLimit);
        parameters.put("timeOrder", word(request.timeOrder()));
        parameters.put("rank", word(request.rank()));
        parameters.put("offset", request.offset());
        return parameters;
    }

    static List<Map<String, Object>> selectors(TraceRequest request) {
        List<Map<String, Object>> selectors = new ArrayList<>();
        selectors.add(selector("from", request.from()));
        selectors.add(selector("to", request.to()));
        Selector avoid = request.avoid();
        if (avoid != null) {
            selectors.add(selector("avoid", avoid));
        }
        request.via().forEach(station -> selectors.add(selector("via", station)));
        return selectors;
    }

    private static void putHopRules(Map<String, Object> parameters, TraceRequest request) {
        PartialDate windowFrom = request.window().from();
        PartialDate windowTo = request.window().to();
        parameters.put("types", names(request.relations().stream()));
        parameters.put("bothWays", names(request.relations().stream().filter(RelationType::isControl)));
        parameters.put("confidences", confidences(request.minConfidence()));
        parameters.put("datasets", request.datasets());
        parameters.put(
                "windowFrom", windowFrom == null ? "" : windowFrom.first().toString());
        parameters.put("windowTo", windowTo == null ? "9999" : windowTo.last().toString());
        parameters.put("undated", request.window().undated());
        Double minValue = request.minValue();
        parameters.put("minValue", minValue == null ? 0.0 : minValue);
        parameters.put("minSources", request.minSources());
    }

    private static List<String> names(Stream<RelationType> types) {
        return types.map(RelationType::name).toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> confidences(Confidence least) {
        List<String> words = new ArrayList<>();
        for (Confidence confidence : Confidence.values()) {
            if (confidence.compareTo(least) >= 0) {
                words.add(confidence.word());
            }
        }
        return words;
    }

    private static Map<String, Object> selector(String role, Selector selector) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("role", role);
        put(map, "labels", selector.labels().stream().map(NodeLabel::label).toList());
        put(map, "countries", selector.countries());
        put(map, "operators", selector.operators());
        put(map, "categories", selector.categories());
        put(map, "topics", selector.topics());
        put(map, "listedBy", selector.listedBy());
        put(map, "ids", selector.ids());
        put(map, "words", words(selector.text()));
        return map;
    }

    private static List<String> words(@Nullable String text) {
        return text == null
                ? List.of()
                : List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    private static void put(Map<String, Object> map, String name, List<String> values) {
        if (!values.isEmpty()) {
            map.put(name, values);
        }
    }
}
