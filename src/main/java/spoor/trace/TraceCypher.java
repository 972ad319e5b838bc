package spoor.trace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import spoor.model.BadInput;
import spoor.question.CypherParameters;
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
    private static final String JOINED = "queries/trace/paths-joined";

    /** How the statement bounds the length of paths; valid as it stands, but narrowed to the hops asked for. */
    private static final String BOUND = "{1,12}";

    /** How the steps of the joined statement begin, and what follows the last. */
    private static final String STEP = "// step ";

    private static final String BEHIND_STEPS = "// as they stand";

    /** What the last step leaves, to be followed by its number. */
    private static final String LEFT_BY_STEP = "WITH ns";

    private static final int MOST_STEPS = 12;

    /**
     * The Cypher form of this question.
     *
     * @param joined whether records that were decided to be one are one; the plain form knows nothing of decisions
     * @throws BadInput if it has a constraint that the Cypher form cannot express
     */
    static TraceCypher of(TraceRequest request, boolean joined) {
        requireExpressible(request);
        return of(request, joined, request.maxHops(), request.k());
    }

    /** The same for shorter paths, or another number of them. */
    static TraceCypher of(TraceRequest request, boolean joined, int maxHops, int k) {
        Map<String, Object> parameters = CypherParameters.of(request);
        if (!joined) {
            parameters.remove(CypherParameters.IDENTITY);
        }
        parameters.put("maxHops", maxHops);
        parameters.put("k", k);
        return new TraceCypher(joined ? joined(maxHops) : plain(maxHops), parameters);
    }

    private static String plain(int maxHops) {
        return CypherFiles.getStatement(STATEMENT).replace(BOUND, "{1," + maxHops + "}");
    }

    private static String joined(int maxHops) {
        String whole = CypherFiles.getStatement(JOINED);
        int beyond = whole.indexOf(STEP + (maxHops + 1) + "\n");
        if (beyond < 0) {
            return whole;
        }
        String behind = whole.substring(whole.indexOf(BEHIND_STEPS));
        return whole.substring(0, beyond) + behind.replace(LEFT_BY_STEP + MOST_STEPS, LEFT_BY_STEP + maxHops);
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
        set.put("maxPerPair", request.maxPerPair() != null);
        set.put("maxPerStart", request.maxPerStart() != null);
        set.put("maxPerEnd", request.maxPerEnd() != null);
        return set.keySet().stream()
                .filter(field -> set.getOrDefault(field, false))
                .findFirst();
    }
}
