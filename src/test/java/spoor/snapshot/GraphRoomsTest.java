package spoor.snapshot;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spoor.graph.CancelSignal;
import spoor.graph.NodeSet;
import spoor.graph.TraceQuery;
import spoor.graph.array.FileRoom;
import spoor.graph.array.Room;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.snapshot.table.KernelNumbers;
import spoor.snapshot.table.Listed;
import spoor.snapshot.table.NodeField;
import spoor.store.StoreVersion;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredListing;
import spoor.store.read.StoredRelation;

/** The same graph built in the heap, built in files and read out of one: the same in all, and in files next to none in the heap. */
class GraphRoomsTest {

    private static final int NODES = 3_000;
    private static final int MANY = 300_000;
    private static final List<String> COUNTRIES = List.of("CN", "HK", "RU", "TR", "AE", "KZ");
    private static final List<String> WORDS =
            List.of("Shenzhen", "深圳市", "Electronics", "Завод", "прибор", "Optoélectronique", "\uD83D\uDE00", "\uFFFD");

    @TempDir
    Path folder;

    private final Random random = new Random(35);
    private final Map<Integer, String> idByNumber = new java.util.HashMap<>();

    @Test
    void whatIsInFilesIsOrderedFoundAndTracedAsInTheHeap() throws IOException {
        List<StoredEntity> entities = entities(NODES);
        List<StoredRelation> relations = relations(entities);
        List<Integer> numbers = numbers(entities);
        SnapshotBuilder inHeap = builder(Room.heap(), entities, numbers);
        SnapshotBuilder inFiles = builder(new FileRoom(folder), entities, numbers);
        for (int number = 0; number < 2 * NODES + 10; number++) {
            assertThat(inHeap.findId(number)).isEqualTo(idByNumber.get(number));
            assertThat(inFiles.findId(number)).isEqualTo(idByNumber.get(number));
        }
        Snapshot heap = built(inHeap, relations);
        Snapshot files = built(inFiles, relations);
        Snapshot opened = SnapshotStep.keepAndTakeUp(files, folder);

        assertThat(heap.entityCount()).isEqualTo(NODES);
        for (Snapshot other : List.of(files, opened)) {
            assertThat(other.version()).isEqualTo(heap.version());
            assertThat(SnapshotStep.describe(other)).isEqualTo(SnapshotStep.describe(heap));
            assertThat(answers(other)).isEqualTo(answers(heap));
        }
        assertThat(heap.nodesWith(NodeField.COUNTRY, List.of("CN")))
                .isEqualTo(NodeSet.matching(
                        NODES, node -> "CN".equals(heap.node(node).properties().get("country"))));
        assertThat(heap.nodesWithText("завод ПРИБОР").size()).isPositive();
        List<String> ids = new ArrayList<>(idByNumber.values());
        Collections.sort(ids);
        for (int node = 0; node < NODES; node++) {
            assertThat(opened.nodeId(node)).isEqualTo(ids.get(node));
        }
    }

    private List<String> answers(Snapshot snapshot) {
        List<String> answers = new ArrayList<>();
        for (String word : WORDS) {
            answers.add(word + ' ' + texts(snapshot, snapshot.nodesWithText(word)));
        }
        answers.add(texts(snapshot, snapshot.nodesListed(Listed::holds)));
        answers.add(texts(snapshot, snapshot.nodesWith(NodeField.TOPIC, List.of("sanction", "export.control"))));
        TraceQuery query = TraceQuery.between(
                snapshot.nodesWith(NodeField.COUNTRY, List.of("CN")),
                snapshot.nodesWith(NodeField.LABEL, List.of("WeaponSystem")),
                1 << KernelNumbers.of(RelationType.SUPPLIES));
        answers.add(snapshot.tracer().trace(query, new CancelSignal()).paths().toString());
        return answers;
    }

    private static String texts(Snapshot snapshot, NodeSet nodes) {
        StringBuilder ids = new StringBuilder();
        nodes.forEach(node -> ids.append(snapshot.nodeId(node)).append(' '));
        return ids.toString();
    }

