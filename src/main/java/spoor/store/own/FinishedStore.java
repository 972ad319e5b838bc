package spoor.store.own;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a database with schema and evidence and what belongs to it, which the packaged program brings so that a
 * first start need not make them: see decision 0028. A program that runs from its classes has none and imports the evidence.
 */
final class FinishedStore {

    /** Beside this class in the jar; {@code spoor.FinishedStoreMain} writes it when the jar is made. */
    static final String FILE = "finished-store.zip";

    /** Folder in the zip: what lies beside the database in Spoor's folder, as the graph read from it does. */
    static final String BESIDE = "beside";

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
    static void unpack(URL file, Path folder) throws IOException {
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
}
