package spoor.ingest.claim;

import java.util.List;

/** Takes the records of a file one after the other. */
public interface EntrySink {

    /** What became of a record. */
    enum Fate {
        LOADED,
        DUPLICATE,
        REJECTED
    }

    /**
     * Takes one record and says what becomes of it.
     *
     * @throws java.util.concurrent.CancellationException if the import is to end
     */
    Fate accept(Entry entry);

    /** Claims that no single record makes, such as the sum of many; the last call of a reading. */
    void conclude(List<Claim> claims);

    /** Whether this reading is about ties alone, so that a format may spare itself what only nodes need. */
    default boolean isTiesOnly() {
        return false;
    }
}
