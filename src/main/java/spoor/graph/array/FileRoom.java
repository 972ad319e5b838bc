package spoor.graph.array;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Columns in files of their own, which have no name from the start and are gone when nobody holds them any more. What of them
 * lies in memory is for the operating system to say. Not safe for threads; what was made is.
 */
public final class FileRoom implements Room {

    /** So much stays free for others: writing where a disk is full would end the process. */
    private static final long SPARE_BYTES = 1L << 30;

    private static final String NAME = "column-";
    private static final String ENDING = ".part";
    private static final long BLOCK_BYTES = 1L << 26;

    private final Path folder;
    private MemorySegment block = MemorySegment.NULL;
    private long used;

    /**
     * Deletes what the end of a process may have left of others.
     *
     * @param folder there already, and nobody else's
     */
    public FileRoom(Path folder) throws IOException {
        this.folder = folder;
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, NAME + "*" + ENDING)) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
    }

    @Override
    public Ints ints(int length) {
        return new MappedInts(file((long) Integer.BYTES * length));
    }

    @Override
    public Ints narrow(int length) {
        return new MappedNarrowInts(file((long) Character.BYTES * length));
    }

    @Override
    public int roomy(int count) {
        return count;
    }

    @Override
    public Ints trimmed(Ints column, int length) {
        return switch (column) {
            case MappedInts ints -> ints.first(length);
            case MappedNarrowInts ints -> ints.first(length);
            case HeapInts _, NarrowInts _, TailedInts _ -> throw new IllegalArgumentException("not made here");
        };
    }

    @Override
    public MemorySegment keep(byte[] bytes) {
        if (block.byteSize() - used < bytes.length) {
            block = file(Math.max(BLOCK_BYTES, bytes.length));
            used = 0;
        }
        MemorySegment kept = block.asSlice(used, bytes.length);
        MemorySegment.copy(bytes, 0, kept, ValueLayout.JAVA_BYTE, 0, bytes.length);
        used += bytes.length;
        return kept.asReadOnly();
    }

    private MemorySegment file(long bytes) {
        try {
            FileStore disk = Files.getFileStore(folder);
            if (disk.getUsableSpace() < bytes + SPARE_BYTES) {
                throw new IOException("No room for %,d bytes in %s".formatted(bytes, folder));
            }
            Path file = Files.createTempFile(folder, NAME, ENDING);
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
                return channel.map(FileChannel.MapMode.READ_WRITE, 0, bytes, Arena.ofAuto());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
