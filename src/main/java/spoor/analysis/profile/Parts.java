package spoor.analysis.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import spoor.analysis.profile.CountedTable.Cell;
import spoor.model.RelationType;

/**
 * What a weapon is made of, as documents state it: parts, parts of parts, and materials. A part that is made or delivered
 * in several countries stands in a row for each.
 */
final class Parts {

    private final Subject subject;
    private final Tiers tiers;
    private final Map<Integer, List<ViewRelation>> uses = new TreeMap<>();

    Parts(Subject subject) {
        this.subject = subject;
        this.tiers = new Tiers(subject);
        Walk built = Walk.up(subject.node(), node -> subject.ties().into(node, RelationType.USED_IN));
        built.ties()
                .forEach(tie ->
                        uses.computeIfAbsent(tie.from(), _ -> new ArrayList<>()).add(tie));
    }

    Set<Integer> all() {
        return uses.keySet();
    }

    /** By maker's country, delivering country and tier. */
    CountedTable cells() {
        CountedTable cells = new CountedTable(
                "parts", List.of("makerCountry", "deliveringCountry", "tier"), List.of("parts", "relations"), 0);
        uses.forEach((part, used) -> add(cells, part, used));
        return cells;
    }

    private void add(CountedTable cells, int part, List<ViewRelation> used) {
        List<ViewRelation> makers = subject.makers(part);
        List<ViewRelation> deliveries = deliveries(part);
        Set<String> from = new TreeSet<>();
        deliveries.forEach(tie -> from.addAll(Subject.orUnknown(subject.countries(tie.from()))));
        for (String maker : Subject.orUnknown(subject.makerCountries(part))) {
            for (String sender : Subject.orUnknown(from)) {
                for (String tier : tiers.of(part, deliveries)) {
                    Cell cell =
                            cells.at(maker, sender, tier).add(part).says(used).says(makers);
                    deliveries.stream()
                            .filter(tie -> Subject.orUnknown(subject.countries(tie.from()))
                                    .contains(sender))
                            .forEach(cell::says);
                }
            }
        }
    }

    /** Who sells or sends it, unless documents name other weapons for just these goods. */
    private List<ViewRelation> deliveries(int part) {
        List<ViewRelation> all = new ArrayList<>(subject.ties().into(part, RelationType.TRADES));
        all.addAll(subject.ties().carrying(part));
        return all.stream().filter(this::mayBeForIt).toList();
    }

    private boolean mayBeForIt(ViewRelation tie) {
        Set<String> named = subject.values(tie, "endUse");
        return named.isEmpty()
                || named.stream().anyMatch(id -> subject.view().findNode(id).orElse(-1) == subject.node());
    }
}
