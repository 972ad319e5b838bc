package spoor.cases.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import spoor.model.Sha256;
import spoor.model.Unavailable;
import spoor.store.SpoorProperties;

/** The attached files themselves, in the data folder, each under its SHA-256. Safe for use by any thread. */
@Component
class CaseFiles {

    private static final String FOLDER = "attachments";

    private final Path folder;
    private final CasebookStore store;

    /** Nothing is removed while something is being attached that may be the same. */
    private final ReentrantLock lock = new ReentrantLock();

    CaseFiles(SpoorProperties spoor, CasebookStore store) {
        this.folder = spoor.data().toAbsolutePath().resolve(FOLDER);
        this.store = store;
    }

    /** Keeps these files, then does what names them; files that nothing names afterwards are removed again. */
    <T> T keep(Iterable<byte[]> files, Set<String> hashes, Supplier<T> naming) {
        lock.lock();
        try {
            files.forEach(this::write);
            try {
                return naming.get();
            } finally {
                removeUnused(hashes);
            }
        } finally {
            lock.unlock();
        }
    }

    private void write(byte[] content) {
        Path file = folder.resolve(Sha256.hex(content));
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "draft", null);
            Files.write(draft, content);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws Unavailable if it is not in the folder, or is not what was attached */
    byte[] read(AttachedItem item) {
        byte[] content;
        try {
            content = Files.readAllBytes(folder.resolve(item.sha256()));
        } catch (IOException e) {
            throw new Unavailable(
                    "attachment.missing",
                    "The file of '%s' is not in Spoor's data folder; copy the folder 'attachments' from a backup of it.",
                    item.name());
        }
        if (!Sha256.hex(content).equals(item.sha256())) {
            throw new Unavailable(
                    "attachment.damaged",
                    "The file of '%s' is not what was attached; copy the folder 'attachments' from a backup of it.",
                    item.name());
        }
        return content;
    }

    /** Removes those that no casebook names. */
    void removeUnused(Set<String> hashes) {
        lock.lock();
        try {
            Set<String> used = hashes.isEmpty() ? Set.of() : store.inUse(hashes);
            for (String hash : hashes) {
                if (!used.contains(hash)) {
                    Files.deleteIfExists(folder.resolve(hash));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.unlock();
        }
    }
}
