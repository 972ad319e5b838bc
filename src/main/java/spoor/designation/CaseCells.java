package spoor.designation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import spoor.cases.book.CasebookView;
import spoor.cases.book.Check;
import spoor.cases.book.CheckState;
import spoor.cases.book.Reply;
import spoor.designation.Designation.Cell;
import spoor.designation.Designation.Section;
import spoor.export.Redaction;

/** What an investigation holds against the hops of a firm's path, and what those answered who were asked. */
final class CaseCells {

    private final CasebookView book;
    private final Redaction redaction;
    private final List<Integer> cited;
    private final List<Cell> cells = new ArrayList<>();

    private CaseCells(CasebookView book, Redaction redaction, List<Integer> cited) {
        this.book = book;
        this.redaction = redaction;
        this.cited = cited;
    }

    /** None where no investigation was named, as the cover says. */
    static List<Cell> of(Desk desk, String firm, BestPath path) {
        CasebookView book = desk.book();
        if (book == null) {
            return List.of();
        }
        int note = desk.notes().of("investigation", "The investigation of those who made this file, as it stands");
        CaseCells cells = new CaseCells(book, desk.redaction(), List.of(note));
        cells.addContrary(new HashSet<>(path.relationIds()));
        cells.addReplies(entities(firm, path));
        return cells.cells;
    }

    /** Those of the path, by the ids of all their records. */
    private static Set<String> entities(String firm, BestPath path) {
        Set<String> ids = new HashSet<>(path.nodes());
        ids.add(firm);
        path.entities().stream()
                .filter(node -> ids.contains(node.id()))
                .toList()
                .forEach(node -> ids.addAll(node.members()));
        return ids;
    }

    private void addContrary(Set<String> relations) {
        int before = cells.size();
        book.relations().stream()
                .filter(relation -> relations.contains(relation.id())
                        && !relation.history().isEmpty()
                        && relation.history().getLast().state() == CheckState.DISPUTED)
                .forEach(relation -> add(
                        relation.id(),
                        relation.history().getLast(),
                        relation.gone() || !relation.changes().isEmpty()));
        unknownIf(cells.size() == before, Section.CONTRARY);
    }

    private void add(String relation, Check check, boolean changed) {
        String what = "disputed, %s, on %s by %s%s"
                .formatted(
                        redaction.apply(relation),
                        day(check.mark().at()),
                        check.mark().by(),
                        changed ? "; the data have changed since" : "");
        cells.add(new Cell(
                Section.CONTRARY, what, check.note().isEmpty() ? "disputed, without a note" : check.note(), cited));
    }

    private void addReplies(Set<String> entities) {
        int before = cells.size();
        for (Reply reply : book.replies()) {
            Reply.Entry last = reply.last();
            if (entities.contains(reply.entity())
                    && !(last.asked().isEmpty() && last.answer().isEmpty())) {
                cells.add(new Cell(
                        Section.REPLIES, asked(reply), last.answer().isEmpty() ? "no answer" : last.answer(), cited));
            }
        }
        unknownIf(cells.size() == before, Section.REPLIES);
    }

    private static String asked(Reply reply) {
        Reply.Entry last = reply.last();
        StringBuilder said = new StringBuilder(reply.name());
        if (!last.asked().isEmpty()) {
            said.append(", asked ").append(last.asked());
        }
        if (!last.answered().isEmpty()) {
            said.append(", answered ").append(last.answered());
        } else if (!last.due().isEmpty()) {
            said.append(", answer due ").append(last.due());
        }
        return said.toString();
    }

    private void unknownIf(boolean unknown, Section section) {
        if (unknown) {
            cells.add(Cell.unknown(section));
        }
    }

    private static String day(String at) {
        return at.substring(0, Math.min(10, at.length()));
    }
}
