package spoor.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.analysis.GapMatrix.Firm;
import spoor.graph.CancelSignal;
import spoor.graph.Cut;
import spoor.graph.NodePasses;
import spoor.graph.TraceLimits;
import spoor.model.Confidence;
import spoor.model.NodeLabel;
import spoor.question.QuestionCompiler;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotView;
import spoor.snapshot.table.NodeRecord;

/**
 * Whom to look at, without cells.
 *
 * @param firms those with the most paths first
 * @param paths that were looked at; null where firms are named
 */
record GapFirms(List<Firm> firms, @Nullable Long paths, List<String> unknown, int others, List<String> cut) {

    private static final long MOST_PATHS = 2_000_000;
    private static final int DEADLINE_MILLIS = 10_000;
    private static final long MOST_VISITS = 500_000_000L;

    private static final Set<NodeLabel> LISTABLE = Set.of(NodeLabel.COMPANY, NodeLabel.PERSON, NodeLabel.VESSEL);

    private static final Comparator<Firm> MOST_PATHS_FIRST =
            Comparator.comparingInt((Firm firm) -> -firm.paths()).thenComparing(Firm::id);

    /** The companies and persons on the paths of a question, at most {@value GapRequest#MOST}. */
    static GapFirms onPaths(Snapshot snapshot, TraceRequest request, CancelSignal cancel) {
        SnapshotView view = QuestionCompiler.viewOf(snapshot, request);
        TraceLimits limits = TraceLimits.DEFAULT.withMaxVisits(MOST_VISITS).stoppingAfterMillis(DEADLINE_MILLIS);
        NodePasses passes = view.tracer().passes(QuestionCompiler.compile(view, request, limits), MOST_PATHS, cancel);
        List<Firm> firms = new ArrayList<>();
        for (int place = 0; place < passes.byNode().size(); place++) {
            int node = passes.byNode().node(place);
            if (LISTABLE.contains(snapshot.nodeLabel(node))) {
                firms.add(firm(view, node, passes.byNode().count(place)));
            }
        }
        firms.sort(MOST_PATHS_FIRST);
        List<String> cut = new ArrayList<>(passes.cuts().stream().map(Cut::text).toList());
        if (firms.size() > GapRequest.MOST) {
            cut.add("Of %,d firms those %,d with the most paths are looked at."
                    .formatted(firms.size(), GapRequest.MOST));
        }
        return new GapFirms(firms.stream().limit(GapRequest.MOST).toList(), passes.paths(), List.of(), 0, cut);
    }

    /** Those with these ids, each once, in their order; records that were decided to be one are one. */
    static GapFirms named(Snapshot snapshot, List<@Nullable String> ids) {
        SnapshotView view = snapshot.view(Confidence.POSSIBLE);
        Set<Integer> nodes = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        int others = 0;
        for (String id : new LinkedHashSet<>(ids)) {
            OptionalInt node = id == null ? OptionalInt.empty() : view.findNode(id);
            if (node.isEmpty()) {
                unknown.add(String.valueOf(id));
            } else if (LISTABLE.contains(snapshot.nodeLabel(node.getAsInt()))) {
                nodes.add(node.getAsInt());
            } else {
                others++;
            }
        }
        List<Firm> firms = nodes.stream().map(node -> firm(view, node, 0)).toList();
        return new GapFirms(firms, null, unknown, others, List.of());
    }

    private static Firm firm(SnapshotView view, int node, int paths) {
        NodeRecord record = view.node(node);
        Set<String> names = new LinkedHashSet<>();
        Set<String> numbers = new LinkedHashSet<>();
        for (int each : view.recordsOf(node)) {
            NodeRecord own = view.snapshot().node(each);
            names.add(text(own, "name"));
            names.addAll(texts(own, "aliases"));
            numbers.addAll(texts(own, "identifiers"));
        }
        names.remove("");
        return new Firm(
                record.id(),
                text(record, "name"),
                record.labels().getFirst(),
                text(record, "country"),
                names.size(),
                numbers.size(),
                paths,
                List.of());
    }

    private static String text(NodeRecord node, String property) {
        return String.valueOf(node.properties().getOrDefault(property, ""));
    }

    private static List<String> texts(NodeRecord node, String property) {
        Object value = node.properties().get(property);
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
