package spoor.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.claim.Issue;
import spoor.ingest.claim.Issue.Severity;
import spoor.ingest.read.Head;
import spoor.ingest.read.TagLimit;
import spoor.ingest.read.Unpacked;
import spoor.ingest.read.XmlRecords;
import spoor.model.BadInput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * GraphML, Spoor's own and that of others. Sources, nodes and edges each count as records. An edge that names no source
 * has the file as its source, one without confidence is possible.
 */
final class GraphMlFormat implements Format {

    @Override
    public String name() {
        return "graphml";
    }

    @Override
    public boolean recognises(Head head, Unpacked unpacked) {
        return head.text().stripLeading().startsWith("<") && head.text().contains("<graphml");
    }

    @Override
    public Reading open(Input input) {
        return sink -> {
            Walk walk = new Walk(input, sink);
            walk.read();
            sink.conclude(walk.whole());
        };
    }

    /** One reading of the file. */
    private static final class Walk {

        private final Input input;
        private final EntrySink sink;
        private final NodeLinkClaims claims;
        private final GraphMlKeys keys = new GraphMlKeys();
        private final String file;
        private long number;

        Walk(Input input, EntrySink sink) {
            this.input = input;
            this.sink = sink;
            this.claims = new NodeLinkClaims(input.dataset());
            this.file = input.document().name();
        }

        /** The file as a source, for edges that name none; in Spoor's own files all do. */
        List<Claim> whole() {
            return keys.isOurs()
                    ? List.of()
                    : new Statements(input, file).source().claims();
        }

        void read() throws IOException {
            try (InputStream in = new TagLimit(input.document().open())) {
                XMLStreamReader xml = XmlRecords.factory().createXMLStreamReader(in);
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamReader.START_ELEMENT) {
                        begin(xml);
                    }
                }
            } catch (XMLStreamException e) {
                throw XmlRecords.malformed(e);
            }
        }

        private void begin(XMLStreamReader xml) throws XMLStreamException {
            switch (xml.getLocalName()) {
                case "key" -> keys.define(xml);
                case "node" -> accept("node", xml.getLocation().getLineNumber(), keys.node(xml));
                case "edge" -> accept("edge", xml.getLocation().getLineNumber(), keys.edge(xml, fileSource()));
                case "data" -> readGraphData(xml);
                default -> {
                    // graphml, graph, desc and what others add
                }
            }
        }

        private String fileSource() {
            return "source/" + input.dataset();
        }

        /** Spoor writes all sources as one value of the graph, and all listings. */
        private void readGraphData(XMLStreamReader xml) throws XMLStreamException {
            long line = xml.getLocation().getLineNumber();
            String what = keys.isNamed(xml, "sources") ? "source" : keys.isNamed(xml, "listings") ? "listing" : "";
            if (!what.isEmpty()) {
                for (JsonNode item : GraphMlKeys.list(xml.getElementText())) {
                    accept(what, line, item);
                }
            }
        }

        private void accept(String what, long line, JsonNode item) {
            number++;
            try {
                List<Claim> stated = List.of(claims.read(what, item, file + ":" + line));
                sink.accept(new Entry(file, line, number, stated, List.of()));
            } catch (BadInput e) {
                String id = item instanceof ObjectNode ? item.path("id").asString("") : "";
                Issue issue =
                        new Issue(Severity.REJECTED, e.code(), file, line, what, id, String.valueOf(e.getMessage()));
                sink.accept(new Entry(file, line, number, List.of(), List.of(issue)));
            }
        }
    }
}
