package spoor.trace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import spoor.model.BadInput;
import spoor.question.CypherParameters;
import spoor.question.Goods;
import spoor.question.TraceRequest;
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
        Map<String, Object> parameters = CypherParameters.of(request);
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
        set.put("maxPerPair", request.maxPerPair() != null);
        set.put("maxPerStart", request.maxPerStart() != null);
        set.put("maxPerEnd", request.maxPerEnd() != null);
        return set.keySet().stream()
                .filter(field -> set.getOrDefault(field, false))
                .findFirst();
    }
}
