package spoor.designation;

import java.util.List;
import java.util.Objects;
import spoor.designation.Designation.Cell;
import spoor.designation.Designation.Section;
import spoor.model.Source;

/** Where else a firm's paths lead, beside the end of its best one: who reads only that one would miss other weapons. */
final class EndCells {

    private EndCells() {}

    /** Each cites the documents of the strongest path there; none that must not be named. */
    static List<Cell> of(PackageContext desk, BestPath path) {
        return path.otherEnds().stream()
                .filter(end -> !desk.redaction().withholds(end.id()))
                .map(end -> new Cell(
                        Section.WEAPON,
                        desk.words().say("proposal.otherEnd"),
                        end.name(),
                        desk.notes().of(sources(desk, end))))
                .toList();
    }

    private static List<Source> sources(PackageContext desk, BestPath.OtherEnd end) {
        return end.relations().stream()
                .map(desk.relations()::get)
                .filter(Objects::nonNull)
                .flatMap(relation -> relation.sources().stream())
                .distinct()
                .toList();
    }
}
