package spoor.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import spoor.graph.CancelSignal;
import spoor.graph.Join;
import spoor.graph.Ranking;
import spoor.model.BadInput;
import spoor.model.LimitReached;
import spoor.model.NotFound;
import spoor.model.RestedSources;
import spoor.question.AbsentGood;
import spoor.question.CypherParameters;
import spoor.question.Identity;
import spoor.question.TraceRequest;
import spoor.question.UnknownEntity;
import spoor.snapshot.LargeGraph;
import spoor.store.read.StoreReader;

/**
 * Answers traces in their Cypher form, where the graph is beyond memory. Shortest paths are looked for with one hop more
 * at a time, so that nothing longer is searched than is asked for, and what was found when the time is over is proven.
 * Safe for use by any thread.
 */
@Component
final class CypherTrace {

    /** So many times the rows that are wanted are read for caps to choose from, and so many times more if they do not do. */
    private static final int ROWS_AT_FIRST = 4;

    /** Beyond so many rows no more are read for caps; the answer is then as far as it was found before. */
    private static final int MOST_ROWS = 100_000;

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
     * @param joins how each is joined, by its nodes; those are missing that there was no time to find out
     * @param absent what is asked for and the graph does not have
     */
    record Found(List<Record> rows, int hops, Map<List<String>, String> joins, List<AbsentGood> absent) {}

    /** @throws NotFound if the question names what the graph does not have */
    TraceAnswer trace(LargeGraph graph, TraceRequest request, CancelSignal cancel) {
        requireNoOwners(request);
        long begun = System.nanoTime();
        LimitedReads.Limits limits =
                new LimitedReads.Limits(begun + settings.cypherDeadline().toNanos(), cancel);
        boolean joined = joins(request, limits);
        TraceAnswer.Chosen chosen = chosen(request, joined, limits);
        requireDatasets(request, limits);
        List<AbsentGood> absent = absentGoods(request, limits);
        Found found = chosen.from() == 0 || chosen.to() == 0
                ? new Found(List.of(), request.maxHops(), Map.of(), absent)
                : find(request, joined, absent, limits);
        CypherIdentities identities = joined ? identities(request, found, limits) : CypherIdentities.NONE;
        return new CypherFormAnswer(request, chosen, found, store, identities).build(graph, begun);
    }

    private static void requireNoOwners(TraceRequest request) {
        if (request.ownedBy() != null) {
            throw new BadInput(
                    "ownedBy.large",
                    "Who is owned under a rule is worked out in memory, which does not hold this graph; leave out 'ownedBy'.");
        }
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

    private List<AbsentGood> absentGoods(TraceRequest request, LimitedReads.Limits limits) {
        if (!request.goods().isRestricted()) {
            return List.of();
        }
        Object goods = CypherParameters.of(request).getOrDefault("goods", Map.of());
        return reads.list("queries/trace/unknown-goods", Map.of("goods", goods), limits).stream()
                .map(row -> new AbsentGood(
                        row.get("field").asString(), row.get("value").asString()))
                .toList();
    }

    private Found find(TraceRequest request, boolean joined, List<AbsentGood> absent, LimitedReads.Limits limits) {
        boolean shortest = request.rank() == Ranking.Order.SHORTEST;
        List<Record> rows = new ArrayList<>();
        int hops = 0;
        try {
            for (int next = shortest ? 1 : request.maxHops(); next <= request.maxHops(); next++) {
                rows = CappedRows.isCapped(request)
                        ? readCapped(request, joined, next, limits)
                        : read(TraceCypher.of(request, joined, next, request.k() + 1), limits);
                hops = rows.size() > request.k() ? request.maxHops() : next;
                if (rows.size() > request.k()) {
                    break;
                }
            }
        } catch (LimitReached overdue) {
            // what the rounds before have found stands
        }
        return new Found(rows, hops, joins(rows, request, joined, limits), absent);
    }

    private Map<List<String>, String> joins(
            List<Record> rows, TraceRequest request, boolean joined, LimitedReads.Limits limits) {
        Map<String, Object> parameters = Map.of(
                "paths",
                rows.stream().map(row -> row.asMap()).toList(),
                CypherParameters.IDENTITY,
                joined ? request.minConfidence().word() : TraceCypher.BY_THEMSELVES,
                "joins",
                Stream.of(Join.values()).map(Join::word).toList());
        try {
            Map<List<String>, String> joins = new HashMap<>();
            for (Record row : reads.list("queries/trace/path-joins", parameters, limits)) {
                joins.put(
                        row.get("nodes").asList(Value::asString),
                        row.get("join").asString());
            }
            return joins;
        } catch (LimitReached overdue) {
            return Map.of(); // as is the search, which tells it
        }
    }

    private List<Record> read(TraceCypher form, LimitedReads.Limits limits) {
        TraceCypher filled =
                form.parameters().containsKey(CypherParameters.SHARED) ? form.counting(shared(limits)) : form;
        return reads.listStatement(filled.cypher(), filled.parameters(), limits);
    }

    private Map<String, List<String>> shared(LimitedReads.Limits limits) {
        Map<String, String> origins = new HashMap<>();
        Map<String, List<String>> rests = new HashMap<>();
        for (Record row : reads.list("queries/trace/rested-sources", Map.of(), limits)) {
            origins.put(row.get("id").asString(), row.get("origin").asString());
            rests.put(row.get("id").asString(), row.get("rests").asList(Value::asString));
        }
        rests.values().removeIf(List::isEmpty);
        return RestedSources.listOrigins(rests, source -> origins.getOrDefault(source, source));
    }

    /** Reads ever more of the best paths, until caps leave enough of them or there are no more. */
    private List<Record> readCapped(TraceRequest request, boolean joined, int maxHops, LimitedReads.Limits limits) {
        int wanted = request.offset() + request.k() + 1;
        for (int most = ROWS_AT_FIRST * wanted; ; most *= ROWS_AT_FIRST) {
            List<Record> rows = read(TraceCypher.uncapped(request, joined, maxHops, most), limits);
            List<Record> kept = CappedRows.keep(rows, row -> row.get("nodes").asList(Value::asString), request);
            if (kept.size() >= wanted || rows.size() < most) {
                return kept.stream()
                        .skip(request.offset())
                        .limit(request.k() + 1)
                        .toList();
            }
            if (most > MOST_ROWS) {
                throw new LimitReached("trace.rows", "More than %d paths would have to be read for the caps.", most);
            }
        }
    }
}
