package spoor.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import spoor.graph.CancelSignal;
import spoor.graph.Ranking;
import spoor.model.BadInput;
import spoor.model.LimitReached;
import spoor.model.NotFound;
import spoor.question.CypherParameters;
import spoor.question.Identity;
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
        boolean joined = joins(request, limits);
        TraceAnswer.Chosen chosen = chosen(request, joined, limits);
        requireDatasets(request, limits);
        Found found = chosen.from() == 0 || chosen.to() == 0
                ? new Found(List.of(), request.maxHops())
                : find(request, joined, limits);
        CypherIdentities identities = joined ? identities(request, found, limits) : CypherIdentities.NONE;
        return new CypherAnswer(request, chosen, found, store, identities).build(graph, begun);
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

    /** Whether records are taken for one; where none is, the plain form is faster. */
    private boolean joins(TraceRequest request, LimitedReads.Limits limits) {
        Map<String, Object> level = Map.of("identity", request.minConfidence().word());
        return request.identity() == Identity.DECIDED
                && reads.list("queries/trace/joins", level, limits)
                        .getFirst()
                        .get("joins")
                        .asBoolean();
    }

    private CypherIdentities identities(TraceRequest request, Found found, LimitedReads.Limits limits) {
        Set<String> ids = new TreeSet<>();
        found.rows().forEach(row -> ids.addAll(row.get("nodes").asList(Value::asString)));
        Map<String, Object> parameters = Map.of(
                "ids", List.copyOf(ids), "identity", request.minConfidence().word());
        try {
            return CypherIdentities.of(
                    request.minConfidence(), reads.list("queries/trace/records", parameters, limits), store);
        } catch (LimitReached overdue) {
            return CypherIdentities.NONE; // as is the search, which tells it
        }
    }

    private TraceAnswer.Chosen chosen(TraceRequest request, boolean joined, LimitedReads.Limits limits) {
        Map<String, Object> all = CypherParameters.of(request);
        Map<String, Object> parameters = Map.of(
                "selectors",
                CypherParameters.selectors(request),
                CypherParameters.IDENTITY,
                all.getOrDefault(CypherParameters.IDENTITY, ""));
        int from = 0;
        int to = 0;
        int stations = 0;
        for (Record row :
                reads.list(joined ? "queries/trace/chosen-joined" : "queries/trace/chosen", parameters, limits)) {
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

    private Found find(TraceRequest request, boolean joined, LimitedReads.Limits limits) {
        boolean shortest = request.rank() == Ranking.Order.SHORTEST;
        List<Record> rows = new ArrayList<>();
        int hops = 0;
        try {
            for (int next = shortest ? 1 : request.maxHops(); next <= request.maxHops(); next++) {
                TraceCypher form = TraceCypher.of(request, joined, next, request.k() + 1);
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
