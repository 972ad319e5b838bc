package spoor.identity.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.model.Decision;
import spoor.model.Verdict;

/** Decisions from text: {@code a=b} says that both are the same, {@code a#b} that they are not, {@code a?b} leaves it open. */
final class DrawnDecisions {

    private static final Map<String, Verdict> SIGNS =
            Map.of("=", Verdict.SAME, "#", Verdict.DIFFERENT, "?", Verdict.UNSURE, ">", Verdict.BRANCH_OF);

    private DrawnDecisions() {}

    /** What a transaction sees: the decisions, parted by blanks, and records of the kind Company without numbers. */
    static RelevantDecisions around(String decisions, String records) {
        RelevantDecisions around = new RelevantDecisions();
        around.know(Set.of(), all(decisions));
        around.know(
                records.isEmpty()
                        ? List.of()
                        : List.of(records.split(" ", -1)).stream()
                                .map(id -> record(id, "Company", Map.of()))
                                .toList());
        return around;
    }

    static List<Decision> all(String decisions) {
        List<Decision> all = new ArrayList<>();
        for (String one : decisions.split(" ", -1)) {
            if (!one.isEmpty()) {
                all.add(decision(one, null));
            }
        }
        return all;
    }

    /** A decision; its id is its text. */
    static Decision decision(String text, @Nullable String supersedes) {
        return decision(text, text, "confirmed", supersedes);
    }

    /** A decision with an id of its own, such as a second one on a pair. */
    static Decision decision(String id, String text, @Nullable String confidence, @Nullable String supersedes) {
        String sign = text.replaceAll("\\w", "");
        String[] ends = text.split("\\W", -1);
        return new Decision(
                id,
                ends[0],
                ends[1],
                SIGNS.getOrDefault(sign, Verdict.WITHDRAWN).word(),
                "Ana",
                "2026-11-01T00:00:00.000000Z",
                "",
                null,
                List.of(),
                confidence,
                null,
                null,
                List.of(),
                null,
                supersedes,
                null,
                true,
                false);
    }

    static KnownRecord record(String id, String label, Map<String, Set<String>> numbers) {
        return new KnownRecord(id, label, "rows", "2026-01-01", numbers, List.of());
    }

    static List<String> ids(Iterable<Decision> decisions) {
        List<String> ids = new ArrayList<>();
        decisions.forEach(one -> ids.add(one.id()));
        return ids;
    }
}
