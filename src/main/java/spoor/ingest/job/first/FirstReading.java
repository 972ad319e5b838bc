package spoor.ingest.job.first;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import spoor.ingest.check.Seen;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.ClaimKind;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.format.Reading;

/**
 * The first reading of a first load: keeps the books as ever, and holds what the file says beside single declarations, so
 * that it need not be read again. If that is too much to hold, it is.
 */
final class FirstReading implements EntrySink {

    private static final int MOST_HELD = 300_000;

    /** Stands for the content of a claim that nothing will be compared with. */
    private static final long OF_THE_WHOLE = 0;

    private static final Set<ClaimKind> POSSIBLE = EnumSet.of(
            ClaimKind.SOURCE,
            ClaimKind.ENTITY,
            ClaimKind.HS_CODE,
            ClaimKind.TRADE_FLOW,
            ClaimKind.LIST_STATE,
            ClaimKind.SHIPMENT,
            ClaimKind.RELATION);

    private final EntrySink check;
    private final Seen seen;
    private final Set<String> taken;
    private final List<Entry> held = new ArrayList<>();
    private List<Claim> concluded = List.of();
    private final List<Claim> concludedNodes = new ArrayList<>();
    private int size;

    /** @param taken ids that belong to the evidence, which is loaded afterwards */
    FirstReading(EntrySink check, Seen seen, Set<String> taken) {
        this.check = check;
        this.seen = seen;
        this.taken = taken;
    }

    @Override
    public Fate accept(Entry entry) {
        Fate fate = check.accept(entry);
        if (fate != Fate.REJECTED) {
            List<Claim> others = new ArrayList<>(2);
            for (Claim claim : entry.claims()) {
                if (claim.kind() != ClaimKind.SHIPMENT) {
                    others.add(requirePossible(claim));
                }
            }
            hold(entry, others);
        }
        return fate;
    }

    /** Duplicates too, since they are to be rejected if what they repeat is. */
    private void hold(Entry entry, List<Claim> claims) {
        size += claims.size();
        if (size > MOST_HELD) {
            held.clear();
        } else if (!claims.isEmpty()) {
            held.add(new Entry(entry.file(), entry.line(), entry.number(), claims, List.of()));
        }
    }

    @Override
    public void conclude(List<Claim> claims) {
        for (Claim claim : claims) {
            if (seen.put(requirePossible(claim).keyHash(), OF_THE_WHOLE) != Seen.Found.NEW) {
                throw new Declined("says of the whole what was said before");
            }
            if (!claim.kind().isTie()) {
                concludedNodes.add(claim);
            }
        }
        concluded = claims;
    }

    private Claim requirePossible(Claim claim) {
        if (!POSSIBLE.contains(claim.kind())) {
            throw new Declined("holds listings or classifications");
        }
        if (taken.contains(claim.id())) {
            throw new Declined("speaks of '%s', which the evidence describes".formatted(claim.id()));
        }
        return claim;
    }

    /** The same once more without declarations: from memory if it was held, otherwise the file. */
    Reading again(Reading file) {
        return size > MOST_HELD ? file : this::repeat;
    }

    /** Each of the many claims of the whole is made anew whenever it is looked at. */
    private void repeat(EntrySink sink) throws IOException {
        held.forEach(sink::accept);
        sink.conclude(sink.isTiesOnly() ? concluded : concludedNodes);
    }

    /** The ties of the whole; those of records are not counted. */
    int countConcludedTies() {
        return concluded.size() - concludedNodes.size();
    }
}
