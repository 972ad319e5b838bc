package spoor.graph.supply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spoor.graph.RelationRow;
import spoor.graph.array.IntList;
import spoor.graph.array.Ints;

/**
 * Writes the rows that a change touches anew, behind all others, and leaves the old ones to those who still read them. A
 * relation that only moves with its row is copied; rows of the other direction go on pointing to the old copy, which
 * says the same.
 */
final class RelationChange {

    private final SupplyGraph base;
    private final Nodes nodes;
    private final boolean inPlace;
    private final Map<Integer, List<Added>> byTarget = new HashMap<>();
    private final Map<Integer, List<Added>> bySource = new HashMap<>();
    private final Set<Integer> removed = new HashSet<>();
    private int count;
    private int span;
    private final IntList written = new IntList();
    private final List<Double> worths = new ArrayList<>();
    private Relations relations;
    private Adjacency in;
    private Adjacency out;

    /** A new relation; {@code place} is known once its row by target is written. */
    private static final class Added {
        final RelationRow row;
        final int word;
        final int index;
        int place;

        Added(RelationRow row, int word, int index) {
            this.row = row;
            this.word = word;
            this.index = index;
        }
    }

    /** A relation in a row that is written anew: its neighbour and where it stands, or what is new. */
    private record Entry(
            int neighbour,
            int place,
            @org.jspecify.annotations.Nullable Added added) {}

    RelationChange(SupplyGraph base, Nodes nodes, boolean inPlace) {
        this.base = base;
        this.nodes = nodes;
        this.inPlace = inPlace;
        this.relations = base.relations();
        this.in = base.in();
        this.out = base.out();
        this.count = relations.count();
        this.span = relations.span();
    }

    void remove(GraphChange.Removal removal) {
        count--;
        if (removal.from() != removal.to()) {
            removed.add(removal.relation());
            byTarget.computeIfAbsent(nodes.inner().get(removal.to()), node -> new ArrayList<>());
            bySource.computeIfAbsent(nodes.inner().get(removal.from()), node -> new ArrayList<>());
        }
    }

    void add(RelationRow row, int word) {
        Added added = new Added(row, word, span++);
        count++;
        if (row.from() != row.to()) {
            byTarget.computeIfAbsent(nodes.inner().get(row.to()), node -> new ArrayList<>())
                    .add(added);
            bySource.computeIfAbsent(nodes.inner().get(row.from()), node -> new ArrayList<>())
                    .add(added);
        }
    }

    Relations relations() {
        return relations;
    }

    Adjacency in() {
        return in;
    }

    Adjacency out() {
        return out;
    }

    /** Makes the changed rows; incoming first, since they give new relations their places. */
    void write() {
        in = write(base.in(), byTarget, true);
        writeWorths();
        out = write(base.out(), bySource, false);
    }

    private Adjacency write(Adjacency side, Map<Integer, List<Added>> touched, boolean incoming) {
        int needed = side.used();
        for (Map.Entry<Integer, List<Added>> row : touched.entrySet()) {
            needed += side.end(row.getKey())
                    - side.start(row.getKey())
                    + row.getValue().size();
        }
        Ints neighbour = roomFor(side.neighbour(), needed);
        Ints place = incoming ? side.place() : roomFor(side.place(), needed);
        if (incoming) {
            growRelations(needed);
        }
        IntList rows = new IntList();
        IntList starts = new IntList();
        IntList ends = new IntList();
        int at = side.used();
        for (Map.Entry<Integer, List<Added>> row : touched.entrySet()) {
            rows.add(row.getKey());
            starts.add(at);
            for (Entry entry : entries(side, row.getKey(), row.getValue(), incoming)) {
                neighbour.set(at, entry.neighbour());
                if (incoming) {
                    writeRelation(at, entry);
                } else {
                    place.set(at, entry.place());
                }
                at++;
            }
            ends.add(at);
        }
        RowPatches patches = side.patches().with(nodes.count(), rows, starts, ends);
        return new Adjacency(side.offset(), neighbour, place, at, patches);
    }

    private List<Entry> entries(Adjacency side, int node, List<Added> added, boolean incoming) {
        List<Entry> entries = new ArrayList<>();
        for (int i = side.start(node); i < side.end(node); i++) {
            int place = side.place(i);
            if (!removed.contains(relations.index().get(place))) {
                entries.add(new Entry(side.neighbour().get(i), place, null));
            }
        }
        for (Added one : added) {
            int other = incoming ? one.row.from() : one.row.to();
            entries.add(new Entry(nodes.inner().get(other), one.place, one));
        }
        entries.sort((a, b) -> Integer.compare(a.neighbour(), b.neighbour()));
        return entries;
    }

    private void writeRelation(int at, Entry entry) {
        Added added = entry.added();
        written.add(at);
        worths.add(added == null ? base.relations().worth().get(entry.place()) : added.row.value());
        if (added == null) {
            relations.copy(entry.place(), at);
        } else {
            added.place = at;
            relations.word().set(at, added.word);
            relations.period().set(at, Days.pack(added.row.firstDay(), added.row.lastDay()));
            relations.sources().set(at, added.row.sourceSet());
            relations.goods().set(at, added.row.goodsSet());
            relations.index().set(at, added.index);
        }
    }

    private void growRelations(int needed) {
        relations = new Relations(
                count,
                span,
                roomFor(relations.word(), needed),
                roomFor(relations.period(), needed),
                roomFor(relations.sources(), needed),
                roomFor(relations.goods(), needed, mostGoods()),
                roomFor(relations.index(), needed),
                relations.worth());
    }

    private int mostGoods() {
        return byTarget.values().stream()
                .flatMap(List::stream)
                .mapToInt(one -> one.row.goodsSet())
                .max()
                .orElse(0);
    }

    private void writeWorths() {
        Worths known = relations.worth();
        if (known.cents().length() == 0 && worths.stream().allMatch(worth -> Double.isNaN(worth))) {
            return;
        }
        int needed = in.used();
        Worths roomy = inPlace && known.cents().length() >= needed ? known : known.copy(roomy(needed));
        double[] stated = worths.stream().mapToDouble(Double::doubleValue).toArray();
        relations = relations.withWorth(roomy.with(written.toArray(), stated));
    }

    private SetNumbers roomFor(SetNumbers column, int needed, int most) {
        return inPlace && column.length() >= needed && column.takes(most)
                ? column
                : column.copy(Math.max(column.length(), roomy(needed)), most);
    }

    private Ints roomFor(Ints column, int needed) {
        return inPlace && column.length() >= needed ? column : column.withLength(roomy(needed));
    }

    private static int roomy(int needed) {
        return needed + Math.max(1024, needed >> 6);
    }
}
