package spoor.ingest.format;

import java.util.ArrayList;
import java.util.List;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;

/** Keeps what a file claims, without what is rejected. */
public abstract class KeptClaims implements EntrySink {

    /** In the order in which they came. */
    protected final List<Claim> claims = new ArrayList<>();

    @Override
    public final Fate accept(Entry entry) {
        hear(entry);
        if (entry.isRejected()) {
            return Fate.REJECTED;
        }
        claims.addAll(entry.claims());
        return Fate.LOADED;
    }

    /** Of every entry, rejected ones too. */
    protected abstract void hear(Entry entry);

    @Override
    public final void conclude(List<Claim> more) {
        claims.addAll(more);
    }
}
