package spoor.export.form;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import spoor.export.ExportDocument;
import spoor.export.ExportDocument.Listing;
import spoor.export.ExportFormat;
import spoor.export.ExportWriter;
import spoor.model.Source;
import spoor.snapshot.NodeRecord;
import spoor.snapshot.RelationRecord;
import spoor.trace.TraceAnswer;

/**
 * Tables in a zip, and {@code export.json} that says what they are and of which kind each column is. UTF-8 with a byte order
 * mark, so that Excel reads it; no cell can be taken for a formula. Comes back by the import format {@code tables}.
 */
@Component
final class CsvZipWriter implements ExportWriter {

    private static final int BUFFER = 1 << 16;
    private static final List<String> SOURCE_COLUMNS =
            Stream.concat(Stream.of("id"), Source.FIELDS.stream()).toList();
    private static final List<String> LISTING_COLUMNS = List.of(
            "id", "entity", "designation", "authority", "programme", "listed", "until", "reason", "dataset", "sources");
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

    @Override
    public ExportFormat format() {
        return ExportFormat.CSV;
    }

    @Override
    public void write(ExportDocument document, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out, BUFFER), StandardCharsets.UTF_8);
        Map<String, Column> ofNodes = Column.ofNodes(document);
        Map<String, Column> ofEdges = Column.ofEdges(document);
        writeAbout(document.header(), ofNodes, ofEdges, zip);
        writeNodes(document.nodes(), ofNodes, zip);
        writeEdges(document.edges(), ofEdges, zip);
        writeSources(document.header().sources(), zip);
        writeListings(document.header().listings(), zip);
        writePaths(document.header().paths(), zip);
        zip.finish();
        zip.flush();
    }

    /** First, so that who reads the zip knows what comes. */
    private static void writeAbout(
            ExportDocument.Header header, Map<String, Column> ofNodes, Map<String, Column> ofEdges, ZipOutputStream zip)
            throws IOException {
        Map<String, Object> about = HeaderTexts.about(header);
        about.put("columns", Json.ordered("nodes", words(ofNodes), "edges", words(ofEdges)));
        zip.putNextEntry(new ZipEntry("export.json"));
        zip.write(Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(about));
        zip.closeEntry();
    }

    private static Map<String, String> words(Map<String, Column> columns) {
        Map<String, String> words = new LinkedHashMap<>();
        columns.forEach((name, kind) -> words.put(name, kind.word()));
        return words;
    }

    private static void writeNodes(List<NodeRecord> nodes, Map<String, Column> columns, ZipOutputStream zip)
            throws IOException {
        try (Table table = new Table(zip, "nodes.csv", List.of("id", "kind", "listedBy", "members"), columns)) {
            for (NodeRecord node : nodes) {
                table.begin(node.id(), String.join(":", node.labels()));
                table.add(Cells.list(node.listedBy()));
                table.add(Cells.list(node.members()));
                table.end(node.properties());
            }
        }
    }

    private static void writeEdges(List<RelationRecord> edges, Map<String, Column> columns, ZipOutputStream zip)
            throws IOException {
        try (Table table = new Table(zip, "edges.csv", List.of("id", "type", "from", "to", "inferred"), columns)) {
            for (RelationRecord edge : edges) {
                table.begin(edge.id(), edge.type(), edge.from(), edge.to(), edge.inferred() ? "true" : "");
                table.end(edge.properties());
            }
        }
    }

    private static void writeSources(List<Source> sources, ZipOutputStream zip) throws IOException {
        try (Table table = new Table(zip, "sources.csv", SOURCE_COLUMNS, Map.of())) {
            for (Source source : sources) {
                table.begin(
                        source.id(),
                        source.title(),
                        source.publisher(),
                        source.url(),
                        source.published(),
                        source.kind(),
                        source.country(),
                        source.origin(),
                        source.locator(),
                        source.accessed(),
                        source.archived(),
                        source.sha256());
                table.end(Map.of());
            }
        }
    }

    private static void writeListings(List<Listing> listings, ZipOutputStream zip) throws IOException {
        try (Table table = new Table(zip, "listings.csv", LISTING_COLUMNS, Map.of())) {
            for (Listing listing : listings) {
                table.begin(
                        listing.id(),
                        listing.entity(),
                        listing.designation(),
                        listing.authority(),
                        listing.programme(),
                        listing.listed(),
                        listing.until(),
                        listing.reason(),
                        listing.dataset());
                table.add(Cells.list(listing.sources()));
                table.end(Map.of());
            }
        }
    }

    /** A row for each hop. */
    private static void writePaths(List<TraceAnswer.PathRecord> paths, ZipOutputStream zip) throws IOException {
        try (Table table = new Table(zip, "paths.csv", PATH_COLUMNS, Map.of())) {
            for (int path = 0; path < paths.size(); path++) {
                TraceAnswer.PathRecord one = paths.get(path);
                for (int hop = 0; hop < one.hops().size(); hop++) {
                    TraceAnswer.HopRecord step = one.hops().get(hop);
                    table.begin(
                            String.valueOf(path + 1),
                            String.valueOf(hop + 1),
                            one.nodes().get(hop),
                            one.nodes().get(hop + 1));
                    table.add(Cells.list(step.relations()));
                    table.add(step.confidence());
                    table.add(String.valueOf(step.sources()));
                    table.add(String.valueOf(step.gap()));
                    table.add(String.valueOf(step.weight()));
                    table.add(String.valueOf(hop == one.weakest()));
                    table.add(String.valueOf(one.strength()));
                    table.add(String.valueOf(one.length()));
                    table.end(Map.of());
                }
            }
        }
    }

    /** One file of the zip. */
    private static final class Table implements AutoCloseable {

        private final Map<String, Column> columns;
        private final CsvWriter csv;
        private final ZipOutputStream zip;
        private List<String> row = new ArrayList<>();

        /**
         * @param ours the first columns
         * @param columns the properties; one of the name of ours gets a line under it
         */
        Table(ZipOutputStream zip, String name, List<String> ours, Map<String, Column> columns) throws IOException {
            this.columns = columns;
            this.zip = zip;
            zip.putNextEntry(new ZipEntry(name));
            Writer writer = new BufferedWriter(
                    new OutputStreamWriter(StreamUtils.nonClosing(zip), StandardCharsets.UTF_8), BUFFER);
            writer.write('\uFEFF');
            this.csv = CsvWriter.builder().build(writer);
            row.addAll(ours);
            columns.keySet().forEach(property -> row.add(ours.contains(property) ? property + "_" : property));
            csv.writeRecord(row);
        }

        void begin(String... cells) {
            row = new ArrayList<>();
            for (String cell : cells) {
                add(cell);
            }
        }

        void add(String cell) {
            row.add(Cells.defuse(cell));
        }

        void end(Map<String, Object> properties) {
            columns.forEach((name, kind) -> {
                Object value = properties.get(name);
                row.add(value == null ? "" : Cells.cell(value, kind));
            });
            csv.writeRecord(row);
        }

        @Override
        public void close() throws IOException {
            csv.close();
            zip.closeEntry();
        }
    }
}
