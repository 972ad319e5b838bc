package spoor.cases.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What is collected in an investigation, as it is kept.
 *
 * @param secondPerson whether who collected a hop may not be the one who checks it
 * @param relations what the data stated of each collected relation when it was collected, by id
 * @param nodes the same of each entity
 * @param tables of declarations; none in casebooks from before there were any
 * @param checks of each relation, the oldest first; those of relations that are collected no more stay
 */
public record Casebook(
        boolean secondPerson,
        List<Collected> items,
        SortedMap<String, Stated> relations,
        SortedMap<String, Stated> nodes,
        SortedMap<String, List<Check>> checks,
        List<Reply> replies,
        List<AttachedItem> attachments,
        List<BroughtIn> broughtIn,
        List<KeptTable> tables) {

    static final Casebook EMPTY = new Casebook(
            false,
            List.of(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    @SuppressWarnings("NullAway") // what was kept before there were tables has none
    public Casebook {
        tables = tables == null ? List.of() : tables;
    }

    Casebook withTables(List<KeptTable> now) {
        return new Casebook(secondPerson, items, relations, nodes, checks, replies, attachments, broughtIn, now);
    }

    Casebook withRule(boolean second) {
        return new Casebook(second, items, relations, nodes, checks, replies, attachments, broughtIn, tables);
    }

    Casebook withReplies(List<Reply> now) {
        return new Casebook(secondPerson, items, relations, nodes, checks, now, attachments, broughtIn, tables);
    }

    Casebook withAttachments(List<AttachedItem> now) {
        return new Casebook(secondPerson, items, relations, nodes, checks, replies, now, broughtIn, tables);
    }

    Casebook withOrigin(BroughtIn origin) {
        return new Casebook(
                secondPerson,
                items,
                relations,
                nodes,
                checks,
                replies,
                attachments,
                appended(broughtIn, origin),
                tables);
    }

    Casebook with(Collected item, SortedMap<String, Stated> itsRelations, SortedMap<String, Stated> itsNodes) {
        SortedMap<String, Stated> allRelations = new TreeMap<>(itsRelations);
        allRelations.putAll(relations);
        SortedMap<String, Stated> allNodes = new TreeMap<>(itsNodes);
        allNodes.putAll(nodes);
        return withItems(appended(items, item), allRelations, allNodes);
    }

    Casebook replacing(String id, UnaryOperator<Collected> change) {
        return withItems(
                items.stream()
                        .map(each -> each.id().equals(id) ? change.apply(each) : each)
                        .toList(),
                relations,
                nodes);
    }

    /** Without an item, and without what was stated of what no other item has. */
    Casebook without(String id) {
        List<Collected> left =
                items.stream().filter(each -> !each.id().equals(id)).toList();
        Set<String> kept = left.stream().flatMap(Collected::relations).collect(Collectors.toSet());
        Set<String> keptNodes =
                left.stream().flatMap(each -> each.nodes().stream()).collect(Collectors.toSet());
        SortedMap<String, Stated> leftRelations = new TreeMap<>(relations);
        leftRelations.keySet().retainAll(kept);
        SortedMap<String, Stated> leftNodes = new TreeMap<>(nodes);
        leftNodes.keySet().retainAll(keptNodes);
        return withItems(left, leftRelations, leftNodes);
    }

    Casebook checked(String relation, Check check) {
        SortedMap<String, List<Check>> all = new TreeMap<>(checks);
        all.merge(relation, List.of(check), (before, added) -> appended(before, added.getFirst()));
        return new Casebook(secondPerson, items, relations, nodes, all, replies, attachments, broughtIn, tables);
    }

    private Casebook withItems(
            List<Collected> now, SortedMap<String, Stated> nowRelations, SortedMap<String, Stated> nowNodes) {
        return new Casebook(secondPerson, now, nowRelations, nowNodes, checks, replies, attachments, broughtIn, tables);
    }

    Optional<Collected> findItem(String id) {
        return items.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Whether this person collected an item with this relation. */
    boolean isCollectedBy(String person, String relation) {
        return items.stream()
                .filter(item -> item.mark().person().equals(person))
                .anyMatch(item -> item.relations().anyMatch(relation::equals));
    }

    /** SHA-256 of each attached file. */
    Set<String> files() {
        Set<String> files = new HashSet<>();
        attachments.stream().filter(AttachedItem::holdsFile).forEach(each -> files.add(each.sha256()));
        return files;
    }

    static <T> List<T> appended(List<T> before, T last) {
        List<T> all = new ArrayList<>(before);
        all.add(last);
        return List.copyOf(all);
    }
}
