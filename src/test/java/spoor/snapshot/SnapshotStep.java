package spoor.snapshot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.unit.DataSize;
import spoor.graph.RelationRow;
import spoor.snapshot.table.NodeField;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.Origins;
import spoor.snapshot.table.RelationEntry;
import spoor.snapshot.table.RelationRecord;
import spoor.store.FreshNeo4j;
import spoor.store.SpoorProperties;
import spoor.store.StoreVersion;
import spoor.store.read.StoreDelta;
import spoor.store.read.StoreMark;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredRelation;

/** For tests of other modules: the ways in which a snapshot comes about. */
public final class SnapshotStep {

    /** Memory that holds no graph. */
    static final DataSize NONE = DataSize.ofBytes(1);

    private SnapshotStep() {}

    /** Built whole. */
    public static Snapshot build(String version, List<StoredEntity> entities, List<StoredRelation> relations) {
        SnapshotBuilder builder = new SnapshotBuilder();
        entities.forEach(builder::addEntity);
        relations.forEach(builder::addRelation);
        return builder.build(new StoreVersion(version), List.of());
    }

    /** An earlier one with changes; empty if these do not fit. */
    public static Optional<Snapshot> findFollowing(Snapshot base, StoreDelta delta, String version) {
        return findFollowing(base, delta, base.parts().origins(), version);
    }

    /** The same where sources were written, and repeat now what they repeat. */
    static Optional<Snapshot> findFollowing(Snapshot base, StoreDelta delta, Origins origins, String version) {
        try {
            return Optional.of(
                    SnapshotChange.apply(base, delta, base.parts().hsCodes(), origins, new StoreVersion(version)));
        } catch (SnapshotChange.Unfit unfit) {
            return Optional.empty();
        }
    }

    /** Written to a file below this folder and read where it lies. */
    public static Snapshot keepAndTakeUp(Snapshot snapshot, Path folder) throws IOException {
        SnapshotFile file = file(folder, "own", NONE);
        file.write(snapshot, new StoreMark(snapshot.storeVersion(), 1, 2));
        return file.find().orElseThrow().snapshot();
    }

    static SnapshotFile file(Path folder, String store) {
        return file(folder, store, null);
    }

    /** @param memory that a graph may have; null: as usual */
    static SnapshotFile file(Path folder, String store, @Nullable DataSize memory) {
        SpoorProperties settings = new SpoorProperties(
                folder, SpoorProperties.Evidence.SKIP, new SpoorProperties.Bolt(0), FreshNeo4j.SMALL, false);
        MockEnvironment environment = new MockEnvironment();
        if (!store.equals("own")) {
            environment.setProperty("spring.neo4j.uri", store);
        }
        return new SnapshotFile(settings, environment, new KernelMemory(new KernelProperties(memory)));
    }

    /** What the kernel is told of a relation, nodes and sets apart. */
    public static RelationRow row(StoredRelation relation, Snapshot snapshot) {
        RelationEntry entry = RelationEntry.of(relation);
        return entry.toRow(0, 1, 0, 0, snapshot.findDataset(entry.dataset()).orElseThrow());
    }

    /** Everything that it says about nodes and relations, one a line, by id. */
    public static String describe(Snapshot snapshot) {
        StringBuilder text = new StringBuilder();
        List<NodeRecord> nodes = new java.util.ArrayList<>();
        snapshot.allNodes().forEach(node -> nodes.add(snapshot.node(node)));
        nodes.sort(java.util.Comparator.comparing(NodeRecord::id));
        nodes.forEach(node -> text.append(node).append('\n'));
        snapshot.listRelations(snapshot.allNodes(), java.util.Set.of(), Integer.MAX_VALUE).stream()
                .map(RelationRecord::toString)
                .sorted()
                .forEach(relation -> text.append(relation).append('\n'));
        for (NodeField field : NodeField.values()) {
            text.append(field)
                    .append(' ')
                    .append(snapshot.countValues(field, snapshot.allNodes()))
                    .append('\n');
        }
        return text.append(snapshot.datasets().stream().sorted().toList())
                .append(snapshot.entityCount())
                .append(' ')
                .append(snapshot.relationCount())
                .toString();
    }
}
