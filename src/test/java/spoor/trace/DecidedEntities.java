package spoor.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import spoor.model.Confidence;
import spoor.store.read.StoredEntity;

/** For tests: entities with what follows of decisions on them, as the store keeps it. */
final class DecidedEntities {

    private DecidedEntities() {}

    /** A decision that two are one. */
    record Same(String left, String right, Confidence confidence) {

        String id() {
            return left + "=" + right;
        }
    }

    /** With the ties of all decisions; of each identity the first by this order represents it. */
    static List<StoredEntity> tied(List<StoredEntity> entities, List<Same> decisions, Comparator<String> first) {
        List<StoredEntity> tied = new ArrayList<>();
        for (StoredEntity entity : entities) {
            List<StoredEntity.Tie> ties = new ArrayList<>();
            for (Confidence level : Confidence.values()) {
                String representative =
                        representatives(entities, decisions, level, first).getOrDefault(entity.id(), entity.id());
                if (!representative.equals(entity.id())) {
                    ties.add(new StoredEntity.Tie(false, level, representative, "", "", "", ""));
                }
            }
            decisions.stream()
                    .filter(same -> same.left().equals(entity.id()))
                    .forEach(same -> ties.add(new StoredEntity.Tie(
                            true, same.confidence(), same.right(), same.id(), "tester", "2026-11-27", "looks alike")));
            tied.add(new StoredEntity(entity.id(), entity.label(), entity.properties(), entity.listings(), ties));
        }
        return tied;
    }

    /** Of each entity the one that represents it by decisions that are sure enough. */
    static Map<String, String> representatives(
            List<StoredEntity> entities, List<Same> decisions, Confidence level, Comparator<String> first) {
        Map<String, TreeSet<String>> groups = new TreeMap<>();
        entities.forEach(entity -> groups.put(entity.id(), new TreeSet<>(first.thenComparing(id -> id))));
        groups.forEach((id, group) -> group.add(id));
        for (Same same : decisions) {
            if (same.confidence().compareTo(level) >= 0) {
                TreeSet<String> joined = groups.getOrDefault(same.left(), new TreeSet<>());
                joined.addAll(groups.getOrDefault(same.right(), new TreeSet<>()));
                joined.forEach(id -> groups.put(id, joined));
            }
        }
        Map<String, String> representatives = new TreeMap<>();
        groups.forEach((id, group) -> representatives.put(id, group.first()));
        return representatives;
    }
}
