package spoor.ingest.format;

import java.util.List;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;

/** Keeps every entry of a file, with what it claims and what was found wrong in it. */
public interface HeardEntries extends EntrySink {

    List<Entry> entries();

    @Override
    default Fate accept(Entry entry) {
        entries().add(entry);
        return entry.isRejected() ? Fate.REJECTED : Fate.LOADED;
    }

    @Override
    default void conclude(List<Claim> claims) {}
}
