package spoor.trace;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spoor.graph.Count;
import spoor.graph.Cut;
import spoor.graph.HopFactors;
import spoor.graph.NodeCounts;
import spoor.graph.NodeSet;
import spoor.graph.TraceCounts;
import spoor.graph.TraceHop;
import spoor.graph.TracePath;
import spoor.graph.TraceQuery;
import spoor.graph.TraceResult;
import spoor.question.OwnedBy;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotView;
import spoor.snapshot.table.KernelNumbers;
import spoor.snapshot.table.RelationRecord;
import spoor.trace.TraceAnswer.CountRecord;
import spoor.trace.TraceAnswer.EndCount;

/** Puts the kernel's answer into words: indexes become ids, nodes and relations get their properties. */
final class AnswerBuilder {

    private static final int MOST_END_COUNTS = 1_000;

    private final KernelQuestion question;
    private final SnapshotView view;
    private final Snapshot snapshot;
    private final TraceQuery query;
    private final TraceResult result;

    AnswerBuilder(KernelQuestion question, TraceResult result) {
        this.question = question;
        this.view = question.view();
        this.snapshot = view.snapshot();
        this.query = question.query();
        this.result = result;
    }

    TraceAnswer build(List<TraceAnswer.NearMiss> nearMisses, @Nullable NoPath noPath, long begunNanos) {
        PathJoins joins = new PathJoins(identities());
        List<TraceAnswer.PathRecord> paths = result.paths().stream()
                .map(path -> view.joins() ? joins.add(path(path), ends(path)) : path(path))
                .toList();
        TraceAnswer.GraphRecord graph = graph();
        int several = (int)
                graph.nodes().stream().filter(node -> !node.members().isEmpty()).count();
        return new TraceAnswer(
                paths,
                graph,
                joins.decisions(),
                List.of(),
                summary(several, nearMisses, noPath),
                TraceAnswer.SnapshotRecord.of(snapshot),
                TraceAnswer.elapsedMs(begunNanos));
    }

    /** The nodes of the paths that are several records. */
    private Map<String, PathJoins.Identity> identities() {
        Map<String, PathJoins.Identity> identities = new HashMap<>();
        if (view.joins()) {
            result.paths().stream()
                    .flatMap(path -> path.nodes().stream())
                    .distinct()
                    .forEach(node -> {
                        int[] records = view.recordsOf(node);
                        if (records.length > 1) {
                            Set<String> ids = Arrays.stream(records)
                                    .mapToObj(snapshot::nodeId)
                                    .collect(Collectors.toSet());
                            identities.put(
                                    snapshot.nodeId(node), new PathJoins.Identity(ids, view.listDecisions(node)));
                        }
                    });
        }
        return identities;
    }

    private List<List<PathJoins.Ends>> ends(TracePath path) {
        return path.hops().stream()
                .map(hop -> hop.relations().stream().map(this::ends).toList())
                .toList();
    }

    private PathJoins.Ends ends(int relation) {
        RelationRecord record = snapshot.relation(relation);
        return new PathJoins.Ends(record.from(), record.to());
    }

    private TraceAnswer.PathRecord path(TracePath path) {
        return new TraceAnswer.PathRecord(
                path.nodes().stream().map(snapshot::nodeId).toList(),
                path.hops().stream().map(this::hop).toList(),
                path.length(),
                TraceAnswer.strength(path.cost()),
                path.weakest(),
                path.gaps(),
                path.join().word());
    }

    private TraceAnswer.HopRecord hop(TraceHop hop) {
        return new TraceAnswer.HopRecord(
                hop.relations().stream().map(snapshot::relationId).sorted().toList(),
                KernelNumbers.confidence(hop.confidence()).word(),
                hop.sources(),
                hop.gap(),
                factors(hop.factors()),
                hop.weight());
    }

    private static TraceAnswer.FactorsRecord factors(HopFactors factors) {
        return new TraceAnswer.FactorsRecord(
                factors.confidence(), factors.corroboration(), factors.recency(), factors.goods());
    }

    private TraceAnswer.GraphRecord graph() {
        TreeSet<Integer> nodes = new TreeSet<>();
        TreeSet<Integer> relations = new TreeSet<>();
        for (TracePath path : result.paths()) {
            nodes.addAll(path.nodes());
            path.hops().forEach(hop -> relations.addAll(hop.relations()));
        }
        return TraceAnswer.GraphRecord.of(
                nodes.stream().map(view::node), relations.stream().map(snapshot::relation));
    }

    private TraceAnswer.Summary summary(int several, List<TraceAnswer.NearMiss> nearMisses, @Nullable NoPath noPath) {
        TraceCounts counts = result.counts();
        return new TraceAnswer.Summary(
                Math.round(counts.paths().value()),
                result.paths().size(),
                result.complete(),
                result.cuts().stream().map(AnswerBuilder::cut).toList(),
                Math.round(counts.pairs().value()),
                Math.round(counts.starts().value()),
                Math.round(counts.ends().value()),
                new TraceAnswer.Chosen(
                        query.ends().from().size(), query.ends().to().size()),
                new TraceAnswer.Counts(
                        CountRecord.of(counts.paths()),
                        CountRecord.of(counts.pairs()),
                        CountRecord.of(counts.starts()),
                        CountRecord.of(counts.ends())),
                counts.startsByHop(),
                counts.walksByHop(),
                endCounts(counts.endsByStart()),
                endCounts(counts.startsByEnd()),
                result.skippedHubs().stream().map(snapshot::nodeId).sorted().toList(),
                result.expanded(),
                labels(counts.endsByStart(), query.ends().from(), counts.starts()),
                labels(counts.startsByEnd(), query.ends().to(), counts.ends()),
                several,
                ProofWords.joins(counts.proof()),
                new ProofWords(view, counts.proof()).proof(),
                nearMisses,
                noPath,
                question.absent(),
                owned());
    }

    private @Nullable OwnedFirms owned() {
        OwnedBy asked = question.ownedBy();
        return asked == null
                ? null
                : OwnedFirms.of(view, asked.ask(view), result.paths().stream().flatMap(path -> path.nodes().stream()));
    }

    /** By label where each was counted, or where all that the question chose have the same. */
    private Map<String, Integer> labels(NodeCounts counted, NodeSet chosen, Count count) {
        Map<String, Integer> labels = new TreeMap<>();
        if (count.value() > 0 && counted.isEmpty()) {
            chosen.forEach(node -> labels.put(snapshot.nodeLabel(node).label(), (int) Math.round(count.value())));
            return labels.size() == 1 ? labels : Map.of();
        }
        for (int place = 0; place < counted.size(); place++) {
            labels.merge(snapshot.nodeLabel(counted.node(place)).label(), 1, Integer::sum);
        }
        return labels;
    }

    static TraceAnswer.CutRecord cut(Cut cut) {
        String limit = cut.limit() == Cut.Limit.COUNT ? "k" : cut.limit().name().toLowerCase(Locale.ROOT);
        return new TraceAnswer.CutRecord(limit, cut.text());
    }

    private List<EndCount> endCounts(NodeCounts counts) {
        return Arrays.stream(counts.greatest(MOST_END_COUNTS))
                .mapToObj(place -> new EndCount(snapshot.nodeId(counts.node(place)), counts.count(place)))
                .sorted(EndCount.GREATEST_FIRST)
                .toList();
    }
}
