package spoor.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import spoor.graph.CancelSignal;
import spoor.graph.Ranking;
import spoor.model.BadInput;
import spoor.model.LimitReached;
import spoor.model.NotFound;
import spoor.question.CypherParameters;
import spoor.question.TraceRequest;
import spoor.question.UnknownEntity;
import spoor.snapshot.LargeGraph;
import spoor.store.StoreReader;

/**
 * Answers traces in their Cypher form, where the graph is beyond memory. Shortest paths are looked for with one hop more
 * at a time, so that nothing longer is searched than is asked for, and what was found when the time is over is proven.
 * Safe for use by any thread.
 */
@Component
final class CypherTrace {

    private final LimitedReads reads;
    private final StoreReader store;
    private final TraceProperties settings;

    CypherTrace(LimitedReads reads, StoreReader store, TraceProperties settings) {
        this.reads = reads;
        this.store = store;
        this.settings = settings;
    }

    /**
     * What was found.
     *
     * @param rows one more than asked for, if there are more
     * @param hops up to how many hops all paths are found or outranked by them
     */
    record Found(List<Record> rows, int hops) {}

    /** @throws BadInput if the question has a constraint that the Cypher form cannot express */
    TraceAnswer trace(LargeGraph graph, TraceRequest request, CancelSignal cancel) {
        long begun = System.nanoTime();
        requireExpressible(graph, request);
        LimitedReads.Limits limits =
                new LimitedReads.Limits(begun + settings.cypherDeadline().toNanos(), cancel);
        TraceAnswer.Chosen chosen = chosen(request, limits);
        requireDatasets(request, limits);
        Found found = chosen.from() == 0 || chosen.to() == 0
                ? new Found(List.of(), request.maxHops())
                : find(request, limits);
        return new CypherAnswer(request, chosen, found, store).build(graph, begun);
    }

    private static void requireExpressible(LargeGraph graph, TraceRequest request) {
        TraceCypher.findInexpressible(request).ifPresent(field -> {
            throw new BadInput(
                    "cypher.inexpressible",
                    "%s It cannot take '%s' into account; leave that out.",
                    graph.describe(),
                    field);
        });
    }

    private TraceAnswer.Chosen chosen(TraceRequest request, LimitedReads.Limits limits) {
        Map<String, Object> parameters = Map.of("selectors", CypherParameters.selectors(request));
        int from = 0;
        int to = 0;
        int stations = 0;
        for (Record row : reads.list("queries/trace/chosen", parameters, limits)) {
            String role = row.get("role").asString();
            requireKnown(role.equals("via") ? "via[" + stations++ + "]" : role, row.get("unknown"));
            from = role.equals("from") ? row.get("chosen").asInt() : from;
            to = role.equals("to") ? row.get("chosen").asInt() : to;
        }
        return new TraceAnswer.Chosen(from, to);
    }

    private static void requireKnown(String path, Value unknown) {
        if (unknown.size() > 0) {
            throw UnknownEntity.of(unknown.get(0).asString(), path + ".ids");
        }
    }

    private void requireDatasets(TraceRequest request, LimitedReads.Limits limits) {
        Map<String, Object> parameters = Map.of("datasets", request.datasets());
        reads.list("queries/trace/unknown-datasets", parameters, limits).stream()
                .findFirst()
                .ifPresent(row -> {
                    String id = row.get("id").asString();
                    throw new NotFound("dataset.unknown", "'datasets' names '%s', which there is not.", id);
                });
    }

    private Found find(TraceRequest request, LimitedReads.Limits limits) {
        boolean shortest = request.rank() == Ranking.Order.SHORTEST;
        List<Record> rows = new ArrayList<>();
        int hops = 0;
        try {
            for (int next = shortest ? 1 : request.maxHops(); next <= request.maxHops(); next++) {
                TraceCypher form = TraceCypher.of(request, next, request.k() + 1);
                rows = reads.listStatement(form.cypher(), form.parameters(), limits);
                hops = rows.size() > request.k() ? request.maxHops() : next;
                if (rows.size() > request.k()) {
                    break;
                }
            }
        } catch (LimitReached overdue) {
            // what the rounds before have found stands
        }
        return new Found(rows, hops);
    }
}
