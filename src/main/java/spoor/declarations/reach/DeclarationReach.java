package spoor.declarations.reach;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import spoor.declarations.Desks;
import spoor.declarations.column.PartialDays;
import spoor.graph.CancelSignal;

/** Asks all single declarations about time. Safe for use by any thread. */
@Service
public class DeclarationReach {

    private final Desks desks;

    DeclarationReach(Desks desks) {
        this.desks = desks;
    }

    /**
     * Declarations of pairs before a day and from it on.
     *
     * @param pairs buyers by seller, as ids
     * @param day {@code yyyy-mm-dd}; the first of the later side
     * @param most so many pairs are told one by one
     */
    public Turn turn(Map<String, List<String>> pairs, String day, int most, CancelSignal cancel) {
        return Turns.find(desks.current(), pairs, PartialDays.of(day), most, cancel);
    }

    /** From when to when the declarations of a firm reach, by its id or that of any of its records. */
    public Span span(String id, CancelSignal cancel) {
        return Spans.find(desks.current(), id, cancel);
    }
}
