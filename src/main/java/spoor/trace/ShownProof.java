package spoor.trace;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spoor.graph.Join;
import spoor.snapshot.table.NodeRecord;

/** What the paths of one page rest on, where those beyond it are not known. */
public record ShownProof(List<TraceAnswer.PathRecord> paths, Collection<NodeRecord> nodes) {

    /** How many paths are joined in each way, from the best to the worst. */
    public Map<String, Long> joins() {
        Map<String, Long> joins = new LinkedHashMap<>();
        for (Join join : Join.values()) {
            joins.put(
                    join.word(),
                    paths.stream()
                            .filter(path -> join.word().equals(path.joins()))
                            .count());
        }
        return joins;
    }

    public TraceAnswer.Proof proof() {
        Map<String, NodeRecord> byId =
                nodes.stream().collect(Collectors.toMap(NodeRecord::id, Function.identity(), (one, other) -> one));
        long generic = paths.stream()
                .filter(path -> path.nodes().stream().anyMatch(id -> isGeneric(byId, id)))
                .count();
        return new TraceAnswer.Proof(paths.size(), origins(paths), categories(byId), through(), generic, false);
    }

    private static boolean isGeneric(Map<String, NodeRecord> byId, String id) {
        NodeRecord node = byId.get(id);
        return node != null && node.generic();
    }

    private static TraceAnswer.Origins origins(List<TraceAnswer.PathRecord> some) {
        long[] count = new long[3];
        for (TraceAnswer.PathRecord path : some) {
            int least = path.hops().stream()
                    .mapToInt(TraceAnswer.HopRecord::sources)
                    .min()
                    .orElse(1);
            count[Math.clamp(least, 1, count.length) - 1]++;
        }
        return new TraceAnswer.Origins(count[0], count[1], count[2]);
    }

    private List<TraceAnswer.CategoryOrigins> categories(Map<String, NodeRecord> byId) {
        return paths.stream()
                .collect(Collectors.groupingBy(
                        path -> category(byId.get(path.nodes().getLast())), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> new TraceAnswer.CategoryOrigins(each.getKey(), origins(each.getValue())))
                .toList();
    }

    private static String category(@Nullable NodeRecord end) {
        Object category = end == null ? null : end.properties().get("category");
        return category == null ? "" : category.toString();
    }

    private List<TraceAnswer.EndCount> through() {
        Map<String, Integer> through = new TreeMap<>();
        for (TraceAnswer.PathRecord path : paths) {
            path.nodes().subList(1, path.nodes().size() - 1).forEach(id -> through.merge(id, 1, Integer::sum));
        }
        List<TraceAnswer.EndCount> greatest = through.entrySet().stream()
                .map(each -> new TraceAnswer.EndCount(each.getKey(), each.getValue()))
                .sorted(TraceAnswer.EndCount.GREATEST_FIRST)
                .toList();
        return TraceAnswer.Proof.told(greatest, paths.size());
    }
}
