package spoor.snapshot.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import spoor.graph.EndUses;
import spoor.graph.SharedOrigins;
import spoor.graph.array.ArrayReader;
import spoor.graph.array.ArrayWriter;
import spoor.graph.array.Room;
import spoor.model.RelationType;
import spoor.snapshot.proof.DocumentedUse;
import spoor.store.RelationKey;

/**
 * What is known of the relations besides what the kernel holds: columns that were read whole, relations that were
 * written since, and which are gone. A relation that changed is gone under its old index and has a new one. Immutable;
 * safe for use by any thread.
 */
public final class RelationTable {

    private final RelationColumns columns;
    private final List<Added> added;
    private final Map<RelationKey, Integer> keys;
    private final BitSet gone;
    private final ColumnUses uses;

    /** What documents say of the relations of the columns: looked for once, when it is asked for. */
    private static final class ColumnUses {

        private @Nullable List<DocumentedUse> known;

        synchronized List<DocumentedUse> of(RelationColumns columns) {
            List<DocumentedUse> found = known;
            if (found == null) {
                found = DocumentedUse.list(0, columns.count(), columns.properties()::get);
                known = found;
            }
            return found;
        }
    }

    /** A relation that was written since the columns were read. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Added(String id, int from, int to, RelationType type, byte[] properties) {}

    public RelationTable(RelationColumns columns) {
        this(columns, List.of(), Map.of(), new BitSet(), new ColumnUses());
    }

    private RelationTable(
            RelationColumns columns, List<Added> added, Map<RelationKey, Integer> keys, BitSet gone, ColumnUses uses) {
        this.columns = columns;
        this.added = added;
        this.keys = keys;
        this.gone = gone;
        this.uses = uses;
    }

    /** Indexes are below this. */
    public int span() {
        return columns.count() + added.size();
    }

    /** How many there are. */
    public int count() {
        return span() - gone.cardinality();
    }

    /** How many were written since the columns were read, or are gone. */
    public int newerCount() {
        return added.size() + gone.cardinality();
    }

    public boolean isGone(int relation) {
        return gone.get(relation);
    }

    private Added added(int relation) {
        return added.get(relation - columns.count());
    }

    private boolean isOld(int relation) {
        return relation < columns.count();
    }

    public String id(int relation) {
        return isOld(relation) ? columns.ids().text(relation) : added(relation).id();
    }

    public int from(int relation) {
        return isOld(relation) ? columns.from().get(relation) : added(relation).from();
    }

    public int to(int relation) {
        return isOld(relation) ? columns.to().get(relation) : added(relation).to();
    }

    public RelationType type(int relation) {
        return isOld(relation)
                ? KernelNumbers.relationType(columns.types().get(relation))
                : added(relation).type();
    }

    public byte[] properties(int relation) {
        return isOld(relation)
                ? columns.properties().get(relation)
                : added(relation).properties();
    }

    /** The index of a relation; -1 if there is none. */
    public int find(RelationKey key) {
        Integer newer = keys.get(key);
        return newer == null
                ? columns.index().find(key.id(), relation -> !isGone(relation) && type(relation) == key.type())
                : newer;
    }

    /** The indexes of relations of any type that have one of these ids. */
    public BitSet withIds(Collection<String> ids) {
        BitSet found = new BitSet();
        for (String id : ids) {
            for (RelationType type : RelationType.values()) {
                int relation = find(new RelationKey(type, id));
                if (relation >= 0) {
                    found.set(relation);
                }
            }
        }
        return found;
    }

    /** What documents say of the relations beyond their ends. The first call costs one step for each relation. */
    public EndUses endUses(NodeTable nodes) {
        List<DocumentedUse> all = new ArrayList<>(uses.of(columns));
        all.addAll(DocumentedUse.list(columns.count(), span(), this::properties));
        return DocumentedUse.toEndUses(all, this::isGone, id -> nodes.find(id).orElse(-1));
    }

    /**
     * What the documents of relations count as where one that may rest on another is one with it. Costs one step for each
     * relation.
     *
     * @param shared the origins of the sources that may rest on others, by their id
     * @param numbers of origins, as relations cite them
     */
    public SharedOrigins sharedOrigins(Map<String, List<String>> shared, Origins origins, Dictionary numbers) {
        SharedOrigins.Builder builder = new SharedOrigins.Builder();
        Map<String, Integer> others = new HashMap<>();
        ToIntFunction<String> number = text -> {
            OptionalInt known = numbers.find(text);
            return known.isPresent() ? known.getAsInt() : others.computeIfAbsent(text, _ -> -1 - others.size());
        };
        for (int relation = 0; relation < span(); relation++) {
            List<String> cited =
                    isGone(relation) ? List.of() : PropertyJson.sourcesOf(PropertyJson.decode(properties(relation)));
            if (cited.stream().anyMatch(shared::containsKey)) {
                builder.add(
                        relation,
                        cited.stream()
                                .map(source -> shared.getOrDefault(source, List.of(origins.of(source))).stream()
                                        .mapToInt(number)
                                        .toArray())
                                .toList());
            }
        }
        return builder.build();
    }

    public RelationRecord record(int relation, NodeTable nodes) {
        return new RelationRecord(
                id(relation),
                type(relation).name(),
                nodes.id(from(relation)),
                nodes.id(to(relation)),
                PropertyJson.decode(properties(relation)));
    }

    public Change change() {
        return new Change();
    }

    /** Another table made of this one. Not safe for threads. */
    public final class Change {

        private final List<Added> rows = new ArrayList<>(added);
        private final Map<RelationKey, Integer> indexes = new HashMap<>(keys);
        private final BitSet without = (BitSet) gone.clone();

        /** Adds a relation; its index. */
        public int add(Added row) {
            int relation = columns.count() + rows.size();
            rows.add(row);
            indexes.put(new RelationKey(row.type(), row.id()), relation);
            return relation;
        }

        public void remove(int relation) {
            without.set(relation);
            indexes.remove(new RelationKey(type(relation), id(relation)), relation);
        }

        public RelationTable build() {
            return new RelationTable(columns, List.copyOf(rows), Collections.unmodifiableMap(indexes), without, uses);
        }
    }

    /**
     * Writes its columns, and which of the relations are gone.
     *
     * @param room for what has to be put together before
     */
    public void writeTo(ArrayWriter writer, Room room) throws IOException {
        (added.isEmpty() ? columns : joined(room)).writeTo(writer);
        writer.ints(gone.stream().toArray());
    }

    private RelationColumns joined(Room room) {
        RelationColumns.Builder builder = new RelationColumns.Builder(room, span());
        for (int relation = 0; relation < span(); relation++) {
            int type = KernelNumbers.of(type(relation));
            builder.add(id(relation), from(relation), to(relation), type, properties(relation));
        }
        return builder.build();
    }

    public static RelationTable readFrom(ArrayReader reader) {
        RelationColumns columns = RelationColumns.readFrom(reader);
        BitSet gone = new BitSet();
        for (int relation : reader.ints()) {
            gone.set(relation);
        }
        return new RelationTable(columns, List.of(), Map.of(), gone, new ColumnUses());
    }
}
