package spoor.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import spoor.model.RelationType;
import spoor.question.TraceRequest;
import spoor.snapshot.LargeGraph;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;
import spoor.store.RelationKey;
import spoor.store.StoreChanges;
import spoor.store.read.StoreDelta;
import spoor.store.read.StoreReader;
import spoor.trace.TraceAnswer.CountRecord;
import spoor.trace.TraceAnswer.EndCount;
import spoor.trace.TraceAnswer.HopRecord;
import spoor.trace.TraceAnswer.PathRecord;

/** Makes an answer of the rows of the Cypher form; nodes and relations get their properties from the store. */
final class CypherFormAnswer {

    private static final double NO_GAP = 1.0;

    private final TraceRequest request;
    private final TraceAnswer.Chosen chosen;
    private final CypherTrace.Found found;
    private final StoreReader store;
    private final CypherIdentities identities;
    private final List<PathRecord> paths = new ArrayList<>();
    private final Set<String> nodes = new HashSet<>();
    private final Set<RelationKey> relations = new HashSet<>();

    /** Of each path and hop, its relations. */
    private final List<List<List<RelationKey>>> keys = new ArrayList<>();

    CypherFormAnswer(
            TraceRequest request,
            TraceAnswer.Chosen chosen,
            CypherTrace.Found found,
            StoreReader store,
            CypherIdentities identities) {
        this.request = request;
        this.chosen = chosen;
        this.found = found;
        this.store = store;
        this.identities = identities;
        found.rows().stream().limit(request.k()).forEach(row -> {
            List<String> ids = row.get("nodes").asList(Value::asString);
            addPath(
                    ids,
                    row.get("hops").asList(Function.identity()),
                    row.get("cost").asLong(),
                    found.joins().get(ids));
        });
    }

