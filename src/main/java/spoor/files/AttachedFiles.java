package spoor.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;
import spoor.model.LimitReached;
import spoor.model.Sha256;
import spoor.model.Unavailable;
import spoor.store.SpoorProperties;
import spoor.store.StoreReads;

/**
 * The attached files themselves, in the data folder, each under its SHA-256. What names them are casebooks and captured
 * files in the store. Safe for use by any thread.
 */
@Component
public class AttachedFiles {

    /** The folder of the data folder that they lie in. */
    public static final String FOLDER = "attachments";

    private static final int BUFFER = 64 * 1024;

    private final Path folder;
    private final Driver driver;

    /** Nothing is removed while something is being attached that may be the same. */
    private final ReentrantLock lock = new ReentrantLock();

    AttachedFiles(SpoorProperties spoor, Driver driver) {
        this.folder = spoor.data().toAbsolutePath().resolve(FOLDER);
        this.driver = driver;
    }

    /**
     * A file that came and is not kept yet; closing it removes it.
     *
     * @param sha256 of its content
     */
    public record Draft(Path path, long bytes, String sha256) implements AutoCloseable {

        @Override
        public void close() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Takes in what comes, into a file that only its owner can read.
     *
     * @param most bytes
     * @throws LimitReached if more come
     */
    public Draft draft(InputStream content, long most) {
        Path path = newDraft();
        try (DigestInputStream in = new DigestInputStream(content, Sha256.digest())) {
            long bytes = copy(in, path, most);
            return new Draft(
                    path, bytes, HexFormat.of().formatHex(in.getMessageDigest().digest()));
        } catch (IOException e) {
            new Draft(path, 0, "").close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            new Draft(path, 0, "").close();
            throw e;
        }
    }

    private Path newDraft() {
        try {
            Files.createDirectories(folder);
            return Files.createTempFile(folder, "draft", null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long copy(InputStream in, Path path, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > most) {
                    throw new LimitReached(
                            "attachment.tooLarge", "A file may have %,d bytes here, and this one has more.", most);
                }
                out.write(buffer, 0, read);
            }
        }
        return bytes;
    }

    /** Keeps these files, then does what names them; files that nothing names afterwards are removed again. */
    public <T> T keep(Iterable<byte[]> files, Set<String> hashes, Supplier<T> naming) {
        return locked(hashes, () -> files.forEach(this::write), naming);
    }

    /** The same with one file that was taken in. */
    public <T> T keep(Draft draft, Supplier<T> naming) {
        return locked(Set.of(draft.sha256()), () -> move(draft.path(), draft.sha256()), naming);
    }

    private <T> T locked(Set<String> hashes, Runnable keeping, Supplier<T> naming) {
        lock.lock();
        try {
            keeping.run();
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
        Path draft = newDraft();
        try {
            Files.write(draft, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        move(draft, Sha256.hex(content));
    }

    private void move(Path draft, String hash) {
        try {
            Files.move(
                    draft, folder.resolve(hash), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A file as it was attached.
     *
     * @param name to speak of it
     * @throws Unavailable if it is not in the folder, or is not what was attached
     */
    public Path requireSound(String hash, String name) {
        Path file = folder.resolve(hash);
        try {
            requireSame(hash, hashOf(file), name);
        } catch (IOException e) {
            throw missing(name);
        }
        return file;
    }

    /** The content of {@link #requireSound}, read once. */
    public byte[] read(String hash, String name) {
        try {
            byte[] content = Files.readAllBytes(folder.resolve(hash));
            requireSame(hash, Sha256.hex(content), name);
            return content;
        } catch (IOException e) {
            throw missing(name);
        }
    }

    private static Unavailable missing(String name) {
        return new Unavailable(
                "attachment.missing",
                "The file of '%s' is not in Spoor's data folder; copy the folder 'attachments' from a backup of it.",
                name);
    }

    private static void requireSame(String hash, String is, String name) {
        if (!is.equals(hash)) {
            throw new Unavailable(
                    "attachment.damaged",
                    "The file of '%s' is not what was attached; copy the folder 'attachments' from a backup of it.",
                    name);
        }
    }

    private static String hashOf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.hex(in);
        }
    }

    /** The file, if it is in the folder and is what was attached. */
    public Optional<Path> findSound(String hash) {
        Path file = folder.resolve(hash);
        try {
            return hashOf(file).equals(hash) ? Optional.of(file) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether it is in the folder, damaged or not. */
    public boolean isThere(String hash) {
        return Files.isRegularFile(folder.resolve(hash));
    }

    /** The hashes of all that something in the store names, in their order. */
    public List<String> listNamed() {
        return StoreReads.list(driver, "queries/files/named", Map.of()).stream()
                .map(row -> row.get("file").asString())
                .toList();
    }

    /** Whether something in the store names it. */
    public boolean isNamed(String hash) {
        return !inUse(Set.of(hash)).isEmpty();
    }

    /**
     * Puts in a file out of a backup that was checked before; what names it is put in beside it.
     *
     * @param hash of its content
     */
    public void bringIn(String hash, InputStream content) {
        try (Draft draft = draft(content, Long.MAX_VALUE)) {
            if (!draft.sha256().equals(hash)) {
                throw new IllegalStateException("The attached file %s is not what the backup says".formatted(hash));
            }
            move(draft.path(), hash);
        }
    }

    /** Removes those that nothing in the store names. */
    public void removeUnused(Set<String> hashes) {
        lock.lock();
        try {
            Set<String> used = hashes.isEmpty() ? Set.of() : inUse(hashes);
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

    private Set<String> inUse(Set<String> hashes) {
        return StoreReads.list(driver, "queries/files/in-use", Map.of("files", List.copyOf(hashes))).stream()
                .map(row -> row.get("file").asString())
                .collect(Collectors.toSet());
    }
}
