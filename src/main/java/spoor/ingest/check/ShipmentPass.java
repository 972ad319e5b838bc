package spoor.ingest.check;

import java.util.List;
import java.util.function.Consumer;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.ClaimKind;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;

/**
 * Passes single declarations on, each once, while a file is read to be checked: nothing can contradict them, and they
 * need no ends. The other readings leave them out.
 */
public final class ShipmentPass implements EntrySink {

    private final CheckPass check;
    private final Seen seen;
    private final Consumer<Claim> out;

    public ShipmentPass(CheckPass check, Seen seen, Consumer<Claim> out) {
        this.check = check;
        this.seen = seen;
        this.out = out;
    }

    @Override
    public Fate accept(Entry entry) {
        Fate fate = check.accept(entry);
        if (fate != Fate.REJECTED) {
            for (Claim claim : entry.claims()) {
                if (claim.kind() == ClaimKind.SHIPMENT && seen.markWritten(claim.keyHash())) {
                    out.accept(claim);
                }
            }
        }
        return fate;
    }

    @Override
    public void conclude(List<Claim> claims) {
        check.conclude(claims);
    }
}
