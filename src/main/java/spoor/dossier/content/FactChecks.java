package spoor.dossier.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import spoor.cases.book.CasebookView;
import spoor.cases.book.Check;
import spoor.cases.book.HopState;
import spoor.cases.book.Reply;
import spoor.cases.book.Stated;

/**
 * What was checked and answered in the investigation that a dossier is made for.
 *
 * @param asked whether it is made for one
 * @param relations where the check of each stands, by id
 * @param replies of those who were asked
 */
public record FactChecks(boolean asked, Map<String, RelationCheck> relations, List<Answer> replies) {

    /** Of a dossier that is made for no investigation. */
    public static final FactChecks NONE = new FactChecks(false, Map.of(), List.of());

    /**
     * Where the check of a relation stands.
     *
     * @param by who checked it last; empty if nobody did
     * @param at date and time, ISO 8601; empty if nobody did
     * @param changes since then
     */
    public record RelationCheck(
            HopState state, boolean gone, String by, String at, String note, List<Stated.Change> changes) {}

    /** Who was asked, and what they said; days, empty where nothing is written down. */
    public record Answer(
            String entity, String name, String asked, String means, String due, String answered, String answer) {}

    private static final RelationCheck OPEN = new RelationCheck(HopState.UNCHECKED, false, "", "", "", List.of());

    /** As an investigation has them. */
    public static FactChecks of(CasebookView book) {
        Map<String, RelationCheck> checks = new java.util.TreeMap<>();
        book.relations().forEach(each -> checks.put(each.id(), check(each)));
        return new FactChecks(
                true,
                checks,
                book.replies().stream()
                        .filter(FactChecks::isAsked)
                        .map(FactChecks::answer)
                        .toList());
    }

    private static RelationCheck check(CasebookView.RelationView relation) {
        Optional<Check> last = relation.history().isEmpty()
                ? Optional.empty()
                : Optional.of(relation.history().getLast());
        return new RelationCheck(
                relation.state(),
                relation.gone(),
                last.map(each -> each.mark().by()).orElse(""),
                last.map(each -> each.mark().at()).orElse(""),
                last.map(Check::note).orElse(""),
                last.isEmpty() ? List.of() : relation.changes());
    }

    private static boolean isAsked(Reply reply) {
        return !reply.last().asked().isEmpty() || !reply.last().answer().isEmpty();
    }

    private static Answer answer(Reply reply) {
        Reply.Entry last = reply.last();
        return new Answer(
                reply.entity(), reply.name(), last.asked(), last.means(), last.due(), last.answered(), last.answer());
    }

    /** Of a relation; one that nobody collected is unchecked. */
    public RelationCheck of(String relation) {
        return relations.getOrDefault(relation, OPEN);
    }

    /** Of a hop: that of its most open relation. */
    public RelationCheck ofHop(List<String> hop) {
        return hop.stream()
                .map(this::of)
                .min(java.util.Comparator.comparing(RelationCheck::state))
                .orElse(OPEN);
    }
}
