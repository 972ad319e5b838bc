package spoor.ingest.hand;

import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import spoor.ingest.format.Format;
import spoor.ingest.format.Input;
import spoor.ingest.format.Reading;
import spoor.ingest.read.Head;
import spoor.ingest.read.Unpacked;
import spoor.model.BadInput;

/**
 * What was entered by hand, read from where it is kept rather than from the file that orders it: so the last import that
 * runs, on whichever Spoor, brings in all that was entered by then.
 */
@Component
@Order(100)
final class ClaimFormat implements Format {

    static final String NAME = "by-hand";

    private final ClaimStore store;

    ClaimFormat(ClaimStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isOffered() {
        return false;
    }

    /** More may have been entered since. */
    @Override
    public boolean isSteady() {
        return false;
    }

    @Override
    public boolean recognises(Head head, Unpacked unpacked) {
        return false;
    }

    @Override
    public Reading open(Input input) {
        if (!HandDataset.isReserved(input.dataset())) {
            throw new BadInput("claim.file", "No file has the format by-hand; say another, or none.");
        }
        List<EnteredClaim> claims = store.listLive(input.dataset());
        Set<String> foreign = ClaimReading.foreignEnds(claims);
        foreign.removeIf(id -> !HandDataset.isReserved(id.split("/", 2)[0]));
        return new ClaimReading(input.dataset(), claims, store.listMakers(foreign));
    }
}
