package spoor.declarations.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.declarations.Register;

/** Which decisions hold of whose rows: by sellers and buyers as they are now, whatever was decided of who is who since. */
final class Decided {

    /** @param more rows that came after the decision */
    record State(String word, @Nullable PartDecision decision, long more) {}

    private static final State OPEN = new State(PartQuestion.OPEN, null, 0);

    private record Key(String component, String code, int seller, int buyer) {}

    private final Map<Key, List<PartDecision>> decisions = new HashMap<>();

    /** @param all the newest version of each, the newest last */
    Decided(Register register, List<PartDecision> all) {
        for (PartDecision decision : all) {
            Key key = new Key(
                    decision.component(),
                    decision.code(),
                    register.find().applyAsInt(decision.seller()),
                    register.find().applyAsInt(decision.buyer()));
            decisions.computeIfAbsent(key, _ -> new ArrayList<>()).add(decision);
        }
    }

    /** @param rows that there are now */
    State of(String component, String code, int seller, int buyer, long rows) {
        List<PartDecision> found = decisions.getOrDefault(new Key(component, code, seller, buyer), List.of());
        if (found.isEmpty()) {
            return OPEN;
        }
        PartDecision last =
                found.stream().max(Comparator.comparing(PartDecision::at)).orElseThrow();
        boolean agree = found.stream().allMatch(each -> each.verdict().equals(last.verdict()));
        if (!agree || last.verdict().equals(PartVerdict.WITHDRAWN.word())) {
            return new State(PartQuestion.OPEN, last, 0);
        }
        long more =
                Math.max(0, rows - found.stream().mapToLong(PartDecision::rows).sum());
        return new State(more > 0 ? PartQuestion.OPEN : last.verdict(), last, more);
    }
}
