package spoor.analysis.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import spoor.analysis.profile.Profile.Named;
import spoor.analysis.profile.Profile.Row;
import spoor.analysis.profile.Profile.Table;
import spoor.analysis.profile.Profile.Tied;
import spoor.analysis.profile.Profile.Told;
import spoor.model.NodeLabel;
import spoor.search.ReadList;
import spoor.snapshot.table.RelationRecord;

/** Tells what was counted, with the names of all that rows speak of. One a profile; not safe for threads. */
final class ProfileNames {

    /** So many entities and relations a row names. */
    static final int MOST_NAMED = 100;

    /** What stands in these columns is the id of an entity. */
    private static final Set<String> ENTITIES = Set.of("part", "maker", "weapon");

    private final Subject subject;
    private final Set<Integer> entities = new TreeSet<>();
    private final Set<Integer> relations = new TreeSet<>();

    ProfileNames(Subject subject) {
        this.subject = subject;
    }

    Profile profile(Map<Section, List<CountedTable>> found, List<ReadList> lists, List<String> cuts, long begunNanos) {
        List<String> cut = new ArrayList<>(cuts);
        cut.addAll(subject.cuts());
        List<Told> sections = new ArrayList<>();
        found.forEach((section, tables) -> {
            sections.add(new Told(section, tables.stream().map(this::table).toList()));
            tables.stream()
                    .filter(table -> table.size() > CountedTable.MOST_ROWS)
                    .forEach(table -> cut.add("Of %,d rows of '%s' the first %,d are told."
                            .formatted(table.size(), table.key(), CountedTable.MOST_ROWS)));
        });
        if (subject.ties().isCut()) {
            cut.add("Of the relations around it the nearest %,d were looked at; there are more."
                    .formatted(Subject.MOST_TIES));
        }
        List<Tied> tied = relations.stream().map(this::tied).toList();
        return new Profile(
                subject.id(subject.node()),
                subject.label().label(),
                sections,
                entities.stream().map(this::named).toList(),
                tied,
                lists,
                cut.isEmpty(),
                cut,
                subject.snapshot().version(),
                Math.round((System.nanoTime() - begunNanos) / 1e3) / 1e3);
    }

    private Table table(CountedTable cells) {
        return new Table(
                cells.key(),
                cells.by(),
                cells.counts(),
                cells.rows()
                        .map(row -> row(cells, row.getKey(), row.getValue()))
                        .toList(),
                cells.total());
    }

    private Row row(CountedTable cells, List<String> values, CountedTable.Cell cell) {
        for (int at = 0; at < values.size(); at++) {
            if (ENTITIES.contains(cells.by().get(at))) {
                OptionalInt node = subject.view().findNode(values.get(at));
                node.ifPresent(entities::add);
            }
        }
        List<Integer> named = first(cell.entities());
        List<Integer> said = first(cell.relations());
        entities.addAll(named);
        relations.addAll(said);
        return new Row(
                values,
                cell.counts(cells.counts()),
                named.stream().map(subject::id).toList(),
                said.stream().map(subject.snapshot()::relationId).toList());
    }

    private static List<Integer> first(Collection<Integer> all) {
        return all.stream().limit(MOST_NAMED).toList();
    }

    private Named named(int node) {
        NodeLabel label = subject.label(node);
        String name = String.valueOf(subject.snapshot().node(node).properties().getOrDefault("name", subject.id(node)));
        Set<String> countries = label == NodeLabel.COMPONENT ? subject.makerCountries(node) : subject.countries(node);
        return new Named(subject.id(node), name, label.label(), List.copyOf(countries));
    }

    /** Between the entities that its ends are decided to be, which are named, too. */
    private Tied tied(int relation) {
        int from = subject.view().of(subject.snapshot().relationFrom(relation));
        int to = subject.view().of(subject.snapshot().relationTo(relation));
        entities.add(from);
        entities.add(to);
        RelationRecord record = subject.snapshot().relation(relation);
        return new Tied(record.id(), record.type(), subject.id(from), subject.id(to), record.inferred());
    }
}
