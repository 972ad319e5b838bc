package spoor.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that a command writes: beside its place first, so that a half-written one never bears the name. */
public final class WholeFile {

    /** Writes the content. */
    @FunctionalInterface
    public interface Content {

        /** Writes all of it, and leaves the stream open. */
        void write(OutputStream into) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes a file, or takes the place of one.
     *
     * @throws IOException if the file cannot be written; nothing is left then
     */
    public static void write(Path file, Content content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream into = new BufferedOutputStream(Files.newOutputStream(part))) {
                content.write(into);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
