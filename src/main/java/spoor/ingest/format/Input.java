package spoor.ingest.format;

import java.util.Map;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Properties;
import spoor.ingest.read.Document;
import spoor.ingest.read.Unpacked;

/**
 * What a format is given to read.
 *
 * @param dataset id of the dataset that the claims will belong to
 * @param title of the dataset, for people
 * @param mapping of columns, as JSON; empty if there is none or the format needs none
 * @param about what else is known about the dataset, such as {@code publisher} and {@code url}
 */
public record Input(Unpacked unpacked, String dataset, String title, String mapping, Map<String, String> about) {

    public Input {
        about = Map.copyOf(about);
    }

    /** The source that the file as a whole is, for whatever names no other. */
    public Claim wholeSource() {
        String id = "source/" + dataset;
        return Claim.source(
                id,
                Properties.of(id)
                        .with("dataset", dataset)
                        .with("title", title)
                        .with("publisher", about.get("publisher"))
                        .with("url", about.get("url"))
                        .toMap());
    }

    /** The file, where the format has but one. */
    public Document document() {
        return unpacked.documents().getFirst();
    }
}
