package spoor.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.claim.Issue;
import spoor.ingest.claim.Issue.Severity;
import spoor.ingest.read.Document;
import spoor.ingest.read.Head;
import spoor.ingest.read.LimitedJson;
import spoor.ingest.read.TableRow;
import spoor.ingest.read.Tables;
import spoor.ingest.read.Unpacked;
import spoor.model.BadInput;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Spoor's own tables in a zip, back in: sources, nodes, listings and edges, each row a record. Of which kind a column is says
 * {@code export.json}.
 */
final class ExportTables implements Format {

    private static final String ABOUT = "export.json";

    /** In the order in which they are read, with what a row is. */
    private static final Map<String, String> FILES =
            Map.of("sources.csv", "source", "nodes.csv", "node", "listings.csv", "listing", "edges.csv", "edge");

    private static final List<String> ORDER = List.of("sources.csv", "nodes.csv", "listings.csv", "edges.csv");

    @Override
    public String name() {
        return "tables";
    }

    @Override
    public boolean recognises(Head head, Unpacked unpacked) {
        return find(unpacked, ABOUT).isPresent()
                && find(unpacked, "nodes.csv").isPresent()
                && find(unpacked, "edges.csv").isPresent();
    }

    @Override
    public Reading open(Input input) throws IOException {
        JsonNode columns = readColumns(input.unpacked());
        return sink -> {
            Walk walk = new Walk(input.dataset(), columns, sink);
            for (String name : ORDER) {
                Optional<Document> file = find(input.unpacked(), name);
                if (file.isPresent()) {
                    walk.read(file.get(), name);
                }
            }
            sink.conclude(List.of());
        };
    }

    private static JsonNode readColumns(Unpacked unpacked) throws IOException {
        Document about = find(unpacked, ABOUT)
                .orElseThrow(() -> new BadInput("import.file", "The zip lacks the file %s.", ABOUT));
        try (InputStream in = about.open()) {
            return LimitedJson.MAPPER.readTree(in).path("columns");
        } catch (JacksonException e) {
            throw new BadInput("json.malformed", "%s cannot be read as JSON.", ABOUT);
        }
    }

    private static Optional<Document> find(Unpacked unpacked, String name) {
        return unpacked.documents().stream()
                .filter(file -> file.name().equals(name) || file.name().endsWith("/" + name))
                .findFirst();
    }

    /** One reading of the files. */
    private static final class Walk {

        private final JsonNode columns;
        private final EntrySink sink;
        private final NodeLinkClaims claims;
        private long number;

        Walk(String dataset, JsonNode columns, EntrySink sink) {
            this.columns = columns;
            this.sink = sink;
            this.claims = new NodeLinkClaims(dataset);
        }

        void read(Document file, String name) throws IOException {
            String what = FILES.get(name);
            List<String> header = new ArrayList<>();
            Tables.open(file, null, ",").read(row -> {
                if (header.isEmpty()) {
                    header.addAll(row.cells());
                } else if (!row.isBlank()) {
                    accept(String.valueOf(what), name, header, row);
                }
                return true;
            });
        }

        private void accept(String what, String file, List<String> header, TableRow row) {
            number++;
            ObjectNode item = LimitedJson.MAPPER.createObjectNode();
            try {
                ExportRow.fill(item, what, header, row.cells(), columns);
                String place = file + ":" + row.line();
                sink.accept(new Entry(file, row.line(), number, List.of(claims.read(what, item, place)), List.of()));
            } catch (BadInput e) {
                Issue issue = new Issue(
                        Severity.REJECTED,
                        e.code(),
                        file,
                        row.line(),
                        what,
                        item.path("id").asString(""),
                        String.valueOf(e.getMessage()));
                sink.accept(new Entry(file, row.line(), number, List.of(), List.of(issue)));
            }
        }
    }
}
