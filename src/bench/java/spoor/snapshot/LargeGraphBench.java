package spoor.snapshot;

import spoor.snapshot.table.KernelNumbers;
import spoor.snapshot.table.NodeField;
import spoor.snapshot.table.RelationEntry;

import static java.util.Objects.requireNonNull;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import spoor.bench.search.GeneratedNames;
import spoor.graph.CancelSignal;
import spoor.graph.NodeSet;
import spoor.graph.TraceQuery;
import spoor.graph.array.ArrayFile;
import spoor.graph.array.FileRoom;
import spoor.graph.array.Room;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.store.StoreVersion;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredListing;
import spoor.store.read.StoredRelation;

/**
 * Takes up a made graph of firms with names, as it comes from the store but without one, keeps it as a file, opens that, and
 * asks it: {@code LargeGraphBench NODES RELATIONS heap|files FOLDER}. Of every step the wall clock, processor time, what the
 * heap held at its end after a collection, and the most that it held after any. Run with {@code -XX:+UseSerialGC}.
 */
public final class LargeGraphBench {

    private static final int WEAPONS = 200;
    private static final int LISTED = 500;
    private static final int SOURCES = 5_000;
    private static final List<String> PLACES =
            List.of("shenzhen", "shanghai", "guangzhou", "dongguan", "ningbo", "xiamen", "hong-kong", "moscow");
    private static final List<String> COUNTRIES = List.of("CN", "HK", "RU", "TR", "AE", "KZ", "DE", "US");

    private final int nodes;
    private final int relations;
    private final Room room;
    private final AtomicLong most = new AtomicLong();
    private long wall = System.nanoTime();
    private long cpu = cpuNanos();

