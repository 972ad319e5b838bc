package spoor.ingest.format;

import spoor.ingest.read.Document;
import spoor.ingest.read.Unpacked;

/**
 * What a format is given to read.
 *
 * @param dataset id of the dataset that the claims will belong to
 * @param title of the dataset, for people
 * @param mapping of columns, as JSON; empty if there is none or the format needs none
 */
public record Input(Unpacked unpacked, String dataset, String title, String mapping) {

    /** The file, where the format has but one. */
    public Document document() {
        return unpacked.documents().getFirst();
    }
}
