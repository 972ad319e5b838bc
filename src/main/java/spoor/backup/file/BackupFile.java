package spoor.backup.file;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import spoor.model.BadInput;
import spoor.model.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A backup that is whole: every part is there and is what the manifest says. For one thread. */
public final class BackupFile implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int BUFFER = 1 << 16;

    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupFile(ZipFile zip, BackupManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens a backup and reads all of it once.
     *
     * @throws BadInput if it is none, is not whole, or anything in it differs from its manifest
     */
    public static BackupFile open(Path path) {
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new BadInput("backup.absent", "There is no file %s, or it cannot be read.", path);
        }
        try {
            ZipFile zip = new ZipFile(path.toFile());
            try {
                BackupFile file = new BackupFile(zip, readManifest(zip, path));
                file.requireWhole(path);
                return file;
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (ZipException | EOFException e) {
            throw broken(path, "it is no zip, or its end is missing");
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(path), e);
        }
    }

    private static BadInput broken(Path path, String why) {
        return new BadInput(
                "backup.broken",
                "%s is no whole backup of Spoor: %s. Use another copy of it, or another backup.",
                path,
                why);
    }

    private static BackupManifest readManifest(ZipFile zip, Path path) throws IOException {
        ZipEntry entry = zip.getEntry(BackupManifest.NAME);
        if (entry == null) {
            throw broken(path, "it has no " + BackupManifest.NAME);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            JsonNode json = JSON.readTree(in);
            int format = json.path("format").asInt(0);
            if (format > BackupManifest.FORMAT) {
                throw new BadInput(
                        "backup.newer",
                        "%s was made by a newer Spoor (%s); use that version to restore it.",
                        path,
                        json.path("program").asString(""));
            }
            if (format < 1) {
                throw broken(path, "its manifest does not say which format it is of");
            }
            return JSON.treeToValue(json, BackupManifest.class);
        } catch (JacksonException | ZipException | EOFException e) {
            throw broken(path, "its manifest cannot be read");
        }
    }

    private void requireWhole(Path path) throws IOException {
        List<String> named = new ArrayList<>(
                manifest.parts().stream().map(BackupManifest.Part::name).toList());
        named.add(BackupManifest.NAME);
        List<String> there = zip.stream().map(ZipEntry::getName).toList();
        if (!there.equals(named)) {
            throw broken(path, "it holds other parts than its manifest names");
        }
        long nodes = 0;
        long relations = 0;
        for (BackupManifest.Part part : manifest.parts()) {
            requireSame(path, part);
            nodes += part.holdsNodes() ? part.rows() : 0;
            relations += part.holdsRelations() ? part.rows() : 0;
        }
        if (nodes != manifest.nodes() || relations != manifest.relations()) {
            throw broken(path, "its parts hold another number of nodes or relations than its manifest says");
        }
    }

    private void requireSame(Path path, BackupManifest.Part part) throws IOException {
        MessageDigest digest = Sha256.digest();
        long bytes = 0;
        try (InputStream in = zip.getInputStream(zip.getEntry(part.name()))) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                bytes += read;
            }
        } catch (ZipException | EOFException e) {
            throw broken(path, "its part " + part.name() + " is damaged");
        }
        if (part.isFile() && !part.name().equals(BackupManifest.FILES + part.sha256())) {
            throw broken(path, "its part " + part.name() + " is named by another SHA-256");
        }
        if (bytes != part.bytes() || !HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) {
            throw broken(path, "its part " + part.name() + " is not what was written (SHA-256)");
        }
    }

    public BackupManifest manifest() {
        return manifest;
    }

    /** Hands over every node, in their order. */
    public void readNodes(Consumer<NodeLine> lines) {
        read(true, json -> {
            List<String> labels = new ArrayList<>();
            json.path("labels").forEach(label -> labels.add(label.asString()));
            lines.accept(
                    new NodeLine(json.path("n").longValue(), labels, StoredValues.fromJson(json.path("properties"))));
        });
    }

    /** Hands over every relation, in their order. */
    public void readRelations(Consumer<RelationLine> lines) {
        read(
                false,
                json -> lines.accept(new RelationLine(
                        json.path("type").asString(),
                        json.path("from").longValue(),
                        json.path("to").longValue(),
                        StoredValues.fromJson(json.path("properties")))));
    }

    /** Takes an attached file. */
    @FunctionalInterface
    public interface FileSink {

        /**
         * Takes one.
         *
         * @param sha256 of its content
         */
        void take(String sha256, InputStream content) throws IOException;
    }

    /** Hands over every attached file. */
    public void readFiles(FileSink files) throws IOException {
        for (BackupManifest.Part part : manifest.parts()) {
            if (part.isFile()) {
                try (InputStream in = zip.getInputStream(zip.getEntry(part.name()))) {
                    files.take(part.sha256(), in);
                }
            }
        }
    }

    private void read(boolean nodes, Consumer<JsonNode> lines) {
        for (BackupManifest.Part part : manifest.parts()) {
            if (nodes ? part.holdsNodes() : part.holdsRelations()) {
                read(part, lines);
            }
        }
    }

    private void read(BackupManifest.Part part, Consumer<JsonNode> lines) {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(zip.getInputStream(zip.getEntry(part.name())), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.accept(JSON.readTree(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