    TraceAnswer build(LargeGraph graph, long begunNanos) {
        StoreDelta read = store.readChanges(new StoreChanges(nodes, relations), List.of());
        TraceAnswer.GraphRecord merged = graph(read);
        PathJoins joins = new PathJoins(identities.byNode());
        List<PathRecord> told = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            told.add(joins.add(paths.get(i), ends(keys.get(i), read)));
        }
        return new TraceAnswer(
                told,
                merged,
                joins.decisions(),
                List.of(),
                summary(merged),
                TraceAnswer.SnapshotRecord.of(graph),
                TraceAnswer.elapsedMs(begunNanos));
    }

    private static List<List<PathJoins.Ends>> ends(List<List<RelationKey>> hops, StoreDelta read) {
        return hops.stream()
                .map(hop -> hop.stream()
                        .map(read.relations()::get)
                        .filter(Objects::nonNull)
                        .map(relation -> new PathJoins.Ends(relation.from(), relation.to()))
                        .toList())
                .toList();
    }

    private void addPath(List<String> ids, List<Value> hops, long cost, @Nullable String join) {
        List<HopRecord> records = hops.stream().map(CypherFormAnswer::hop).toList();
        keys.add(hops.stream().map(CypherFormAnswer::keys).toList());
        keys.getLast().forEach(relations::addAll);
        int weakest = 0;
        for (int i = 1; i < records.size(); i++) {
            weakest = records.get(i).weight() < records.get(weakest).weight() ? i : weakest;
        }
        int gaps = (int) records.stream().filter(HopRecord::gap).count();
        nodes.addAll(ids);
        paths.add(new PathRecord(ids, records, records.size(), TraceAnswer.strength(cost), weakest, gaps, join));
    }

    private static List<RelationKey> keys(Value hop) {
        List<String> ids = hop.get("relations").asList(Value::asString);
        List<String> types = hop.get("types").asList(Value::asString);
        List<RelationKey> keys = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            keys.add(new RelationKey(RelationType.requireType(types.get(i)), ids.get(i)));
        }
        return keys;
    }

    private static HopRecord hop(Value hop) {
        List<String> ids = hop.get("relations").asList(Value::asString);
        Value factors = hop.get("factors");
        TraceAnswer.FactorsRecord weighed = new TraceAnswer.FactorsRecord(
                factors.get("confidence").asDouble(),
                factors.get("corroboration").asDouble(),
                factors.get("recency").asDouble(),
                factors.get("goods").asDouble());
        return new HopRecord(
                ids,
                hop.get("confidence").asString(),
                hop.get("sources").asInt(),
                weighed.goods() < NO_GAP,
                weighed,
                TraceAnswer.strength(hop.get("cost").asLong()));
    }

    private TraceAnswer.GraphRecord graph(StoreDelta read) {
        return TraceAnswer.GraphRecord.of(
                read.entities().values().stream()
                        .map(entity -> identities.nodes().getOrDefault(entity.id(), NodeRecord.of(entity))),
                read.relations().values().stream().map(RelationRecord::of));
    }

    private TraceAnswer.Summary summary(TraceAnswer.GraphRecord merged) {
        boolean complete = found.hops() == request.maxHops();
        boolean more = found.rows().size() > paths.size();
        boolean isEnd = complete && !more;
        boolean isAll = isEnd && request.offset() == 0;
        Map<String, Integer> byStart = others(List::getFirst, List::getLast);
        Map<String, Integer> byEnd = others(List::getLast, List::getFirst);
        long pairs = byStart.values().stream().mapToLong(Integer::longValue).sum();
        TraceAnswer.Counts counts = new TraceAnswer.Counts(
                pathCount(isEnd, more), count(pairs, isAll), count(byStart.size(), isAll), count(byEnd.size(), isAll));
        return new TraceAnswer.Summary(
                (long) counts.paths().value(),
                paths.size(),
                complete,
                cuts(complete, more),
                pairs,
                byStart.size(),
                byEnd.size(),
                chosen,
                counts,
                List.of(),
                List.of(),
                isAll ? endCounts(byStart) : List.of(),
                isAll ? endCounts(byEnd) : List.of(),
                List.of(),
                0,
                isAll ? labels(byStart.keySet(), merged) : Map.of(),
                isAll ? labels(byEnd.keySet(), merged) : Map.of(),
                (int) merged.nodes().stream()
                        .filter(node -> !node.members().isEmpty())
                        .count(),
                new ShownProof(paths, merged.nodes()).joins(),
                new ShownProof(paths, merged.nodes()).proof(),
                TraceService.emptyEnds(chosen.from(), chosen.to()),
                null,
                found.absent(),
                null);
    }

    private static Map<String, Integer> labels(Set<String> ids, TraceAnswer.GraphRecord merged) {
        Map<String, Integer> labels = new TreeMap<>();
        merged.nodes().stream()
                .filter(node -> ids.contains(node.id()))
                .forEach(node -> labels.merge(node.labels().getFirst(), 1, Integer::sum));
        return labels;
    }

    private List<TraceAnswer.CutRecord> cuts(boolean complete, boolean more) {
        List<TraceAnswer.CutRecord> cuts = new ArrayList<>();
        if (!complete) {
            String text = found.hops() == 0
                    ? "The time was over before the database had found the best paths."
                    : "The time was over when the database had found all paths of up to %d hops."
                            .formatted(found.hops());
            cuts.add(new TraceAnswer.CutRecord("deadline", text));
        }
        if (more) {
            String text = "Paths %,d to %,d are shown; more exist."
                    .formatted(request.offset() + 1, request.offset() + paths.size());
            cuts.add(new TraceAnswer.CutRecord("k", text));
        }
        return cuts;
    }

    private CountRecord pathCount(boolean isEnd, boolean more) {
        long known = (long) request.offset() + paths.size() + (more ? 1 : 0);
        return paths.isEmpty() && request.offset() > 0
                ? new CountRecord(known, isEnd ? "at_most" : "at_least", isEnd ? 0 : known, known)
                : count(known, isEnd);
    }

    private static CountRecord count(long value, boolean exact) {
        return new CountRecord(value, exact ? "exact" : "at_least", value, value);
    }

    /** How many different other ends each end has. */
    private Map<String, Integer> others(Function<List<String>, String> end, Function<List<String>, String> other) {
        return paths.stream()
                .map(PathRecord::nodes)
                .collect(Collectors.groupingBy(
                        end, Collectors.collectingAndThen(Collectors.mapping(other, Collectors.toSet()), Set::size)));
    }

    private static List<EndCount> endCounts(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> new EndCount(count.getKey(), count.getValue()))
                .sorted(EndCount.GREATEST_FIRST)
                .toList();
    }
}
