package spoor.analysis.profile;

import java.util.List;
import java.util.Map;
import spoor.model.NodeLabel;

/** Who and what is how many hops away: at least so many, by any ways that relations make. */
final class Distances {

    private final Subject subject;

    Distances(Subject subject) {
        this.subject = subject;
    }

    /** Firms against the flow, by hops and country. */
    CountedTable suppliers() {
        return firms("suppliers", subject.up(), true);
    }

    /** Firms with the flow. */
    CountedTable customers() {
        return firms("customers", subject.down(), false);
    }

    private CountedTable firms(String key, Walk walk, boolean up) {
        CountedTable cells = new CountedTable(key, List.of("hops", "country"), List.of("firms", "relations"), 1);
        List<ViewRelation> nearing = walk.nearing();
        for (Map.Entry<Integer, Integer> reached : walk.hops().entrySet()) {
            if (reached.getValue() > 0 && subject.label(reached.getKey()) == NodeLabel.COMPANY) {
                for (String country : Subject.orUnknown(subject.countries(reached.getKey()))) {
                    cells.at(String.valueOf(reached.getValue()), country).add(reached.getKey());
                }
            }
        }
        for (ViewRelation tie : nearing) {
            int far = up ? tie.from() : tie.to();
            if (subject.label(far) == NodeLabel.COMPANY) {
                for (String country : Subject.orUnknown(subject.countries(far))) {
                    cells.at(String.valueOf(walk.hopsTo(far)), country).says(tie);
                }
            }
        }
        return cells;
    }

    /** Weapons with the flow. */
    CountedTable weapons() {
        CountedTable cells = new CountedTable("weapons", List.of("hops", "weapon"), List.of("relations"), 1);
        Walk walk = subject.down();
        for (ViewRelation tie : walk.nearing()) {
            if (subject.label(tie.to()) == NodeLabel.WEAPON_SYSTEM) {
                cells.at(String.valueOf(walk.hopsTo(tie.to())), subject.id(tie.to()))
                        .add(tie.to())
                        .says(tie);
            }
        }
        return cells;
    }
}