    private LargeGraphBench(int nodes, int relations, Room room) {
        this.nodes = nodes;
        this.relations = relations;
        this.room = room;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[3]));
        int nodes = Integer.parseInt(args[0]);
        int relations = Integer.parseInt(args[1]);
        Room room = args[2].equals("files") ? new FileRoom(folder) : Room.heap();
        new LargeGraphBench(nodes, relations, room).run(folder.resolve("graph"), args[2].equals("files"));
    }

    private void run(Path file, boolean inFiles) throws IOException {
        watchCollections();
        Snapshot built = build();
        tell("graph laid out, serving");
        ask(built);
        ArrayFile.write(file, 1, "made", writer -> built.parts().writeTo(writer, room));
        tell("file written");
        Snapshot opened = ArrayFile.find(
                        file,
                        1,
                        (version, reader) ->
                                new Snapshot(new StoreVersion(version), true, SnapshotParts.readFrom(reader)),
                        _ -> inFiles)
                .orElseThrow()
                .content();
        tell("file opened beside what was built");
        System.out.printf("version %s, again %s%n", built.version(), opened.version());
        ask(opened);
        Files.delete(file);
    }

    private Snapshot build() {
        SnapshotBuilder builder = new SnapshotBuilder(room, nodes, relations);
        GeneratedNames names = new GeneratedNames(7);
        for (int node = 0; node < nodes; node++) {
            builder.addEntity(node, entity(node, names));
        }
        tell("entities added");
        builder.orderNodes();
        tell("nodes in order");
        for (int number = 0; number < relations; number++) {
            builder.add(relation(number, builder));
        }
        tell("relations added");
        return builder.build(new StoreVersion("made"), List.of());
    }

    private static StoredEntity entity(int node, GeneratedNames names) {
        Map<String, Object> properties = new HashMap<>();
        String name = names.next();
        properties.put("id", id(node));
        properties.put("name", name);
        properties.put("dataset", "made");
        properties.put("aliases", List.of(name.toUpperCase(java.util.Locale.ROOT)));
        if (node < WEAPONS) {
            properties.put("operator", "RU");
            return new StoredEntity(id(node), NodeLabel.WEAPON_SYSTEM, properties, List.of());
        }
        properties.put("country", COUNTRIES.get(mixed(node) >>> 29));
        List<StoredListing> listings =
                node % LISTED == 0 ? List.of(new StoredListing("EU", "2023-02-%02d".formatted(1 + node % 28))) : List.of();
        return new StoredEntity(id(node), NodeLabel.COMPANY, properties, listings);
    }

    /** Leads from a firm to one that was made before it. */
    private RelationEntry relation(int number, SnapshotBuilder builder) {
        int from = 1 + Integer.remainderUnsigned(mixed(number), nodes - 1);
        int to = Integer.remainderUnsigned(mixed(~number), Math.max(1, from / 3));
        Map<String, Object> properties = new HashMap<>();
        String id = "made/declared-" + Integer.toUnsignedString(mixed(number), 36);
        properties.put("id", id);
        properties.put("dataset", "made");
        properties.put("confidence", "probable");
        properties.put("sources", List.of("source/made-" + number % SOURCES));
        properties.put("count", (long) (number % 40));
        properties.put("value", (double) (number % 100_000));
        properties.put("currency", "USD");
        properties.put("validFrom", "2022-%02d-%02d".formatted(1 + number % 12, 1 + number % 28));
        properties.put("validTo", "2024-%02d-%02d".formatted(1 + number % 12, 1 + number % 28));
        properties.put("hs", List.of("%06d".formatted(850_000 + number % 4_000)));
        return RelationEntry.of(new StoredRelation(
                id,
                RelationType.SUPPLIES,
                requireNonNull(builder.findId(from)),
                requireNonNull(builder.findId(to)),
                properties));
    }

    private static String id(int node) {
        int mixed = mixed(node);
        return "company/" + PLACES.get(mixed & 7) + "-" + Integer.toUnsignedString(mixed, 36) + "-trading";
    }

    /** Another number for each. */
    private static int mixed(int number) {
        int mixed = number * 0x9E3779B9;
        mixed = (mixed ^ mixed >>> 16) * 0x85EBCA6B;
        return mixed ^ mixed >>> 13;
    }

    private void ask(Snapshot snapshot) {
        System.out.printf("  %,d nodes with a text%n", snapshot.nodesWithText("electronics co").size());
        tell("searched by text");
        NodeSet starts = snapshot.nodesWith(NodeField.COUNTRY, List.of("CN"));
        NodeSet ends = snapshot.nodesWith(NodeField.LABEL, List.of(NodeLabel.WEAPON_SYSTEM.label()));
        TraceQuery query = TraceQuery.between(starts, ends, 1 << KernelNumbers.of(RelationType.SUPPLIES));
        for (int time = 0; time < 2; time++) {
            int paths = snapshot.tracer().trace(query, new CancelSignal()).paths().size();
            System.out.printf("  %d paths from %,d starts%n", paths, starts.size());
            tell("traced");
        }
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private void tell(String step) {
        long took = System.nanoTime() - wall;
        long used = cpuNanos() - cpu;
        long peak = most.getAndSet(0);
        System.gc();
        Runtime heap = Runtime.getRuntime();
        long held = heap.totalMemory() - heap.freeMemory();
        System.out.printf(
                "%-36s %8.1f s %8.1f s CPU  heap %7.1f MB, at most %7.1f MB: %5.1f and %5.1f bytes a node%n",
                step, took / 1e9, used / 1e9, held / 1e6, peak / 1e6, (double) held / nodes, (double) peak / nodes);
        most.set(0);
        wall = System.nanoTime();
        cpu = cpuNanos();
    }

    private void watchCollections() {
        ManagementFactory.getGarbageCollectorMXBeans().forEach(bean -> ((NotificationEmitter) bean)
                .addNotificationListener(
                        (notification, _) -> {
                            long after = GarbageCollectionNotificationInfo.from(
                                            (CompositeData) notification.getUserData())
                                    .getGcInfo()
                                    .getMemoryUsageAfterGc()
                                    .entrySet()
                                    .stream()
                                    .filter(pool -> pool.getKey().contains("Gen")
                                            || pool.getKey().contains("Survivor")
                                            || pool.getKey().contains("Eden"))
                                    .mapToLong(pool -> pool.getValue().getUsed())
                                    .sum();
                            most.accumulateAndGet(after, Math::max);
                        },
                        null,
                        null));
    }
}
