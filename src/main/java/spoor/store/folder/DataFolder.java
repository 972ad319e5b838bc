package spoor.store.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** The folder that one Spoor at a time keeps its files in, readable by its owner only. Closing it lets another one in. */
@NamedInterface("data-folder")
public final class DataFolder implements AutoCloseable {

    /** The lock sits far behind the pid that the file holds, since Windows lets nobody read a locked region. */
    private static final long LOCK_POSITION = Long.MAX_VALUE - 1;

    private final Path path;
    private final FileChannel lockChannel;

    private DataFolder(Path path, FileChannel lockChannel) {
        this.path = path;
        this.lockChannel = lockChannel;
    }

    /**
     * Creates the folder where it is missing and takes it for this process.
     *
     * @throws FolderInUse if another process has it
     * @throws WrongSetting if it cannot be written to
     */
    public static DataFolder claim(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            createPrivateFolder(path);
            return new DataFolder(path, lock(path));
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    /** Whether a process has the folder now. */
    public static boolean isInUse(Path folder) {
        Path file = folder.resolve("spoor.lock");
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return tryLock(channel) == null;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Creates the folder where it is missing.
     *
     * @throws WrongSetting if it cannot be written to
     */
    static void requireWritable(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            if (!Files.exists(path)) {
                createPrivateFolder(path);
            }
            Files.delete(Files.createTempFile(path, "probe", null));
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    private static WrongSetting unwritable(Path folder, IOException e) {
        return new WrongSetting(
                "Spoor cannot write to its data folder %s (%s); give it one that it may write to with spoor.data."
                        .formatted(folder, reasonOf(e)));
    }

    /** In words where the system gives none but the file's name. */
    private static String reasonOf(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "no permission";
            case FileAlreadyExistsException file -> "it is no folder";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }

    private static FileChannel lock(Path folder) throws IOException {
        Path file = folder.resolve("spoor.lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new FolderInUse(folder, Files.readString(file).strip());
        }
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(
                Long.toString(ProcessHandle.current().pid())));
        return channel;
    }

    /** Null if somebody else has it. */
    static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCK_POSITION, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    public Path path() {
        return path;
    }

    /** A folder below this one, created if it is missing. */
    public Path folder(String name) {
        try {
            return createPrivateFolder(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Created where it is missing; only its owner may look into it. */
    public static Path createPrivateFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        restrict(folder, "rwx------");
        return folder;
    }

    /** Makes an empty file that nobody but its owner may read. */
    public static Path createPrivate(Path file) throws IOException {
        return Files.createFile(file, ownerOnly("rw-------"));
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        boolean isPosix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return isPosix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** Writes a file that nobody but its owner may read, not even while it is being written. */
    public static void writePrivate(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        createPrivate(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
    }

    private static void restrict(Path path, String permissions) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }

    @Override
    public void close() {
        try {
            lockChannel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
