package spoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * A data folder as its first start leaves it, with the evidence and with what makes the next start faster. It is made once
 * for all tests of a build, also of those in other JVMs; whoever tests something else than a first start takes a copy.
 */
final class PreparedFolder {

    private static final Path JAR = Path.of("target/spoor.jar");
    private static final Path ALL = Path.of("target/it-prepared");

    private PreparedFolder() {}

    /** Copies it to {@code folder}, which must not be there yet, and returns that. */
    static Path copyTo(Path folder) throws IOException {
        return copy(prepare(), folder, "");
    }

    /** Makes {@code folder} with what makes a start faster and nothing else: the start that follows is still a first one. */
    static Path makeEmpty(Path folder) throws IOException {
        Files.createDirectories(folder);
        return copy(prepare(), folder, "cache");
    }

    private static Path copy(Path prepared, Path folder, String part) throws IOException {
        try (Stream<Path> files = Files.walk(prepared.resolve(part))) {
            files.forEach(file -> copy(file, folder.resolve(prepared.relativize(file))));
        }
        return folder;
    }

    /** With the times of the files: the JVM takes its archive of classes for jars of the same time only. */
    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All builds of a version bear the same time. */
    private static String contentOf(Path jar) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            return Integer.toHexString(file.stream()
                    .map(entry -> entry.getName() + entry.getCrc())
                    .toList()
                    .hashCode());
        }
    }

    private static Path prepare() throws IOException {
        Files.createDirectories(ALL);
        Path prepared = ALL.resolve(contentOf(JAR));
        try (FileChannel file =
                        FileChannel.open(ALL.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            assertThat(lock.isValid()).isTrue();
            if (!Files.exists(prepared)) {
                Path unfinished = Files.createTempDirectory(ALL.toAbsolutePath(), "unfinished");
                RunningSpoor.start(unfinished).close();
                Files.move(unfinished, prepared.toAbsolutePath());
            }
        }
        return prepared;
    }
}
