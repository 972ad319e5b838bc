package spoor.ingest.customs;

import spoor.ingest.format.Format;

/** The importer's own format of customs declarations, to compare with. */
public final class BulkFormat {

    private BulkFormat() {}

    public static Format customs() {
        return new MappedFormats().customs();
    }
}
