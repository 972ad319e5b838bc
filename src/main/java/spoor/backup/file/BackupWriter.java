package spoor.backup.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import spoor.model.Sha256;
import spoor.store.folder.DataFolder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a backup beside its place; {@link #finish} gives it its name, so that a file of that name is whole. Nodes come
 * first, then relations, then attached files. Closing it before removes what there is. For one thread.
 */
public final class BackupWriter implements AutoCloseable {

    /** Bytes after which a part ends, so that what is damaged can be named. */
    private static final long PART_BYTES = 64L << 20;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;
    private final Path beside;
    private final ZipOutputStream zip;
    private final MessageDigest digest = Sha256.digest();
    private final List<BackupManifest.Part> parts = new ArrayList<>();
    private String folder = "";
    private String open = "";
    private long rows;
    private long bytes;
    private boolean finished;

    private BackupWriter(Path file, Path beside) throws IOException {
        this.file = file;
        this.beside = beside;
        this.zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16));
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** Begins one that will have this name; whatever has it stays until then. Only its owner may read it. */
    public static BackupWriter of(Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(beside);
        DataFolder.createPrivate(beside);
        return new BackupWriter(file, beside);
    }

    /** Adds a node; its number is its own. */
    public void add(NodeLine node) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("n", node.number());
        line.put("labels", node.labels());
        line.put("properties", StoredValues.toJson(node.properties()));
        write(BackupManifest.NODES, line);
    }

    /** Adds a relation between nodes that were added. */
    public void add(RelationLine relation) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("type", relation.type());
        line.put("from", relation.from());
        line.put("to", relation.to());
        line.put("properties", StoredValues.toJson(relation.properties()));
        write(BackupManifest.RELATIONS, line);
    }

    private void write(String where, Map<String, Object> line) {
        byte[] text = JSON.writeValueAsBytes(line);
        try {
            if (!folder.equals(where) || bytes >= PART_BYTES) {
                endPart();
                folder = where;
                open = "%s%05d.jsonl".formatted(where, parts.size() + 1);
                zip.putNextEntry(new ZipEntry(open));
            }
            put(text, text.length);
            put(new byte[] {'\n'}, 1);
            rows++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds an attached file.
     *
     * @param sha256 of its content, which is not looked at here
     */
    public void add(String sha256, Path content) throws IOException {
        endPart();
        folder = BackupManifest.FILES;
        open = BackupManifest.FILES + sha256;
        zip.putNextEntry(new ZipEntry(open));
        try (InputStream in = Files.newInputStream(content)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                put(buffer, read);
            }
        }
        endPart();
        folder = "";
    }

    private void put(byte[] text, int length) throws IOException {
        zip.write(text, 0, length);
        digest.update(text, 0, length);
        bytes += length;
    }

    private void endPart() throws IOException {
        if (!open.isEmpty()) {
            zip.closeEntry();
            parts.add(new BackupManifest.Part(open, rows, bytes, HexFormat.of().formatHex(digest.digest())));
            open = "";
            rows = 0;
            bytes = 0;
        }
    }

    /** The parts that are written, all of them; nothing can be added any more. */
    public List<BackupManifest.Part> endParts() throws IOException {
        endPart();
        return List.copyOf(parts);
    }

    /** Writes the manifest, brings everything to the disk, and gives the file its name. */
    public void finish(BackupManifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(BackupManifest.NAME));
        zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.close();
        try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        finished = true;
    }

    @Override
    public void close() throws IOException {
        if (!finished) {
            try {
                zip.close();
            } catch (IOException e) {
                // A full disk may not take the end; the file goes anyhow.
            } finally {
                Files.deleteIfExists(beside);
            }
        }
    }
}
