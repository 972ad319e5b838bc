package spoor.export.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import spoor.export.ExportDocument;
import spoor.export.ExportDocument.Listing;
import spoor.model.Source;
import spoor.search.MirrorGap;
import spoor.search.TradeFlow;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;
import spoor.trace.TraceAnswer.HopRecord;
import spoor.trace.TraceAnswer.PathRecord;

/** The tables that a document is, for forms that are made of tables: nodes, edges, sources, listings, facts, paths hop by hop, and figures. */
record DocumentTables(ExportDocument document, Map<String, Column> ofNodes, Map<String, Column> ofEdges) {

    private static final List<String> NODE_COLUMNS = List.of("id", "kind", "listedBy", "members");
    private static final List<String> EDGE_COLUMNS = List.of("id", "type", "from", "to", "inferred");
    private static final List<String> SOURCE_COLUMNS =
            Stream.concat(Stream.of("id"), Source.FIELDS.stream()).toList();
    private static final List<String> LISTING_COLUMNS = List.of(
            "id", "entity", "designation", "authority", "programme", "listed", "until", "reason", "dataset", "sources");
    private static final List<String> FACT_COLUMNS =
            List.of("id", "entity", "kind", "value", "confidence", "dataset", "locator", "sources");
    private static final List<String> PATH_COLUMNS = List.of(
            "path",
            "hop",
            "from",
            "to",
            "relations",
            "confidence",
            "sources",
            "gap",
            "weight",
            "weakest",
            "strength",
            "length");

    private static final List<String> FIGURE_COLUMNS = List.of("id", "sources");

    /** Takes tables, one after another. */
    interface Into {

        void begin(String table, List<String> columns) throws IOException;

        /** A row of the table: a text, a number or a truth each. */
        void row(List<Object> cells) throws IOException;

        void end() throws IOException;
    }

    static DocumentTables of(ExportDocument document) {
        return new DocumentTables(document, Column.ofNodes(document), Column.ofEdges(document));
    }

    /** All of them; each is there, though it may have no rows, but for those of facts and of both sides of trades. */
    void write(Into into) throws IOException {
        writeNodes(into);
        writeEdges(into);
        writeSources(into);
        writeListings(into);
        writeFacts(into);
        writePaths(into);
        writeFigures(into);
        writeMirror(into);
    }

    private void writeNodes(Into into) throws IOException {
        into.begin("nodes", columns(NODE_COLUMNS, ofNodes));
        for (NodeRecord node : document.nodes()) {
            List<Object> row = new ArrayList<>();
            row.add(node.id());
            row.add(String.join(":", node.labels()));
            row.add(SpreadsheetCells.list(node.listedBy()));
            row.add(SpreadsheetCells.list(node.members()));
            addAll(row, node.properties(), ofNodes);
            into.row(row);
        }
        into.end();
    }

    private void writeEdges(Into into) throws IOException {
        into.begin("edges", columns(EDGE_COLUMNS, ofEdges));
        for (RelationRecord edge : document.edges()) {
            List<Object> row = new ArrayList<>(
                    List.of(edge.id(), edge.type(), edge.from(), edge.to(), edge.inferred() ? "true" : ""));
            addAll(row, edge.properties(), ofEdges);
            into.row(row);
        }
        into.end();
    }

    /** A property of the name of one of ours gets a line under it. */
    private static List<String> columns(List<String> ours, Map<String, Column> properties) {
        return Stream.concat(
                        ours.stream(),
                        properties.keySet().stream().map(name -> ours.contains(name) ? name + "_" : name))
                .toList();
    }

    private static void addAll(List<Object> row, Map<String, Object> properties, Map<String, Column> columns) {
        columns.forEach((name, kind) -> {
            Object value = properties.get(name);
            row.add(value == null ? "" : cell(value, kind));
        });
    }

    private static Object cell(Object value, Column kind) {
        return switch (kind) {
            case TRUTH, INTEGER, NUMBER -> value;
            case TEXT -> String.valueOf(value);
            case LIST -> SpreadsheetCells.list(Column.items(value));
        };
    }

    private void writeSources(Into into) throws IOException {
        into.begin("sources", SOURCE_COLUMNS);
        for (Source source : document.header().sources()) {
            into.row(List.copyOf(source.row()));
        }
        into.end();
    }

    private void writeListings(Into into) throws IOException {
        into.begin("listings", LISTING_COLUMNS);
        for (Listing listing : document.header().listings()) {
            into.row(List.of(
                    listing.id(),
                    listing.entity(),
                    listing.designation(),
                    listing.authority(),
                    listing.programme(),
                    listing.listed(),
                    listing.until(),
                    listing.reason(),
                    listing.dataset(),
                    SpreadsheetCells.list(listing.sources())));
        }
        into.end();
    }

    /** What people entered of single entities; only where there is some. */
    private void writeFacts(Into into) throws IOException {
        if (document.facts().isEmpty()) {
            return;
        }
        into.begin("facts", FACT_COLUMNS);
        for (ExportDocument.Fact fact : document.facts()) {
            into.row(List.of(
                    fact.id(),
                    fact.entity(),
                    fact.kind(),
                    fact.value(),
                    fact.confidence(),
                    fact.dataset(),
                    fact.locator(),
                    SpreadsheetCells.list(fact.sources())));
        }
        into.end();
    }

    /** A row for each hop. */
    private void writePaths(Into into) throws IOException {
        into.begin("paths", PATH_COLUMNS);
        List<PathRecord> paths = document.header().paths();
        for (int path = 0; path < paths.size(); path++) {
            for (int hop = 0; hop < paths.get(path).hops().size(); hop++) {
                into.row(hop(path, hop, paths.get(path)));
            }
        }
        into.end();
    }

    /** On trade between countries. */
    private void writeFigures(Into into) throws IOException {
        Map<String, Column> properties = Column.of(
                document.header().figures().stream().map(TradeFlow::properties).toList());
        into.begin("figures", columns(FIGURE_COLUMNS, properties));
        for (HeaderTexts.Figure figure : HeaderTexts.figures(document.header())) {
            List<Object> row = new ArrayList<>(List.of(figure.id(), SpreadsheetCells.list(figure.sources())));
            addAll(row, figure.properties(), properties);
            into.row(row);
        }
        into.end();
    }

    /** Both sides of trades; only where countries report some. */
    private void writeMirror(Into into) throws IOException {
        List<MirrorGap> gaps = HeaderTexts.mirror(document.header());
        if (gaps.isEmpty()) {
            return;
        }
        List<HeaderTexts.Code> codes = HeaderTexts.codes(document.header());
        into.begin("mirror", MirrorRows.COLUMNS);
        for (MirrorGap gap : gaps) {
            into.row(MirrorRows.row(gap, codes));
        }
        into.end();
    }

    private static List<Object> hop(int place, int hop, PathRecord path) {
        HopRecord step = path.hops().get(hop);
        return List.of(
                place + 1,
                hop + 1,
                path.nodes().get(hop),
                path.nodes().get(hop + 1),
                SpreadsheetCells.list(step.relations()),
                step.confidence(),
                step.sources(),
                step.gap(),
                step.weight(),
                path.isWeakest(hop),
                path.strength(),
                path.length());
    }
}
