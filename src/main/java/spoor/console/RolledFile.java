package spoor.console;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import spoor.store.folder.DataFolder;

/**
 * Lines of text in {@code NAME.ndjson}, for its owner only. A file that is full becomes {@code NAME.1.ndjson}, that one
 * {@code NAME.2.ndjson} and so on; the oldest goes. Safe for use by any thread of one process.
 */
final class RolledFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RolledFile.class);
    private static final long SYNC_NANOS = 1_000_000_000;

    private final Path folder;
    private final String name;
    private final long mostBytes;
    private final int oldFiles;
    private @Nullable FileChannel channel;
    private long synced;

    RolledFile(Path folder, String name, long mostBytes, int oldFiles) {
        this.folder = folder;
        this.name = name;
        this.mostBytes = mostBytes;
        this.oldFiles = oldFiles;
    }

    /** A disk that is full must not stop the work that is written down here, so that is only logged. */
    synchronized void append(String line) {
        try {
            FileChannel open = open();
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(line + "\n");
            if (open.size() > 0 && open.size() + bytes.remaining() > mostBytes) {
                roll();
                open = open();
            }
            while (bytes.hasRemaining()) {
                open.write(bytes);
            }
            sync(open);
        } catch (IOException e) {
            LOG.error("{} could not be written: {}", file(0), e.getMessage());
        }
    }

    /** At most once a second, so that a flood of lines is not slowed by the disk. */
    private void sync(FileChannel open) throws IOException {
        long now = System.nanoTime();
        if (now - synced > SYNC_NANOS) {
            open.force(false);
            synced = now;
        }
    }

    private FileChannel open() throws IOException {
        FileChannel open = channel;
        if (open == null || !open.isOpen()) {
            Files.createDirectories(folder);
            if (!Files.exists(file(0))) {
                DataFolder.createPrivate(file(0));
            }
            open = FileChannel.open(file(0), StandardOpenOption.APPEND);
            channel = open;
        }
        return open;
    }

    private void roll() throws IOException {
        close();
        for (int i = oldFiles - 1; i >= 0; i--) {
            if (Files.exists(file(i))) {
                Files.move(file(i), file(i + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path file(int age) {
        return folder.resolve(age == 0 ? name + ".ndjson" : name + "." + age + ".ndjson");
    }

    @Override
    public synchronized void close() {
        FileChannel open = channel;
        channel = null;
        if (open != null) {
            try {
                open.force(false);
                open.close();
            } catch (IOException e) {
                LOG.error("{} could not be closed: {}", file(0), e.getMessage());
            }
        }
    }
}
