package spoor.ingest.format;

import java.util.Map;
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

    /** The file, where the format has but one. */
    public Document document() {
        return unpacked.documents().getFirst();
    }
}
