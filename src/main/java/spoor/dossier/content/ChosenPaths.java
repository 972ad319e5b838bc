package spoor.dossier.content;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import spoor.export.ExportDocument;
import spoor.model.BadInput;
import spoor.model.Source;
import spoor.snapshot.Snapshot;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;
import spoor.trace.NamedDecision;
import spoor.trace.TraceAnswer.PathRecord;

/** Picks paths of an answer and leaves of its export what they rest on. */
public final class ChosenPaths {

    private ChosenPaths() {}

    /**
     * The chosen paths, in the order in which they are chosen.
     *
     * @param chosen each as the ids of its nodes; empty chooses all, up to {@link PathChoice#MOST}
     * @throws BadInput if one is not among them
     */
    public static List<PathRecord> pick(List<PathRecord> found, List<List<String>> chosen) {
        if (chosen.isEmpty()) {
            return found.subList(0, Math.min(found.size(), PathChoice.MOST));
        }
        Map<List<String>, PathRecord> byNodes = new HashMap<>();
        found.forEach(path -> byNodes.put(path.nodes(), path));
        for (int i = 0; i < chosen.size(); i++) {
            if (!byNodes.containsKey(chosen.get(i))) {
                throw BadInput.inField(
                        "dossier.path",
                        "paths[" + i + "]",
                        "is not among the %d paths that the question now gives; ask it again and choose from its"
                                + " answer.",
                        found.size());
            }
        }
        return chosen.stream().map(byNodes::get).toList();
    }

    /** Of an export of the whole answer, what these paths rest on. */
    public static ExportDocument reduce(ExportDocument whole, List<PathRecord> paths) {
        Set<String> relationIds = new TreeSet<>();
        Set<String> nodeIds = new TreeSet<>();
        Set<String> decisionIds = new TreeSet<>();
        for (PathRecord path : paths) {
            nodeIds.addAll(path.nodes());
            path.hops().forEach(hop -> relationIds.addAll(hop.relations()));
            path.recordJoins().forEach(join -> {
                decisionIds.addAll(join.decisions());
                nodeIds.addAll(List.of(join.enters(), join.leaves()));
            });
        }
        List<RelationRecord> edges = whole.edges().stream()
                .filter(edge -> relationIds.contains(edge.id()))
                .toList();
        edges.forEach(edge -> nodeIds.addAll(List.of(edge.from(), edge.to())));
        List<NamedDecision> decisions = whole.header().decisions().stream()
                .filter(decision -> decisionIds.contains(decision.id()))
                .toList();
        decisions.forEach(decision -> nodeIds.addAll(List.of(decision.left(), decision.right())));
        List<NodeRecord> nodes = whole.nodes().stream()
                .filter(node -> nodeIds.contains(node.id()))
                .toList();
        Set<String> records = new TreeSet<>(nodeIds);
        nodes.forEach(node -> records.addAll(node.members()));
        List<ExportDocument.Fact> facts = whole.facts().stream()
                .filter(fact -> records.contains(fact.entity()))
                .toList();
        return new ExportDocument(header(whole.header(), paths, nodes, edges, decisions, facts), nodes, edges, facts);
    }

    private static ExportDocument.Header header(
            ExportDocument.Header whole,
            List<PathRecord> paths,
            List<NodeRecord> nodes,
            List<RelationRecord> edges,
            List<NamedDecision> decisions,
            List<ExportDocument.Fact> facts) {
        Set<String> cited = new TreeSet<>();
        Set<String> datasets = new TreeSet<>();
        facts.forEach(fact -> {
            cited.addAll(fact.sources());
            datasets.add(fact.dataset());
        });
        nodes.forEach(node -> note(node.properties(), cited, datasets));
        Set<String> ids = nodes.stream().map(NodeRecord::id).collect(Collectors.toSet());
        edges.forEach(edge -> note(edge.properties(), cited, datasets));
        List<Source> sources = whole.sources().stream()
                .filter(source -> cited.contains(source.id()))
                .toList();
        Map<String, Long> counts = new LinkedHashMap<>(whole.counts());
        counts.put("nodes", (long) nodes.size());
        counts.put("edges", (long) edges.size());
        counts.put("sources", (long) sources.size());
        counts.put("paths", (long) paths.size());
        return new ExportDocument.Header(
                whole.spoorVersion(),
                whole.exportedAt(),
                whole.question(),
                whole.cypher(),
                whole.dataVersion(),
                whole.complete() && paths.size() == whole.paths().size(),
                whole.cut(),
                counts,
                whole.licences().stream()
                        .filter(licence -> datasets.contains(licence.dataset()))
                        .toList(),
                sources,
                whole.listings().stream()
                        .filter(listing -> ids.contains(listing.entity()))
                        .toList(),
                whole.lists(),
                paths,
                decisions,
                List.of(),
                List.of(),
                whole.asked(),
                null);
    }

    private static void note(Map<String, Object> properties, Set<String> cited, Set<String> datasets) {
        Collection<String> sources = Snapshot.sourcesOf(properties);
        cited.addAll(sources);
        if (properties.get("dataset") instanceof String id) {
            datasets.add(id);
        }
    }
}