    @Test
    void inFilesNothingOfANodeStaysInTheHeapWhileItIsReadOrLater() throws IOException {
        List<Integer> order = shuffled(MANY);
        SnapshotBuilder builder = new SnapshotBuilder(new FileRoom(folder), MANY, 1);
        long before = heapBytes();
        for (int number : order) {
            builder.addEntity(number, entity(number));
        }
        assertThat(heapBytes() - before).as("while entities come").isLessThan(8L * MANY);
        builder.orderNodes();
        assertThat(heapBytes() - before).as("in order").isLessThan(8L * MANY);
        Snapshot built = builder.build(new StoreVersion("v"), List.of());
        assertThat(heapBytes() - before).as("serving").isLessThan(8L * MANY);
        Snapshot opened = SnapshotStep.keepAndTakeUp(built, folder);
        assertThat(heapBytes() - before).as("opened").isLessThan(8L * MANY);
        assertThat(opened.findNode(requireNonNull(builder.findId(7)))).isPresent();
        assertThat(built.entityCount()).isEqualTo(MANY);
    }

    /** The least of a few collections. */
    private static long heapBytes() {
        long least = Long.MAX_VALUE;
        for (int time = 0; time < 3; time++) {
            System.gc();
            Runtime heap = Runtime.getRuntime();
            least = Math.min(least, heap.totalMemory() - heap.freeMemory());
        }
        return least;
    }

    private SnapshotBuilder builder(Room room, List<StoredEntity> entities, List<Integer> numbers) {
        SnapshotBuilder builder = new SnapshotBuilder(room, 100, 100);
        for (int i = 0; i < entities.size(); i++) {
            builder.addEntity(numbers.get(i), entities.get(i));
            idByNumber.put(numbers.get(i), entities.get(i).id());
        }
        builder.orderNodes();
        return builder;
    }

    private static Snapshot built(SnapshotBuilder builder, List<StoredRelation> relations) {
        relations.forEach(builder::addRelation);
        return builder.build(new StoreVersion("v"), List.of());
    }

    private List<StoredEntity> entities(int count) {
        return shuffled(count).stream().map(this::entity).toList();
    }

    private List<Integer> shuffled(int count) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            numbers.add(number);
        }
        Collections.shuffle(numbers, random);
        return numbers;
    }

    /** With gaps, as a store has them where other things stand in between. */
    private List<Integer> numbers(List<StoredEntity> entities) {
        return shuffled(2 * entities.size()).subList(0, entities.size());
    }

    private StoredEntity entity(int number) {
        String name = WORDS.get(random.nextInt(WORDS.size())) + ' ' + WORDS.get(random.nextInt(WORDS.size()));
        String id = "company/" + WORDS.get(number % WORDS.size()) + '-' + number;
        if (number % 100 == 0) {
            return new StoredEntity(id, NodeLabel.WEAPON_SYSTEM, Map.of("name", name, "operator", "RU"), List.of());
        }
        String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
        List<StoredListing> listings = number % 50 == 1
                ? List.of(new StoredListing("EU", "2023-0" + (1 + number % 9)), new StoredListing("UN", "", "2024"))
                : List.of();
        List<String> topics = number % 7 == 0 ? List.of("sanction", "sanction", "export.control") : List.of();
        return new StoredEntity(
                id, NodeLabel.COMPANY, Map.of("id", id, "name", name, "country", country, "topics", topics), listings);
    }

    private List<StoredRelation> relations(List<StoredEntity> entities) {
        List<StoredRelation> relations = new ArrayList<>();
        for (int number = 0; number < 3 * entities.size(); number++) {
            String from = entities.get(random.nextInt(entities.size())).id();
            String to = entities.get(random.nextInt(entities.size())).id();
            Map<String, Object> properties = Map.of("sources", List.of("src-" + number % 20), "confidence", "probable");
            relations.add(new StoredRelation("r" + number, RelationType.SUPPLIES, from, to, properties));
        }
        return relations;
    }
}
