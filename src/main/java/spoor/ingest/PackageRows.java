package spoor.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a package holds, as parameters for {@code cypher/queries/ingest/}, and what was wrong with the rest. */
record PackageRows(
        List<Map<String, Object>> sources,
        List<Map<String, Object>> entities,
        List<Map<String, Object>> hsCodes,
        List<Map<String, Object>> classifications,
        List<Map<String, Object>> relations,
        List<Map<String, Object>> designations,
        List<Map<String, Object>> tradeFlows,
        Map<PackageFile, RowCount> counts,
        List<ImportIssue> issues) {

    PackageRows() {
        this(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new EnumMap<>(PackageFile.class),
                new ArrayList<>());
    }

    void count(PackageFile file, int read, int rejected) {
        counts.put(file, new RowCount(read, read - rejected, rejected));
    }

    RowCount total() {
        return counts.values().stream().reduce(new RowCount(0, 0, 0), RowCount::plus);
    }

    /** Ids of all nodes that this dataset vouches for, sources apart. */
    List<Object> nodeIds() {
        List<Object> ids = new ArrayList<>();
        for (List<Map<String, Object>> nodes : List.of(entities, hsCodes, designations, tradeFlows)) {
            nodes.forEach(node -> ids.add(node.get("id")));
        }
        classifications.forEach(row -> ids.add(row.get("hsId")));
        return ids;
    }
}
