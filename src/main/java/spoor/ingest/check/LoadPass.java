package spoor.ingest.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.ClaimKind;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;

/**
 * A later reading of a file that was checked: hands nodes (or ties) to the writer in batches, declarations apart. What
 * the checkpoint says was written already is only read.
 */
public final class LoadPass implements EntrySink {

    private static final int BATCH = 5_000;

    /** Takes a batch and the number of the record it ends with. */
    public interface BatchSink {
        void write(List<Claim> claims, long record);
    }

    private final boolean ties;
    private final CheckPass check;
    private final Seen seen;
    private final long writtenUpTo;
    private final BatchSink out;
    private final Runnable cancelPoint;
    private final Map<String, Claim> contradicting = new HashMap<>();
    private List<Claim> batch = new ArrayList<>(BATCH);
    private volatile long number;

    /** What the next batch is called; the same in each attempt, since the checkpoint goes by it. */
    private long record;

    /**
     * @param ties false for the pass of nodes, true for that of ties
     * @param writtenUpTo number of the last record whose batch was committed before
     */
    public LoadPass(boolean ties, CheckPass check, Seen seen, long writtenUpTo, BatchSink out, Runnable cancelPoint) {
        this.ties = ties;
        this.check = check;
        this.seen = seen;
        this.writtenUpTo = writtenUpTo;
        this.out = out;
        this.cancelPoint = cancelPoint;
        seen.forgetWritten();
    }

    @Override
    public Fate accept(Entry entry) {
        cancelPoint.run();
        number = entry.number();
        record = number;
        if (check.isRejected(entry.number())) {
            return Fate.REJECTED;
        }
        entry.claims().forEach(claim -> take(claim, entry.number() <= writtenUpTo));
        if (batch.size() >= BATCH) {
            flush();
        }
        return Fate.LOADED;
    }

    private void take(Claim claim, boolean writtenBefore) {
        if (claim.kind() == ClaimKind.SHIPMENT || claim.kind().isTie() != ties || (ties && check.isBarred(claim))) {
            return;
        }
        long key = claim.keyHash();
        if (seen.isConflict(key)) {
            contradicting.merge(claim.kind() + claim.id(), claim, Merge::merge);
        } else if (seen.markWritten(key) && !writtenBefore) {
            batch.add(claim);
        }
    }

    /** What contradicts itself, and what the file says as a whole, comes last; it is written again at each attempt. */
    @Override
    public void conclude(List<Claim> claims) {
        flush();
        record = number + 1;
        for (Claim claim : contradicting.values()) {
            add(claim);
        }
        for (Claim claim : claims) {
            if (claim.kind().isTie() == ties) {
                add(claim);
            }
        }
        flush();
    }

    private void add(Claim claim) {
        batch.add(claim);
        if (batch.size() >= BATCH) {
            flush();
        }
    }

    private void flush() {
        if (!batch.isEmpty()) {
            out.write(batch, record);
            batch = new ArrayList<>(BATCH);
            record++;
        }
    }

    @Override
    public boolean isTiesOnly() {
        return ties;
    }

    /** How many records of the file were gone through. */
    public long done() {
        return number;
    }
}
