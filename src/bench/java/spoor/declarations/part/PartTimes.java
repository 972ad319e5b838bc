package spoor.declarations.part;

import java.util.List;
import spoor.declarations.Desk;
import spoor.graph.CancelSignal;

/** Questions about parts by code for {@code DeclarationsBench}. */
public final class PartTimes {

    private PartTimes() {}

    /** How many proposals there are. */
    public static long proposals(Desk desk) {
        PartQuestion question = new PartQuestion(null, null, null, null);
        return PartSearch.find(desk, List.of(), question, new CancelSignal()).proposalCount();
    }
}
