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
import spoor.words.Words;

/** What an investigation holds against the hops of a firm's path, and what those answered who were asked. */
final class CaseCells {

    private final CasebookView book;
    private final Words words;
    private final Redaction redaction;
    private final List<Integer> cited;
    private final List<Cell> cells = new ArrayList<>();

    private CaseCells(CasebookView book, PackageContext desk, List<Integer> cited) {
        this.book = book;
        this.words = desk.words();
        this.redaction = desk.redaction();
        this.cited = cited;
    }

    /** None where no investigation was named, as the cover says. */
    static List<Cell> of(PackageContext desk, String firm, BestPath path) {
        CasebookView book = desk.book();
        if (book == null) {
            return List.of();
        }
        int note = desk.notes().of("investigation", desk.words().say("proposal.investigation"));
        CaseCells cells = new CaseCells(book, desk, List.of(note));
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
        String what = words.say(
                changed ? "proposal.disputedChanged" : "proposal.disputed",
                "relation",
                redaction.apply(relation),
                "day",
                day(check.mark().at()),
                "who",
                check.mark().by());
        cells.add(new Cell(
                Section.CONTRARY, what, check.note().isEmpty() ? words.say("proposal.noNote") : check.note(), cited));
    }

    private void addReplies(Set<String> entities) {
        int before = cells.size();
        for (Reply reply : book.replies()) {
            Reply.Entry last = reply.last();
            if (entities.contains(reply.entity())
                    && !(last.asked().isEmpty() && last.answer().isEmpty())) {
                cells.add(new Cell(
                        Section.REPLIES,
                        asked(reply),
                        last.answer().isEmpty() ? words.say("proposal.noAnswer") : last.answer(),
                        cited));
            }
        }
        unknownIf(cells.size() == before, Section.REPLIES);
    }

    /** Whom, and when each was asked and answered or has to. */
    private String asked(Reply reply) {
        Reply.Entry last = reply.last();
        String said = with("asked", reply.name(), last.asked());
        return last.answered().isEmpty() ? with("due", said, last.due()) : with("answered", said, last.answered());
    }

    private String with(String key, String name, String day) {
        return day.isEmpty() ? name : words.say("proposal." + key, "name", name, "day", day);
    }

    private void unknownIf(boolean unknown, Section section) {
        if (unknown) {
            cells.add(Cell.unknown(section, words));
        }
    }

    private static String day(String at) {
        return at.substring(0, Math.min(10, at.length()));
    }
}
