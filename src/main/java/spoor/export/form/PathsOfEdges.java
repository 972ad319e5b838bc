package spoor.export.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.export.ExportDocument;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;
import spoor.trace.TraceAnswer.HopRecord;
import spoor.trace.TraceAnswer.PathRecord;

/** What the paths of a document say of its edges, for forms that draw edges but know no paths. */
final class PathsOfEdges {

    /** How the attributes of an edge are called that come from here. */
    static final String PATHS = "paths";

    static final String STRENGTH = "pathStrength";
    static final String WEAKEST = "weakestHop";

    private final Map<String, String> standsFor = new HashMap<>();
    private final Map<String, OfEdge> known = new HashMap<>();

    /**
     * Of one edge.
     *
     * @param paths how many paths go through it
     * @param strength of the strongest of them, 0 to 1
     * @param weakest whether it is the weakest hop of one of them, or one of several as weak
     */
    record OfEdge(int paths, double strength, boolean weakest) {

        private OfEdge and(OfEdge other) {
            return new OfEdge(paths + other.paths, Math.max(strength, other.strength), weakest || other.weakest);
        }
    }

    PathsOfEdges(ExportDocument document) {
        for (NodeRecord node : document.nodes()) {
            node.members().forEach(member -> standsFor.put(member, node.id()));
        }
        document.header().paths().forEach(this::add);
    }

    private void add(PathRecord path) {
        List<HopRecord> hops = path.hops();
        for (int at = 0; at < hops.size(); at++) {
            OfEdge one = new OfEdge(1, path.strength(), path.isWeakest(at));
            for (String relation : hops.get(at).relations()) {
                known.merge(key(relation, path.nodes().get(at), path.nodes().get(at + 1)), one, OfEdge::and);
            }
        }
    }

    /** Null where no path goes through it. */
    @Nullable
    OfEdge find(RelationRecord edge) {
        return known.get(key(edge.id(), edge.from(), edge.to()));
    }

    /** The same by the names of attributes; nothing where no path goes through it. */
    Map<String, String> attributes(RelationRecord edge) {
        OfEdge onPaths = find(edge);
        Map<String, String> attributes = new LinkedHashMap<>();
        if (onPaths != null) {
            attributes.put(PATHS, String.valueOf(onPaths.paths()));
            attributes.put(STRENGTH, String.valueOf(onPaths.strength()));
            attributes.put(WEAKEST, String.valueOf(onPaths.weakest()));
        }
        return attributes;
    }

    /** Ids of relations are unique within a type alone; a hop goes along or against its relation. */
    private String key(String relation, String one, String other) {
        String from = standsFor.getOrDefault(one, one);
        String to = standsFor.getOrDefault(other, other);
        return from.compareTo(to) < 0 ? relation + '\n' + from + '\n' + to : relation + '\n' + to + '\n' + from;
    }
}
