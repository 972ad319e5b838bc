package spoor.analysis.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import spoor.declarations.CrossTable;
import spoor.declarations.CrossTableQuestion;
import spoor.declarations.DeclarationDesk;
import spoor.declarations.Role;
import spoor.declarations.Selection;
import spoor.declarations.Value;
import spoor.graph.CancelSignal;

/** Customs declarations around somebody, month by month. */
final class DeclarationTables {

    private static final int MOST_MONTHS = 1_000;

    private final Subject subject;
    private final DeclarationDesk desk;

    DeclarationTables(Subject subject, DeclarationDesk desk) {
        this.subject = subject;
        this.desk = desk;
    }

    Cells cells(CancelSignal cancel) {
        Cells cells =
                new Cells("declarations", List.of("as", "month"), List.of("declarations", "sellers", "buyers"), 2);
        selections().forEach((as, selection) -> add(cells, as, selection, cancel));
        return cells;
    }

    private void add(Cells cells, String as, Selection selection, CancelSignal cancel) {
        CrossTable table = desk.table(new CrossTableQuestion(selection, List.of("month"), 0, MOST_MONTHS), cancel);
        for (CrossTable.Cell cell : table.cells()) {
            Value month = cell.values().getFirst();
            cells.at(as, month.state() == Value.State.STATED ? month.code() : "")
                    .count(cell.rows(), (long) cell.sellers(), (long) cell.buyers());
        }
    }

    /** Which declarations, by what they have to do with it. */
    private Map<String, Selection> selections() {
        return switch (subject.label()) {
            case COMPANY, PERSON, VESSEL ->
                Map.of(
                        "seller", Selection.ofParty(Role.SELLER, subject.id(subject.node())),
                        "buyer", Selection.ofParty(Role.BUYER, subject.id(subject.node())));
            case COMPONENT -> Map.of("named", Selection.ofComponents(ids(List.of(subject.node()))));
            case WEAPON_SYSTEM -> ofWeapon();
        };
    }

    private Map<String, Selection> ofWeapon() {
        List<String> parts = ids(new Parts(subject).all());
        List<String> firms = ids(subject.firms());
        Map<String, Selection> all = new LinkedHashMap<>();
        // an empty list would choose every declaration
        if (!parts.isEmpty()) {
            all.put("named", Selection.ofComponents(parts));
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
