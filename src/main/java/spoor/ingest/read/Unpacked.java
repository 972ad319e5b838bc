package spoor.ingest.read;

import java.util.List;

/** What an uploaded file holds: itself, what its gzip holds, or the files of its zip. */
public record Unpacked(List<Document> documents) {

    public Unpacked {
        documents = List.copyOf(documents);
    }
}
