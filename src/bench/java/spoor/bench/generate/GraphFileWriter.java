package spoor.bench.generate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;

/** Writes a {@link GraphFile} front to back and knows its SHA-256 at the end. */
@SuppressWarnings("EnumOrdinal") // files, masks and the kernel number layers and types
final class GraphFileWriter implements AutoCloseable {

    private static final int BUFFER_BYTES = 1 << 20;

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    private final MessageDigest digest;

    GraphFileWriter(Path path) throws IOException {
        channel = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Makes the graph; returns what was planted. */
    Planted write(GraphSpec spec) throws IOException {
        Generator generator = new Generator(spec);
        writeHeader(spec.nodes(), spec.relations(), spec.seed());
        writeNodes(spec.nodes(), generator::emitNodes);
        return generator.emitRelations(this::writeRelation);
    }

    /** The digest of everything written, after {@link #close}. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    void writeHeader(int nodes, long relations, long seed) {
        buffer.putLong(GraphFile.MAGIC).putInt(nodes).putInt(0);
        buffer.putLong(relations).putLong(seed);
    }

    void writeNodes(int nodes, Consumer<Layout.NodeSink> emitter) throws IOException {
        byte[] layers = new byte[nodes];
        char[] countries = new char[nodes];
        emitter.accept((index, layer, country) -> {
            layers[index] = (byte) layer.ordinal();
            countries[index] = (char) (country.charAt(0) | country.charAt(1) << 8);
        });
        for (int node = 0; node < nodes; node++) {
            makeRoom();
            buffer.put(layers[node]).putChar(countries[node]).put((byte) 0);
        }
    }

    void writeRelation(GeneratedRelation relation) throws IOException {
        makeRoom();
        buffer.putInt(relation.from).putInt(relation.to);
        buffer.put(relation.type).put(relation.confidence).put(relation.dataset).put(relation.sourceCount);
        buffer.putShort(relation.source).putShort(relation.hs);
        buffer.putShort(relation.firstDay).putShort(relation.lastDay);
        buffer.putFloat(relation.value).putInt(relation.count);
    }

    private void makeRoom() throws IOException {
        if (buffer.remaining() < 64) {
            flush();
        }
    }

    private void flush() throws IOException {
        buffer.flip();
        digest.update(buffer.duplicate());
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    @Override
    public void close() throws IOException {
        flush();
        channel.close();
    }
}
