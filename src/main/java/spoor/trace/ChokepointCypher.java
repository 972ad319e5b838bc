package spoor.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import spoor.question.TraceRequest;
import spoor.store.CypherFiles;

/**
 * Choke points in Cypher. It takes several statements: one finds the paths, one counts on how many of them each entity
 * lies, and what is left without one or several is the first again, once for each try.
 *
 * @param statements in the order in which they are run
 */
public record ChokepointCypher(List<TraceCypher> statements) {

    private static final String COUNT = "queries/trace/chokepoints";

    private static final TraceCypher.Note PATHS = new TraceCypher.Note(
            "chokepoints.paths", "Finds all paths, at most $k. Hand its column nodes to the next statement as $paths.");

    private static final TraceCypher.Note LEAVE_OUT = new TraceCypher.Note(
            "chokepoints.leaveOut",
            "For what is left without some entities, put their ids into the last of $selectors, which leaves nothing out as"
                    + " it stands, and run it again: once for each try. The smallest set that everything depends on has no"
                    + " statement of its own; it takes many tries.");

    private static final TraceCypher.Note COUNTS = new TraceCypher.Note(
            "chokepoints.counts",
            "Counts paths. Spoor counts walks, which may come by an entity again; where none does, the numbers are the"
                    + " same.");

    public ChokepointCypher {
        statements = List.copyOf(statements);
    }

    /**
     * Of this question, caps aside.
     *
     * @param joined whether records that were decided to be one are one
     * @param shared the origins that a source counts as that may rest on others, by its id
     * @param most so many entities
     */
    static ChokepointCypher of(TraceRequest request, boolean joined, Map<String, List<String>> shared, int most) {
        TraceCypher paths = TraceCypher.uncapped(request, joined, request.maxHops(), TraceCypher.MOST_ROWS)
                .counting(shared);
        leaveOut(paths.parameters());
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("paths", List.of());
        parameters.put("most", most);
        return new ChokepointCypher(List.of(
                paths.with(PATHS).with(LEAVE_OUT),
                new TraceCypher(CypherFiles.getStatement(COUNT), parameters, List.of(COUNTS))));
    }

    private static void leaveOut(Map<String, Object> parameters) {
        List<Object> selectors = new ArrayList<>();
        if (parameters.get("selectors") instanceof List<?> asked) {
            selectors.addAll(asked);
        }
        selectors.add(Map.of("role", "avoid", "ids", List.of()));
        parameters.put("selectors", selectors);
    }
}
