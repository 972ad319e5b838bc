package spoor.analysis.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spoor.analysis.NextSources;
import spoor.snapshot.table.NodeRecord;
import spoor.tables.Table;

/** The hops that would gain most, as a table for a spreadsheet. */
final class NextSourceTable {

    private static final List<String> HEADER = List.of(
            "rank",
            "from",
            "from_name",
            "relation",
            "to",
            "to_name",
            "relations",
            "sources",
            "gain_paths",
            "gain_pairs",
            "gain_categories");

    private NextSourceTable() {}

    static Table of(NextSources found) {
        Map<String, NodeRecord> nodes =
                found.nodes().stream().collect(Collectors.toMap(NodeRecord::id, Function.identity()));
        List<List<Object>> rows = new ArrayList<>();
        for (NextSources.ThinHop hop : found.hops()) {
            rows.add(List.of(
                    rows.size() + 1,
                    hop.from(),
                    name(nodes.get(hop.from())),
                    String.join(";", hop.types()),
                    hop.to(),
                    name(nodes.get(hop.to())),
                    String.join(";", hop.relations()),
                    String.join(";", hop.sources()),
                    hop.paths(),
                    hop.pairs(),
                    hop.categories()));
        }
        return new Table("Next sources", HEADER, rows);
    }

    private static String name(@Nullable NodeRecord node) {
        return node == null ? "" : String.valueOf(node.properties().getOrDefault("name", node.id()));
    }
}
