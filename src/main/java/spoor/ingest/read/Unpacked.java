package spoor.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an uploaded file holds: itself, what its gzip holds, or the files of its zip. */
public record Unpacked(List<Document> documents) {

    public Unpacked {
        documents = List.copyOf(documents);
    }

    /** The same, where its user says in which encoding it is; null if nothing is said. */
    public Unpacked in(@Nullable String encoding) {
        return encoding == null || encoding.isBlank()
                ? this
                : new Unpacked(
                        documents.stream().map(each -> encoded(each, encoding)).toList());
    }

    private static Document encoded(Document document, String encoding) {
        return Tables.isWorkbook(document) ? document : new Encoded(document, encoding);
    }

    private record Encoded(Document inner, String encoding) implements Document {

        @Override
        public String name() {
            return inner.name();
        }

        @Override
        public long packedBytes() {
            return inner.packedBytes();
        }

        @Override
        public InputStream open() throws IOException {
            return inner.open();
        }
    }
}
