package spoor.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.claim.Issue;
import spoor.ingest.claim.Issue.Severity;
import spoor.ingest.read.Head;
import spoor.ingest.read.JsonStream;
import spoor.ingest.read.JsonValue;
import spoor.ingest.read.Unpacked;
import spoor.model.BadInput;
import tools.jackson.databind.JsonNode;

/**
 * JSON values, one a line or in one array.
 *
 * @param array name of the field of one object that holds the values; empty if the file is the values
 * @param sign tells the format by its beginning
 * @param values makes the claims of one value; throws BadInput to reject it
 */
public record JsonFormat(String name, String array, Predicate<Head> sign, BiConsumer<JsonNode, Statements> values)
        implements Format {

    public JsonFormat(String name, Predicate<Head> sign, BiConsumer<JsonNode, Statements> values) {
        this(name, "", sign, values);
    }

    @Override
    public boolean recognises(Head head, Unpacked unpacked) {
        return head.isJson() && sign.test(head);
    }

    @Override
    public Reading open(Input input) {
        return sink -> read(input, sink);
    }

    private void read(Input input, EntrySink sink) throws IOException {
        long[] number = {0};
        try (InputStream in = input.document().open()) {
            JsonStream.read(in, array, value -> sink.accept(entry(input, ++number[0], value)));
        }
        sink.conclude(List.of());
    }

    private Entry entry(Input input, long number, JsonValue value) {
        String file = input.document().name();
        JsonNode json = value.value();
        if (json == null) {
            return rejected(file, number, value, value.code(), value.fault());
        }
        try {
            Statements statements = new Statements(input, file + ":" + value.line()).source();
            values.accept(json, statements);
            return new Entry(file, value.line(), number, statements.claims(), List.of());
        } catch (BadInput e) {
            return rejected(file, number, value, e.code(), String.valueOf(e.getMessage()));
        }
    }

    private static Entry rejected(String file, long number, JsonValue value, String code, String reason) {
        JsonNode json = value.value();
        String shown = json == null ? "" : json.toString();
        Issue issue = new Issue(Severity.REJECTED, code, file, value.line(), "", shown, reason);
        return new Entry(file, value.line(), number, List.of(), List.of(issue));
    }
}
