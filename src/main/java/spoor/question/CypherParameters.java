package spoor.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import spoor.model.NodeLabel;

/**
 * The parameters of the Cypher form of a question. Always of the same types: Neo4j plans a statement anew for each
 * combination of parameter types.
 */
public final class CypherParameters {

    /** How sure decisions have to be that make records one; {@code none}: each is by itself. */
    public static final String IDENTITY = "identity";

    /** The origins that sources count as, by the id of each that may rest on another; empty where each counts by itself. */
    public static final String SHARED = "shared";

    private final List<Map<String, Object>> selectors = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private CypherParameters() {
        values.put("selectors", selectors);
    }

    /** Of this question, in an order of their own that may be added to. */
    public static Map<String, Object> of(TraceRequest request) {
        CypherParameters parameters = new CypherParameters();
        for (Constraint constraint : Constraint.ALL) {
            constraint.cypher().put(request, parameters);
        }
        return parameters.values;
    }

    /** The selectors of this question with their roles. */
    public static Object selectors(TraceRequest request) {
        return of(request).getOrDefault("selectors", List.of());
    }

    /** The goods of a question as a parameter: all of its fields, whatever is asked for; a heading as its codes. */
    static Map<String, Object> goods(Goods goods) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("components", goods.components());
        map.put("categories", goods.categories());
        map.put("hs", goods.sixDigitHs());
        map.put("tiers", goods.tiers());
        map.put("consistent", goods.consistent());
        return map;
    }

    void put(String name, Object value) {
        values.put(name, value);
    }

    void addSelector(String role, Selector selector) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("role", role);
        putFilled(
                map, "labels", selector.labels().stream().map(NodeLabel::label).toList());
        putFilled(map, "roles", selector.roles().stream().map(ConstantWords::of).toList());
        putFilled(map, "countries", selector.countries());
        putFilled(map, "operators", selector.operators());
        putFilled(map, "categories", selector.categories());
        putFilled(map, "topics", selector.topics());
        putFilled(map, "listedBy", selector.listedBy());
        putFilled(map, "ids", selector.ids());
        String text = selector.text();
        putFilled(
                map,
                "words",
                text == null
                        ? List.of()
                        : List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+")));
        selectors.add(map);
    }

    private static void putFilled(Map<String, Object> map, String name, List<String> values) {
        if (!values.isEmpty()) {
            map.put(name, values);
        }
    }
}
