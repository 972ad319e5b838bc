package spoor.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import spoor.store.folder.DataFolder;

/**
 * How the command asks a Spoor that runs on a data folder for a backup: by a file in that folder, which nobody but its
 * owner can write to. The answer lies beside it: the backup, or why there is none.
 */
public record BackupOrders(Path folder) {

    private static final String ORDER = ".order";
    private static final String REFUSAL = ".refused";

    /** Those of a data folder. */
    public static BackupOrders of(Path data) {
        return new BackupOrders(data.resolve("backup-orders"));
    }

    /** Leaves an order. */
    public String place() throws IOException {
        Files.createDirectories(folder);
        String id = UUID.randomUUID().toString();
        DataFolder.writePrivate(folder.resolve(id + ORDER), "");
        return id;
    }

    /** The ids of all orders that nobody has dealt with. */
    public List<String> list() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ORDER))
                    .map(name -> name.substring(0, name.length() - ORDER.length()))
                    .toList();
        }
    }

    /** Where the backup of an order comes to lie. */
    public Path backup(String id) {
        return folder.resolve(id + ".zip");
    }

    /** Where it is said why there is none. */
    public Path refusal(String id) {
        return folder.resolve(id + REFUSAL);
    }

    /** Says why there is none. */
    public void refuse(String id, String why) throws IOException {
        Path beside = folder.resolve(id + ".part");
        DataFolder.writePrivate(beside, why);
        Files.move(beside, refusal(id));
    }

    /** The order is dealt with. */
    public void close(String id) throws IOException {
        Files.deleteIfExists(folder.resolve(id + ORDER));
    }

    /** Nothing is left of it. */
    public void forget(String id) throws IOException {
        close(id);
        Files.deleteIfExists(backup(id));
        Files.deleteIfExists(refusal(id));
    }
}
