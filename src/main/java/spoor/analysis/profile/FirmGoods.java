package spoor.analysis.profile;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import spoor.model.NodeLabel;
import spoor.model.RelationType;

/** What a firm makes, sells and supplies, by tier. */
final class FirmGoods {

    private final Subject subject;
    private final Tiers tiers;

    FirmGoods(Subject subject) {
        this.subject = subject;
        this.tiers = new Tiers(subject);
    }

    CountedTable cells() {
        CountedTable cells =
                new CountedTable("goods", List.of("relation", "category", "tier"), List.of("goods", "relations"), 1);
        for (ViewRelation tie : subject.ties().outOf(subject.node())) {
            if (tie.type() == RelationType.SUPPLIES) {
                addSupplied(cells, tie);
            } else {
                add(cells, tie, tie.to());
            }
        }
        return cells;
    }

    private void add(CountedTable cells, ViewRelation tie, int good) {
        boolean part = subject.label(good) == NodeLabel.COMPONENT;
        for (String category : Subject.orUnknown(subject.values(good, "category"))) {
            for (String tier : part ? tiers.of(good, List.of(tie)) : Set.of("")) {
                cells.at(tie.type().name(), category, tier).add(good).says(tie);
            }
        }
    }

    /** Of goods that are not named as components nothing is known but their codes, if these are stated. */
    private void addSupplied(CountedTable cells, ViewRelation tie) {
        Set<Integer> named = new TreeSet<>();
        for (String id : subject.values(tie, "components")) {
            OptionalInt good = subject.view().findNode(id);
            good.ifPresent(named::add);
        }
        named.forEach(good -> add(cells, tie, good));
        if (named.isEmpty()) {
            tiers.of(subject.values(tie, "hs"))
                    .forEach(tier -> cells.at(tie.type().name(), "", tier).says(tie));
        }
    }
}
