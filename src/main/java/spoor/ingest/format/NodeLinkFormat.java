package spoor.ingest.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.claim.Issue;
import spoor.ingest.claim.Issue.Severity;
import spoor.ingest.read.Head;
import spoor.ingest.read.JsonStream;
import spoor.ingest.read.LimitedJson;
import spoor.ingest.read.Unpacked;
import spoor.model.BadInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Spoor's own JSON export, back in. Sources, listings, nodes and edges each count as records. */
final class NodeLinkFormat implements Format {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public boolean recognises(Head head, Unpacked unpacked) {
        return head.text().stripLeading().startsWith("{") && head.hasFields("directed", "multigraph", "graph");
    }

    @Override
    public Reading open(Input input) {
        return sink -> new Walk(input, sink).read();
    }

    /** One reading of the file. */
    private static final class Walk {

        private final Input input;
        private final EntrySink sink;
        private final NodeLinkClaims claims;
        private long number;

        Walk(Input input, EntrySink sink) {
            this.input = input;
            this.sink = sink;
            this.claims = new NodeLinkClaims(input.dataset());
        }

        void read() throws IOException {
            try (InputStream raw = input.document().open();
                    BufferedInputStream in = new BufferedInputStream(raw)) {
                JsonStream.skipMark(in);
                try (JsonParser parser = LimitedJson.MAPPER.createParser(in)) {
                    readDocument(parser);
                }
            } catch (JacksonException e) {
                throw JsonStream.malformed(e);
            }
            sink.conclude(List.of());
        }

        private void readDocument(JsonParser parser) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadInput("json.malformed", "A node-link document is one JSON object.");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "graph" -> readHeader(parser);
                    case "nodes" -> readItems(parser, "node");
                    case "edges", "links" -> readItems(parser, "edge");
                    default -> parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                throw new BadInput("json.malformed", "After the end of the JSON object there is more.");
            }
        }

        private void readHeader(JsonParser parser) {
            requireToken(parser, JsonToken.START_OBJECT, "graph");
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals("sources")) {
                    readItems(parser, "source");
                } else if (name.equals("listings")) {
                    readItems(parser, "listing");
                } else {
                    parser.skipChildren();
                }
            }
        }

        private void readItems(JsonParser parser, String what) {
            requireToken(parser, JsonToken.START_ARRAY, what + "s");
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                long line = parser.currentTokenLocation().getLineNr();
                JsonNode item = LimitedJson.ITEMS.readTree(parser);
                sink.accept(entry(what, line, item));
            }
        }

        private Entry entry(String what, long line, JsonNode item) {
            number++;
            String file = input.document().name();
            String row = file + ":" + what + " " + number;
            try {
                List<Claim> stated = List.of(claims.read(what, item, row));
                return new Entry(file, line, number, stated, List.of());
            } catch (BadInput e) {
                Issue issue = new Issue(
                        Severity.REJECTED,
                        e.code(),
                        file,
                        line,
                        what,
                        item.path("id").asString(""),
                        String.valueOf(e.getMessage()));
                return new Entry(file, line, number, List.of(), List.of(issue));
            }
        }

        private static void requireToken(JsonParser parser, JsonToken token, String name) {
            if (parser.currentToken() != token) {
                throw new BadInput("json.malformed", "The field '%s' has the wrong type.", name);
            }
        }
    }
}
