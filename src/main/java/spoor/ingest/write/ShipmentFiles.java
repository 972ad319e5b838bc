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
import spoor.ingest.claim.Claim;

/**
 * Declarations in files, a relation's all in the same. Written in a thread of its own while more are read; once they are
 * all there, several threads may read.
 *
 * <pre>
 * declaration   number of properties (1 byte), then for each
 *                 number of its name (2)
 *                 length (4) and UTF-8 of a text; or -1 (4) and a double (8); or -2 - n (4) for the nth of the texts that
 *                 are held because they stand there again and again
 * </pre>
 */
final class ShipmentFiles implements AutoCloseable {

    /** How many files there are. */
    static final int PARTS = 256;

    private static final int BUFFER = 1 << 15;
    private static final int MOST_VALUES = 250_000;
    private static final int DOUBLE = -1;
    private static final int HELD = -2;

    private final Path folder;
    private final List<DataOutputStream> parts = new ArrayList<>(PARTS);
    private final Map<String, Name> names = new LinkedHashMap<>();
    private final Map<String, Integer> values = new HashMap<>();
    private final List<String> valuesInOrder = new ArrayList<>();
    private final BatchQueue writing;
    private List<String> namesInOrder = List.of();

    /** @param folder which is made */
    ShipmentFiles(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            for (int i = 0; i < PARTS; i++) {
                parts.add(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part(i)), BUFFER)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writing = new BatchQueue(List.of((shipments, record, turn) -> shipments.forEach(this::write)), () -> {});
    }

    private Path part(int number) {
        return folder.resolve("part-" + number);
    }

    /** The last of them has this number in the file. */
    void add(List<Claim> shipments, long number) {
        writing.add(shipments, number);
    }

    /** Waits until they are all there; no more may come. */
    void end() {
        writing.finish();
        try {
            for (DataOutputStream part : parts) {
                part.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        namesInOrder = List.copyOf(names.keySet());
    }

    private void write(Claim shipment) {
        try {
            Map<String, Object> properties = shipment.properties();
            DataOutputStream out =
                    parts.get(Math.floorMod(ShipmentSpill.relation(shipment).hashCode(), PARTS));
            out.writeByte(properties.size());
            for (Map.Entry<String, Object> property : properties.entrySet()) {
                Name name = names.computeIfAbsent(property.getKey(), _ -> new Name(names.size()));
                out.writeShort(name.number);
                if (property.getValue() instanceof Double number) {
                    out.writeInt(DOUBLE);
                    out.writeDouble(number);
                } else {
                    write(out, name, String.valueOf(property.getValue()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(DataOutputStream out, Name name, String text) throws IOException {
        int held = name.isWorthLooking() ? numberOf(text, name) : -1;
        if (held >= 0) {
            out.writeInt(HELD - held);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Of a text that is held, or will be from now on; -1 if there are too many. */
    private int numberOf(String text, Name name) {
        name.looks++;
        Integer known = values.get(text);
        if (known != null) {
            name.found++;
            return known;
        }
        if (valuesInOrder.size() == MOST_VALUES) {
            return -1;
        }
        values.put(text, valuesInOrder.size());
        valuesInOrder.add(text);
        return valuesInOrder.size() - 1;
    }

    /** A property, and whether its texts were seen to come again. */
    private static final class Name {

        private static final int TRIED = 2_000;

        final int number;
        long looks;
        long found;

        Name(int number) {
            this.number = number;
        }

        /** Not where fewer than a third were there before. */
        boolean isWorthLooking() {
            return looks < TRIED || found * 3 > looks;
        }
    }

    /** All of a file, in the order in which they came. */
    List<Claim> read(int part) {
        List<Claim> claims = new ArrayList<>();
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(part(part)), BUFFER))) {
            for (int size = in.read(); size >= 0; size = in.read()) {
                claims.add(read(in, size));
            }
            return claims;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Claim read(DataInputStream in, int size) throws IOException {
        Map<String, Object> properties = HashMap.newHashMap(size + 1);
        for (int i = 0; i < size; i++) {
            properties.put(namesInOrder.get(in.readUnsignedShort()), readValue(in));
        }
        return Claim.shipment(properties);
    }

    private Object readValue(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length <= HELD) {
            return valuesInOrder.get(HELD - length);
        }
        return length == DOUBLE ? (Object) in.readDouble() : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        writing.close();
        try {
            for (DataOutputStream part : parts) {
                part.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
