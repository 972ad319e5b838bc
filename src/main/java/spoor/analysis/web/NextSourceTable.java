package spoor.analysis.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spoor.analysis.NextSources;
import spoor.model.SpreadsheetText;
import spoor.snapshot.NodeRecord;

/** The hops that would gain most, as a table for a spreadsheet. */
final class NextSourceTable {

    private static final String HEADER =
            "rank,from,from_name,relation,to,to_name,relations,sources,gain_paths,gain_pairs,gain_categories";
    private static final String LINE_END = "\r\n";

    private NextSourceTable() {}

    static String of(NextSources found) {
        Map<String, NodeRecord> nodes =
                found.nodes().stream().collect(Collectors.toMap(NodeRecord::id, Function.identity()));
        // Excel takes a file without this mark for the encoding of its country.
        StringBuilder table = new StringBuilder("\uFEFF").append(HEADER).append(LINE_END);
        int rank = 1;
        for (NextSources.ThinHop hop : found.hops()) {
            List<String> cells = List.of(
                    String.valueOf(rank++),
                    hop.from(),
                    name(nodes.get(hop.from())),
                    String.join(";", hop.types()),
                    hop.to(),
                    name(nodes.get(hop.to())),
                    String.join(";", hop.relations()),
                    String.join(";", hop.sources()),
                    String.valueOf(hop.paths()),
                    String.valueOf(hop.pairs()),
                    String.valueOf(hop.categories()));
            table.append(cells.stream().map(SpreadsheetText::csvCell).collect(Collectors.joining(",")))
                    .append(LINE_END);
        }
        return table.toString();
    }

    private static String name(@Nullable NodeRecord node) {
        return node == null ? "" : String.valueOf(node.properties().getOrDefault("name", node.id()));
    }
}
