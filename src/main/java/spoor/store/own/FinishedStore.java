package spoor.store.own;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * The files of a database with schema and evidence and what belongs to it, which the packaged program brings so that a
 * first start need not make them: see decision 0028. A program that runs from its classes has none and imports the evidence.
 */
@NamedInterface("finished-store")
public final class FinishedStore {

    /** Beside this class in the jar; {@code spoor.FinishedStoreMain} has it written when the jar is made. */
    public static final String FILE = "finished-store.zip";

    /** Folder in the zip: what lies beside the database in Spoor's folder, as the graph read from it does. */
    static final String BESIDE = "beside";

    private static final List<String> OF_NEO4J = List.of("data/databases/neo4j", "data/transactions/neo4j");
    private static final List<String> BESIDE_IT = List.of("snapshot", "imports");

    /** Alike in each build, as the times of all files in the jar are. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private FinishedStore() {}

    /** Where it is in the program that runs here; null if that has none. */
    static @Nullable URL find() {
        URL file = FinishedStore.class.getResource(FILE);
        // beside the classes of a build there may be one of an earlier build
        return file == null || file.getProtocol().equals("file") ? null : file;
    }

    /**
     * Unpacks it; the zip has a sum of each file, against which it is read.
     *
     * @param folder which gets a folder {@code data} as below Neo4j's, and {@link #BESIDE}
     * @throws IOException if it is damaged, or there is no room; then the folder holds a part of it
     */
    public static void unpack(URL file, Path folder) throws IOException {
        try (InputStream in = file.openStream();
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("The finished database has a file outside its folder: " + entry.getName());
                }
                Files.createDirectories(target.getParent());
                Files.copy(zip, target);
            }
        }
    }

    /**
     * Packs what a Spoor that has ended left of an import of the evidence. The password lies in Neo4j's own system database,
     * which is left out.
     *
     * @param data its folder
     * @param zip the file to write
     */
    public static void pack(Path data, Path zip) throws IOException {
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(file)) {
            for (String part : OF_NEO4J) {
                add(packed, "", data.resolve("neo4j"), part);
            }
            for (String part : BESIDE_IT) {
                add(packed, BESIDE + "/", data, part);
            }
        }
    }

    private static void add(ZipOutputStream packed, String folder, Path root, String part) throws IOException {
        for (Path found : list(root.resolve(part))) {
            ZipEntry entry =
                    new ZipEntry(folder + root.relativize(found).toString().replace('\\', '/'));
            entry.setTimeLocal(TIME);
            packed.putNextEntry(entry);
            Files.copy(found, packed);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
