package spoor.ingest.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import spoor.ingest.claim.Claim;

/**
 * Holds the declarations of a file until it is known which of them belong together: few in memory, more in files. Hands
 * them back relation by relation, the same way each time. Not for several threads.
 */
public final class ShipmentSpill implements AutoCloseable {

    private static final int MOST_HELD = 20_000;
    private static final int WRITTEN_AT_ONCE = 200;
    private static final int BATCH = 5_000;

    /** Takes all declarations of some relations, and how many were handed over with them. */
    public interface Sink {
        void take(List<Claim> shipments, long done);
    }

    private final Path folder;
    private List<Claim> held = new ArrayList<>();
    private @Nullable ShipmentFiles files;
    private boolean ended;
    private long count;

    /** @param folder for the files; made when it is needed, and gone in the end */
    public ShipmentSpill(Path folder) {
        this.folder = folder;
        clear();
    }

    public void add(Claim shipment) {
        count++;
        held.add(shipment);
        if (held.size() >= (files == null ? MOST_HELD : WRITTEN_AT_ONCE)) {
            spill();
        }
    }

    /** How many there are. */
    public long count() {
        return count;
    }

    private void spill() {
        if (files == null) {
            files = new ShipmentFiles(folder);
        }
        files.add(held, count);
        held = new ArrayList<>(WRITTEN_AT_ONCE);
    }

    /** Nothing may be added any more. */
    private @Nullable ShipmentFiles end() {
        if (files != null && !ended) {
            if (!held.isEmpty()) {
                spill();
            }
            files.end();
            ended = true;
        }
        return files;
    }

    static String relation(Claim shipment) {
        return String.valueOf(shipment.properties().get("relation"));
    }

    /** Hands over all of them; may be called again. Nothing may be added any more. */
    public void forEach(Sink sink) {
        Handing handing = new Handing(sink);
        ShipmentFiles whole = end();
        if (whole == null) {
            handing.hand(held);
        } else {
            IntStream.range(0, ShipmentFiles.PARTS).mapToObj(whole::read).forEach(handing::hand);
        }
        handing.flush();
    }

    /** The same in whatever order, by all processors at once. */
    public void forEachAtOnce(Consumer<List<Claim>> sink) {
        ShipmentFiles whole = end();
        if (whole == null) {
            sink.accept(held);
        } else {
            IntStream.range(0, ShipmentFiles.PARTS)
                    .parallel()
                    .mapToObj(whole::read)
                    .forEach(sink);
        }
    }

    /** Puts whole relations together to batches; one that is larger than a batch stands alone. */
    private static final class Handing {

        private final Sink sink;
        private List<Claim> batch = new ArrayList<>();
        private long done;

        Handing(Sink sink) {
            this.sink = sink;
        }

        void hand(List<Claim> claims) {
            for (List<Claim> relation : byRelation(claims).values()) {
                if (relation.size() > BATCH) {
                    flush();
                }
                batch.addAll(relation);
                done += relation.size();
                if (batch.size() >= BATCH) {
                    flush();
                }
            }
        }

        void flush() {
            if (!batch.isEmpty()) {
                sink.take(batch, done);
                batch = new ArrayList<>();
            }
        }
    }

    /** Shipments by the id of their relation, in its order. */
    public static Map<String, List<Claim>> byRelation(List<Claim> shipments) {
        Map<String, List<Claim>> relations = new HashMap<>();
        for (Claim shipment : shipments) {
            relations
                    .computeIfAbsent(relation(shipment), _ -> new ArrayList<>())
                    .add(shipment);
        }
        return new TreeMap<>(relations);
    }

    @Override
    public void close() {
        try {
            if (files != null) {
                files.close();
            }
        } finally {
            clear();
        }
    }

    private void clear() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
