package spoor.declarations.part;

import java.util.List;
import spoor.declarations.DeclarationData;
import spoor.graph.CancelSignal;

/** Questions about parts by code for {@code DeclarationsBench}. */
public final class PartTimes {

    private PartTimes() {}

    /** How many proposals there are. */
    public static long proposals(DeclarationData desk) {
        PartQuestion question = new PartQuestion(null, null, null, null);
        return PartSearch.find(desk, List.of(), question, new CancelSignal()).proposalCount();
    }
}
