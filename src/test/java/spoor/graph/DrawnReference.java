package spoor.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import spoor.graph.TextGraph.Line;

/** For tests of other modules: {@link ReferenceTrace} on a graph of named nodes and relations. */
public final class DrawnReference {

    private final List<String> names = new ArrayList<>();
    private final Map<String, List<String>> codes = new TreeMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    /**
     * Adds a node.
     *
     * @param name begins with c if it is a component, and only then
     * @param hsCodes that a component is under, such as {@code h0} for the first that the query counts
     */
    public void addNode(String name, List<String> hsCodes) {
        names.add(name);
        if (!hsCodes.isEmpty()) {
            codes.merge(
                    name,
                    hsCodes,
                    (some, more) -> Stream.concat(some.stream(), more.stream())
                            .distinct()
                            .toList());
        }
    }

    /**
     * Adds a relation.
     *
     * @param row what it is; its nodes and sets do not count
     * @param goods names of components and HS codes
     */
    public void addRelation(
            String id, String from, String to, RelationRow row, List<Integer> sources, List<String> goods) {
        ids.add(id);
        lines.add(new Line(
                from,
                to,
                row.type(),
                row.confidence(),
                sources,
                goods,
                row.firstDay(),
                row.lastDay(),
                row.newestDay(),
                row.value(),
                row.dataset()));
    }

    /** The answer, one path a line: {@code a [r1+r2] b}. */
    public List<String> ask(TraceQuery query) {
        ReferenceTrace reference = new ReferenceTrace(new TextGraph(names, lines, codes), query);
        return reference.page().stream().map(path -> draw(reference, path)).toList();
    }

    private String draw(ReferenceTrace reference, List<String> path) {
        StringBuilder text = new StringBuilder(path.getFirst());
        for (int i = 1; i < path.size(); i++) {
            List<String> hop = reference.bundle(path.get(i - 1), path.get(i)).stream()
                    .map(ids::get)
                    .sorted()
                    .toList();
            text.append(" [").append(String.join("+", hop)).append("] ").append(path.get(i));
        }
        return text.toString();
    }
}
