package spoor.ingest.format.list;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.claim.Issue;
import spoor.ingest.claim.Issue.Severity;
import spoor.ingest.format.Format;
import spoor.ingest.format.Input;
import spoor.ingest.format.Reading;
import spoor.ingest.format.Statements;
import spoor.ingest.read.Head;
import spoor.ingest.read.Unpacked;
import spoor.ingest.read.XmlElement;
import spoor.ingest.read.XmlRecords;
import spoor.model.BadInput;

/**
 * A list in XML, known by its first element.
 *
 * @param roots local names that it may have
 * @param sign what else stands in the beginning of the file; may be empty
 * @param lists makes what reads it once
 */
record XmlListFormat(String name, Set<String> roots, String sign, Supplier<XmlList> lists) implements Format {

    @Override
    public boolean recognises(Head head, Unpacked unpacked) {
        return unpacked.documents().size() == 1
                && roots.contains(head.rootElement())
                && head.text().contains(sign);
    }

    @Override
    public Reading open(Input input) {
        return sink -> {
            XmlList list = lists.get();
            try (InputStream in = input.document().open()) {
                list.begin(XmlRecords.root(in));
            }
            if (!list.referred().isEmpty()) {
                try (InputStream in = input.document().open()) {
                    XmlRecords.read(in, list.referred(), (line, element) -> list.refer(element));
                }
            }
            read(input, list, sink);
            sink.conclude(List.of());
        };
    }

    private static void read(Input input, XmlList list, EntrySink sink) throws IOException {
        long[] number = {0};
        try (InputStream in = input.document().open()) {
            XmlRecords.read(in, list.records(), (line, element) -> {
                if (!list.isHeading(element)) {
                    sink.accept(entry(input, list, ++number[0], line, element));
                }
            });
        }
    }

    private static Entry entry(Input input, XmlList list, long number, long line, XmlElement element) {
        String file = input.document().name();
        try {
            Statements statements = Statements.citing(input, file + ":" + line);
            list.read(element, statements);
            return new Entry(file, line, number, statements.claims(), List.of());
        } catch (BadInput e) {
            Issue issue = new Issue(
                    Severity.REJECTED, e.code(), file, line, element.name(), "", String.valueOf(e.getMessage()));
            return new Entry(file, line, number, List.of(), List.of(issue));
        }
    }
}
