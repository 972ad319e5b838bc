package spoor.analysis.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import spoor.graph.supply.GoodsBook;
import spoor.model.RelationType;
import spoor.snapshot.table.GoodsIndex;

/** Tiers of the Common High Priority List by the customs codes of parts. */
final class Tiers {

    /** A code is known, and the list does not name it. */
    static final String NONE = "none";

    private static final String HS = "hs";
    private static final int DIGITS = 6;

    private final Subject subject;
    private final Map<String, String> byCode = new HashMap<>();
    private @Nullable Map<Integer, String> texts;

    Tiers(Subject subject) {
        this.subject = subject;
        GoodsIndex goods = subject.snapshot().goods();
        goods.tiers().forEach(tier -> goods.listCodes(tier).forEach(code -> byCode.put(code, tier)));
    }

    /**
     * Of a part: by the codes that it is classified under, that relations to it state, or that deliveries state which name
     * it alone.
     *
     * @return the empty text alone where no code is known
     */
    Set<String> of(int part, List<ViewRelation> deliveries) {
        Set<String> codes = new TreeSet<>(codes(part));
        for (ViewRelation tie : deliveries) {
            if (tie.to() == part || subject.values(tie, "components").size() == 1) {
                codes.addAll(subject.values(tie, HS));
            }
        }
        return of(codes);
    }

    Set<String> of(Set<String> codes) {
        Set<String> tiers = new TreeSet<>();
        codes.forEach(code -> tiers.add(byCode.getOrDefault(six(code), NONE)));
        return Subject.orUnknown(tiers);
    }

    private static String six(String code) {
        return code.substring(0, Math.min(DIGITS, code.length()));
    }

    /** The codes of a component itself. */
    Set<String> codes(int part) {
        Set<String> codes = new TreeSet<>(subject.values(part, HS));
        GoodsBook book = subject.snapshot().graph().goods();
        for (int record : subject.view().recordsOf(part)) {
            for (int number : book.related(record)) {
                codes.add(texts().getOrDefault(number, ""));
            }
        }
        codes.remove("");
        subject.makers(part).forEach(tie -> codes.addAll(subject.values(tie, HS)));
        subject.ties().outOf(part, RelationType.IMPORTED_BY).forEach(tie -> codes.addAll(subject.values(tie, HS)));
        return codes;
    }

    /** The codes by the numbers that the kernel has for them. */
    private Map<Integer, String> texts() {
        Map<Integer, String> known = texts;
        if (known == null) {
            GoodsIndex goods = subject.snapshot().goods();
            Map<Integer, String> all = new HashMap<>();
            goods.listCarriedCodes().forEach(code -> goods.find(code).ifPresent(number -> all.put(number, code)));
            texts = all;
            known = all;
        }
        return known;
    }
}
