package spoor.analysis.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import spoor.model.NodeLabel;
import spoor.model.RelationType;

/**
 * Components classified alike, of other makers: under the same customs code, or in the same category and used in the same
 * weapon or assembly. Documents do not say that one can stand in for the other.
 */
final class Substitutes {

    /** By how much they are alike, the most telling first. */
    private static final String CODE = "code";

    private static final String CATEGORY = "category";

    /** Says of no two that they are alike. */
    private static final String OTHER = "other";

    /** Most parts of a weapon, and most components for one of them, that are looked at. */
    static final int MOST = 500;

    private final Subject subject;
    private final Tiers tiers;

    Substitutes(Subject subject) {
        this.subject = subject;
        this.tiers = new Tiers(subject);
    }

    /** Those of one component, with what both are used in. */
    CountedTable of(int component) {
        CountedTable cells = new CountedTable(
                "substitutes", List.of("basis", "makerCountry", "part"), List.of("shared", "makers", "relations"), 0);
        find(component).forEach((other, alike) -> {
            String country = String.join(";", subject.makerCountries(other));
            Set<Integer> makers = subject.makersOf(other);
            CountedTable.Cell cell = cells.at(alike.basis(), country, subject.id(other))
                    .addAll(makers)
                    .says(alike.uses());
            cell.count((long) alike.shared().size(), (long) makers.size(), (long)
                    cell.relations().size());
        });
        return cells;
    }

    /** How many each part of a weapon has; of those without a particular article none are looked for. */
    CountedTable ofParts(Set<Integer> parts) {
        CountedTable cells =
                new CountedTable("with-substitutes", List.of("part"), List.of("substitutes", "relations"), 0);
        for (int part : first(parts)) {
            if (!subject.isGeneric(part)) {
                CountedTable.Cell cell = cells.at(subject.id(part));
                find(part).forEach((other, alike) -> cell.add(other).says(alike.uses()));
            }
        }
        return cells;
    }

    /** @param uses that say that the other is used in what both are used in */
    private record Alike(String basis, Set<Integer> shared, List<ViewRelation> uses) {}

    private Map<Integer, Alike> find(int part) {
        Map<Integer, Alike> found = new LinkedHashMap<>();
        if (subject.isGeneric(part)) {
            return found;
        }
        Set<Integer> uses = new TreeSet<>();
        subject.ties().outOf(part, RelationType.USED_IN).forEach(tie -> uses.add(tie.to()));
        Set<Integer> candidates = sharing(uses);
        candidates.addAll(sameCode(part));
        candidates.remove(part);
        for (int other : first(candidates)) {
            String basis = basis(part, other, uses);
            if (!basis.isEmpty() && isOfOtherMakers(part, other)) {
                List<ViewRelation> both = subject.ties().outOf(other, RelationType.USED_IN).stream()
                        .filter(tie -> uses.contains(tie.to()))
                        .toList();
                Set<Integer> shared = new TreeSet<>();
                both.forEach(tie -> shared.add(tie.to()));
                found.put(other, new Alike(basis, shared, both));
            }
        }
        return found;
    }

    private List<Integer> first(Set<Integer> components) {
        if (components.size() > MOST) {
            subject.cut("Of %,d components %,d were looked at for what is classified alike."
                    .formatted(components.size(), MOST));
        }
        return components.stream().limit(MOST).toList();
    }

    private Set<Integer> sharing(Set<Integer> uses) {
        Set<Integer> sharing = new TreeSet<>();
        for (int use : uses) {
            subject.ties().into(use, RelationType.USED_IN).forEach(tie -> sharing.add(tie.from()));
        }
        return sharing;
    }

    private Set<Integer> sameCode(int part) {
        Set<Integer> same = new TreeSet<>();
        var book = subject.snapshot().graph().goods();
        for (int record : subject.view().recordsOf(part)) {
            for (int code : book.related(record)) {
                for (int other : book.related(code)) {
                    same.add(subject.view().of(other));
                }
            }
        }
        return same;
    }

    /** Empty where they are not alike. */
    private String basis(int part, int other, Set<Integer> uses) {
        if (subject.label(other) != NodeLabel.COMPONENT || subject.isGeneric(other)) {
            return "";
        }
        if (!Collections.disjoint(tiers.codes(part), tiers.codes(other))) {
            return CODE;
        }
        Set<String> common = new TreeSet<>(subject.values(part, "category"));
        common.retainAll(subject.values(other, "category"));
        common.remove(OTHER);
        boolean together =
                subject.ties().outOf(other, RelationType.USED_IN).stream().anyMatch(tie -> uses.contains(tie.to()));
        return together && !common.isEmpty() ? CATEGORY : "";
    }

    /** Not where the same firm makes both, as far as makers are known. */
    private boolean isOfOtherMakers(int part, int other) {
        return Collections.disjoint(subject.makersOf(part), subject.makersOf(other));
    }
}
