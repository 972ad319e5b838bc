package spoor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.snapshot.table.HsCodeRow;
import spoor.store.StoreVersion;
import spoor.store.read.StoreMark;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredListing;
import spoor.store.read.StoredRelation;

/** The file that a start answers from. */
class SnapshotFileTest {

    private static final StoreMark MARK = new StoreMark(new StoreVersion("bookmark 1"), 7, 8);

    @TempDir
    Path folder;

    @Test
    void whatComesBackSaysTheSameUnconfirmed() throws IOException {
        Snapshot snapshot = snapshot();
        SnapshotStep.file(folder, "own").write(snapshot, MARK);
        SnapshotFile.Kept kept = SnapshotStep.file(folder, "own").find().orElseThrow();

        assertThat(kept.mark()).isEqualTo(MARK);
        assertThat(kept.snapshot().isConfirmed()).isFalse();
        assertThat(kept.snapshot().version()).isEqualTo(snapshot.version());
        assertThat(SnapshotStep.describe(kept.snapshot())).isEqualTo(SnapshotStep.describe(snapshot));
        assertThat(kept.snapshot().goods().tiers()).containsExactly("1");
        assertThat(kept.snapshot().goods().listCodes("1")).containsExactly("854231");
        assertThat(kept.snapshot().goods().find("854231"))
                .isEqualTo(snapshot.goods().find("854231"));
    }

    @Test
    void whatIsBuiltInFilesAndReadWhereItLiesSaysTheSame() throws IOException {
        Snapshot snapshot = snapshot();
        SnapshotFile file = SnapshotStep.file(folder, "own", SnapshotStep.NONE);
        Snapshot inFiles = snapshot(new SnapshotBuilder(file.roomFor(MARK), 1, 1));
        assertThat(SnapshotStep.describe(inFiles)).isEqualTo(SnapshotStep.describe(snapshot));
        file.write(inFiles, MARK);
        SnapshotFile.Kept kept = file.find().orElseThrow();

        assertThat(kept.check().isWhole()).isTrue();
        assertThat(kept.snapshot().version()).isEqualTo(snapshot.version());
        assertThat(SnapshotStep.describe(kept.snapshot())).isEqualTo(SnapshotStep.describe(snapshot));
        file.write(kept.snapshot(), MARK);
        assertThat(SnapshotStep.describe(file.find().orElseThrow().snapshot()))
                .isEqualTo(SnapshotStep.describe(snapshot));
        try (Stream<Path> files = Files.list(folder.resolve("snapshot"))) {
            assertThat(files)
                    .extracting(Path::getFileName)
                    .extracting(Path::toString)
                    .containsExactly("graph");
        }
    }

    @Test
    void whatTheDiskHasNoRoomForIsNotBegun() {
        SnapshotFile file = SnapshotStep.file(folder, "own", SnapshotStep.NONE);
        StoreMark huge = new StoreMark(new StoreVersion("bookmark 1"), 1L << 50, 1L << 50);

        assertThatThrownBy(() -> file.roomFor(huge))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("bytes free, and some");
    }

    @Test
    void theFileOfAnotherStoreIsNotRead() throws IOException {
        SnapshotStep.file(folder, "neo4j://one").write(snapshot(), MARK);

        assertThat(SnapshotStep.file(folder, "neo4j://other").find()).isEmpty();
        assertThat(SnapshotStep.file(folder, "neo4j://one").find()).isPresent();
    }

    @Test
    void aDamagedFileIsNotRead() throws IOException {
        SnapshotFile file = SnapshotStep.file(folder, "own");
        file.write(snapshot(), MARK);
        Path path = folder.resolve("snapshot/graph");
        byte[] good = Files.readAllBytes(path);
        for (int at = 0; at < good.length; at += 97) {
            byte[] bad = good.clone();
            bad[at] ^= 4;
            Files.write(path, bad);
            assertThat(file.find()).as("byte %d", at).isEmpty();
        }
        Files.write(path, java.util.Arrays.copyOf(good, good.length - 9));
        assertThat(file.find()).isEmpty();
        Files.write(path, new byte[0]);
        assertThat(file.find()).isEmpty();
        Files.delete(path);
        assertThat(file.find()).isEmpty();
    }

    @Test
    void nobodyElseMayReadIt() throws IOException {
        SnapshotStep.file(folder, "own").write(snapshot(), MARK);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("snapshot"))))
                .isEqualTo("rwx------");
    }

    private static Snapshot snapshot() {
        return snapshot(new SnapshotBuilder());
    }

    private static Snapshot snapshot(SnapshotBuilder builder) {
        builder.addEntity(new StoredEntity(
                "company/a",
                NodeLabel.COMPANY,
                Map.of("id", "company/a", "name", "А", "country", "CN"),
                List.of(new StoredListing("EU", "2023-02-25"))));
        builder.addEntity(new StoredEntity(
                "component/c", NodeLabel.COMPONENT, Map.of("id", "component/c", "name", "C"), List.of()));
        builder.addRelation(new StoredRelation(
                "r1",
                RelationType.MANUFACTURES,
                "company/a",
                "component/c",
                Map.of("id", "r1", "sources", List.of("s1", "s2"), "value", 3.5, "currency", "USD", "dataset", "d")));
        return builder.build(
                new StoreVersion("bookmark 1"), List.of(new HsCodeRow("854231", "1", List.of("component/c"))));
    }
}
