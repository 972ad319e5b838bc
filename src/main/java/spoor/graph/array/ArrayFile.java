package spoor.graph.array;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Arrays in a file, for starting without the database.
 *
 * <pre>
 *   magic, format   8 bytes      a file of another format is not read
 *   version         what the arrays show, as the caller names it
 *   arrays          in the caller's order, each its length and then its values, little endian
 *   checksum        CRC-32C of everything before
 * </pre>
 */
public final class ArrayFile {

    private ArrayFile() {}

    /** Writes the arrays. */
    @FunctionalInterface
    public interface Content {
        void writeTo(ArrayWriter writer) throws IOException;
    }

    /** Makes something of the arrays. */
    @FunctionalInterface
    public interface Reading<T> {
        T readFrom(String version, ArrayReader reader);
    }

    /**
     * Writes a file; one that is there is replaced at once or not at all.
     *
     * @param magic tells this format from others
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, long magic, String version, Content content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try (FileChannel channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            ArrayWriter writer = new ArrayWriter(channel);
            writer.header(magic, version);
            content.writeTo(writer);
            writer.finish();
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * What was read where it lies.
     *
     * @param isWhole whether the file is what was written; takes as long as reading all of it
     */
    public record InPlace<T>(T content, BooleanSupplier isWhole) {}

    /**
     * Reads a file; empty if there is none, or it is of another format, cut short or damaged. Pieces of bytes stay in
     * the file and are read from there when they are asked for.
     *
     * @throws IOException if the file is there and cannot be read
     */
    public static <T> Optional<T> find(Path file, long magic, Reading<T> reading) throws IOException {
        return find(file, magic, reading, _ -> false).map(InPlace::content);
    }

    /**
     * The same, maybe without copying anything into the heap but what is short: columns stay in the file, too. Whether they are
     * damaged is not known then before {@link InPlace#isWhole} has said so.
     *
     * @param inPlace whether a file of this version is read so
     */
    public static <T> Optional<InPlace<T>> find(Path file, long magic, Reading<T> reading, Predicate<String> inPlace)
            throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ArrayReader reader = new ArrayReader(channel, Arena.ofAuto());
            String version = reader.header(magic);
            boolean stays = inPlace.test(version);
            if (stays) {
                reader.leaveInPlace();
            } else if (!reader.isWhole()) {
                return Optional.empty();
            }
            T read = read(reading, version, reader);
            reader.finish();
            return Optional.of(new InPlace<>(read, stays ? reader::isWhole : () -> true));
        } catch (ArrayReader.Damaged damaged) {
            return Optional.empty();
        }
    }

    /** What is not checked yet may be anything. */
    private static <T> T read(Reading<T> reading, String version, ArrayReader reader) {
        try {
            return reading.readFrom(version, reader);
        } catch (RuntimeException e) {
            throw reader.isWhole() ? e : new ArrayReader.Damaged();
        }
    }
}
