package spoor.ingest.write;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.FileSystemUtils;
import spoor.ingest.claim.Claim;

/**
 * Holds the declarations of a file until it is known which of them belong together: few in memory, more in files, a
 * relation's all in the same. Hands them back relation by relation, the same way each time. Not for several threads.
 */
public final class ShipmentSpill implements AutoCloseable {

    private static final int MOST_HELD = 20_000;
    private static final int PARTS = 256;
    private static final int BUFFER = 1 << 15;
    private static final int BATCH = 5_000;

    /** Takes all declarations of some relations, and how many were handed over with them. */
    public interface Sink {
        void take(List<Claim> shipments, long done);
    }

    private final Path folder;
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private List<Claim> held = new ArrayList<>();
    private List<DataOutputStream> parts = List.of();
    private long count;

    /** @param folder for the files; made when it is needed, and gone in the end */
    public ShipmentSpill(Path folder) {
        this.folder = folder;
        clear();
    }

    public void add(Claim shipment) {
        count++;
        if (!parts.isEmpty()) {
            write(shipment);
            return;
        }
        held.add(shipment);
        if (held.size() > MOST_HELD) {
            spill();
        }
    }

    /** How many there are. */
    public long count() {
        return count;
    }

    private void spill() {
        List<DataOutputStream> files = new ArrayList<>(PARTS);
        try {
            Files.createDirectories(folder);
            for (int i = 0; i < PARTS; i++) {
                files.add(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part(i)), BUFFER)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parts = files;
        held.forEach(this::write);
        held = new ArrayList<>();
    }

    private Path part(int number) {
        return folder.resolve("part-" + number);
    }

    private void write(Claim shipment) {
        try {
            DataOutputStream out = parts.get(Math.floorMod(relation(shipment).hashCode(), PARTS));
            Map<String, Object> properties = shipment.properties();
            out.writeByte(properties.size());
            for (Map.Entry<String, Object> property : properties.entrySet()) {
                out.writeShort(names.computeIfAbsent(property.getKey(), _ -> names.size()));
                write(out, property.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, Object value) throws IOException {
        if (value instanceof Double number) {
            out.writeInt(-1);
            out.writeDouble(number);
        } else {
            byte[] text = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
            out.writeInt(text.length);
            out.write(text);
        }
    }

    static String relation(Claim shipment) {
        return String.valueOf(shipment.properties().get("relation"));
    }

    /** Hands over all of them; may be called again. Nothing may be added any more. */
    public void forEach(Sink sink) {
        Handing handing = new Handing(sink);
        handing.hand(held);
        for (int i = 0; i < parts.size(); i++) {
            handing.hand(read(i));
        }
        handing.flush();
    }

    private List<Claim> read(int part) {
        try {
            parts.get(part).flush();
            List<String> known = List.copyOf(names.keySet());
            List<Claim> claims = new ArrayList<>();
            try (DataInputStream in =
                    new DataInputStream(new BufferedInputStream(Files.newInputStream(part(part)), BUFFER))) {
                for (int size = in.read(); size >= 0; size = in.read()) {
                    claims.add(read(in, size, known));
                }
            }
            return claims;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Claim read(DataInputStream in, int size, List<String> known) throws IOException {
        Map<String, Object> properties = HashMap.newHashMap(size + 1);
        for (int i = 0; i < size; i++) {
            String name = known.get(in.readUnsignedShort());
            int length = in.readInt();
            properties.put(
                    name,
                    length < 0 ? (Object) in.readDouble() : new String(in.readNBytes(length), StandardCharsets.UTF_8));
        }
        return Claim.shipment(properties);
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
        Map<String, List<Claim>> relations = new TreeMap<>();
        for (Claim shipment : shipments) {
            relations
                    .computeIfAbsent(relation(shipment), _ -> new ArrayList<>())
                    .add(shipment);
        }
        return relations;
    }

    @Override
    public void close() {
        try {
            for (DataOutputStream part : parts) {
                part.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
