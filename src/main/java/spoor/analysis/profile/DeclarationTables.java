package spoor.analysis.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import spoor.declarations.CrossTable;
import spoor.declarations.CrossTableQuestion;
import spoor.declarations.DeclarationDesk;
import spoor.declarations.PartyRole;
import spoor.declarations.Selection;
import spoor.declarations.Value;
import spoor.graph.CancelSignal;
import spoor.model.NodeLabel;

/** Customs declarations around somebody, month by month. */
final class DeclarationTables {

    private static final String NAMED = "named";
    private static final int MOST_MONTHS = 1_000;
    private static final int MOST_PARTS = 10_000;

    private final Subject subject;
    private final DeclarationDesk desk;

    DeclarationTables(Subject subject, DeclarationDesk desk) {
        this.subject = subject;
        this.desk = desk;
    }

    CountedTable cells(CancelSignal cancel) {
        CountedTable cells = new CountedTable(
                "declarations", List.of("as", "month"), List.of("declarations", "sellers", "buyers"), 2);
        Map<String, Selection> selections = selections();
        selections.forEach((as, selection) -> add(cells, as, selection, cancel));
        Selection named = selections.get(NAMED);
        if (named != null && subject.label() == NodeLabel.WEAPON_SYSTEM) {
            addParts(cells, named, cancel);
        }
        return cells;
    }

    private void add(CountedTable cells, String as, Selection selection, CancelSignal cancel) {
        CrossTable table = desk.table(new CrossTableQuestion(selection, List.of("month"), 0, MOST_MONTHS), cancel);
        for (CrossTable.Cell cell : table.cells()) {
            Value month = cell.values().getFirst();
            cells.at(as, month.state() == Value.State.STATED ? month.code() : "")
                    .count(cell.rows(), (long) cell.sellers(), (long) cell.buyers());
        }
    }

    /** Which of a weapon's parts the rows of each month name: each has rows of its own to be opened. */
    private void addParts(CountedTable cells, Selection named, CancelSignal cancel) {
        CrossTable table =
                desk.table(new CrossTableQuestion(named, List.of("month", "component"), 0, MOST_PARTS), cancel);
        for (CrossTable.Cell cell : table.cells()) {
            Value month = cell.values().getFirst();
            String part = cell.values().getLast().code();
            if (month.state() == Value.State.STATED && named.components().contains(part)) {
                subject.view()
                        .findNode(part)
                        .ifPresent(node -> cells.at(NAMED, month.code()).add(node));
            }
        }
    }

    /** Which declarations, by what they have to do with it. */
    private Map<String, Selection> selections() {
        return switch (subject.label()) {
            case COMPANY, PERSON, VESSEL ->
                Map.of(
                        "seller", Selection.ofParty(PartyRole.SELLER, subject.id(subject.node())),
                        "buyer", Selection.ofParty(PartyRole.BUYER, subject.id(subject.node())));
            case COMPONENT -> Map.of(NAMED, Selection.ofComponents(ids(List.of(subject.node()))));
            case WEAPON_SYSTEM -> ofWeapon();
        };
    }

    private Map<String, Selection> ofWeapon() {
        List<String> parts = ids(new Parts(subject).all());
        List<String> firms = ids(subject.firms());
        Map<String, Selection> all = new LinkedHashMap<>();
        // an empty list would choose every declaration
        if (!parts.isEmpty()) {
            all.put(NAMED, Selection.ofComponents(parts));
        }
        if (!firms.isEmpty()) {
            all.put("between", Selection.between(firms));
        }
        return all;
    }

    /** Of all their records. */
    private List<String> ids(Collection<Integer> nodes) {
        List<String> ids = new ArrayList<>();
        for (int node : nodes) {
            for (int record : subject.view().recordsOf(node)) {
                ids.add(subject.snapshot().nodeId(record));
            }
        }
        return ids;
    }
}
