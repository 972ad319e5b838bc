package spoor.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import spoor.store.folder.DataFolder;

/**
 * The files {@code entries-000000000001.jsonl} of a folder, each named by the number of its first entry, for their owner
 * only. A line without its line break was never acknowledged. One writer; any number of readers beside it.
 */
final class ChainFiles {

    private static final String NAME = "entries-%012d.jsonl";

    private final Path folder;

    ChainFiles(Path folder) {
        this.folder = folder;
    }

    /** From the first to the last. */
    List<Path> list() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("entries-\\d{12}\\.jsonl"))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens the file of entries from a number on, which is made if need be; those that write go to its end. */
    FileChannel open(long first) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(NAME.formatted(first));
        if (!Files.exists(file)) {
            DataFolder.createPrivate(file);
        }
        return FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.READ);
    }

    /** The number of the first entry of a file. */
    static long first(Path file) {
        return Long.parseLong(file.getFileName().toString().replaceAll("\\D", ""));
    }

    /** Hands over each whole line, from the first to the last; what is being written just now is left out. */
    static void readLines(Path file, Consumer<String> lines) throws IOException {
        long whole = wholeLength(file);
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            long read = 0;
            while (read < whole) {
                String line = reader.readLine();
                if (line == null) {
                    break;
                }
                lines.accept(line);
                // Entries are ASCII; whatever is not has been put there by somebody else, and the check says so.
                read += line.getBytes(StandardCharsets.UTF_8).length + 1L;
            }
        }
    }

    /** How many bytes there are up to the last line break. */
    static long wholeLength(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long end = channel.size();
            ByteBuffer one = ByteBuffer.allocate(1);
            while (end > 0) {
                one.clear();
                channel.read(one, end - 1);
                if (one.get(0) == '\n') {
                    return end;
                }
                end--;
            }
            return 0;
        }
    }
}
