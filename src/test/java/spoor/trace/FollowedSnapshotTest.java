package spoor.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spoor.TestSize;
import spoor.model.SpoorException;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotStep;
import spoor.store.RelationKey;
import spoor.store.StoreChanges;
import spoor.store.read.StoreDelta;
import spoor.store.read.StoredRelation;

/** A snapshot that followed what was written says and answers the same as one that was built whole. */
class FollowedSnapshotTest {

    private static final int GRAPHS = TestSize.of(100, 300);
    private static final int STEPS = 4;
    private static final int QUESTIONS = 3;

    @Test
    void itSaysAndAnswersTheSameAsOneBuiltWhole(@TempDir Path folder) throws IOException {
        long fresh = TestSize.freshSeed();
        int followed = 0;
        for (long seed = 0; seed < GRAPHS; seed++) {
            followed += check(seed < GRAPHS / 2 ? seed : fresh + seed, folder);
        }
        assertThat(followed).as("steps that could be followed").isGreaterThan(GRAPHS);
    }

    /** Goes from one random graph to the next under the same ids; how many of the steps could be followed. */
    private static int check(long seed, Path folder) throws IOException {
        Random random = new Random(seed);
        RandomSupply before = new RandomSupply("g", seed);
        Snapshot snapshot = SnapshotStep.build("0", before.entities, before.relations);
        int followed = 0;
        for (int step = 1; step <= STEPS; step++) {
            RandomSupply after = before.changed(random);
            Snapshot whole = SnapshotStep.build("" + step, after.entities, after.relations);
            Optional<Snapshot> following = SnapshotStep.findFollowing(snapshot, delta(before, after), "" + step);
            followed += following.isPresent() ? 1 : 0;
            snapshot = following.orElse(whole);
            if (random.nextInt(20) == 0) {
                snapshot = SnapshotStep.keepAndTakeUp(snapshot, folder);
            }
            compare(snapshot, whole, after, "seed %d, step %d".formatted(seed, step));
            before = after;
        }
        return followed;
    }

    private static void compare(Snapshot snapshot, Snapshot whole, RandomSupply supply, String where) {
        assertThat(snapshot.version()).as(where).isEqualTo(whole.version());
        assertThat(SnapshotStep.describe(snapshot)).as(where).isEqualTo(SnapshotStep.describe(whole));
        for (int i = 0; i < QUESTIONS; i++) {
            TraceRequest question = supply.questionOfGoods();
            String expected = ask(whole, question);
            assertThat(ask(snapshot, question))
                    .as("%s%n%s%n%s", where, supply.pasteable(), QuestionJson.write(question))
                    .isEqualTo(expected);
        }
    }

    private static String ask(Snapshot snapshot, TraceRequest question) {
        try {
            return TwoForms.askKernel(snapshot, question);
        } catch (SpoorException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static StoreDelta delta(RandomSupply before, RandomSupply after) {
        Set<String> entities = new HashSet<>();
        Set<RelationKey> relations = new HashSet<>();
        for (RandomSupply supply : List.of(before, after)) {
            supply.entities.forEach(entity -> entities.add(entity.id()));
            supply.relations.forEach(relation -> relations.add(key(relation)));
        }
        entities.removeIf(id ->
                same(before.entities, after.entities, entity -> entity.id().equals(id)));
        relations.removeIf(key -> same(
                before.relations, after.relations, relation -> key(relation).equals(key)));
        return StoreDelta.of(
                new StoreChanges(entities, relations),
                List.of(),
                after.entities.stream()
                        .filter(entity -> entities.contains(entity.id()))
                        .toList(),
                after.relations.stream()
                        .filter(relation -> relations.contains(key(relation)))
                        .toList());
    }

    private static <T> boolean same(List<T> some, List<T> others, java.util.function.Predicate<T> chosen) {
        return some.stream()
                .filter(chosen)
                .toList()
                .equals(others.stream().filter(chosen).toList());
    }

    private static RelationKey key(StoredRelation relation) {
        return new RelationKey(relation.type(), relation.id());
    }
}
