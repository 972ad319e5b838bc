package spoor.ingest.job.first;

/** A file that the offline importer cannot take; it goes in by transactions. The message is half a sentence. */
public final class Declined extends RuntimeException {

    Declined(String reason) {
        super(reason);
    }
}
