package spoor.store.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import spoor.store.SpoorProperties;

/**
 * By what this Spoor is known among all in front of the same database: the same after a restart, because it is kept in
 * the data folder. A second program in the same folder has a name of its own that is forgotten.
 */
@Component
public final class SpoorName implements DisposableBean {

    private static final int MOST_BYTES = 100;

    private final FileChannel channel;
    private final String text;

    SpoorName(SpoorProperties settings) {
        Path folder = settings.data().toAbsolutePath().normalize();
        try {
            DataFolder.createPrivateFolder(folder);
            channel = FileChannel.open(
                    folder.resolve("spoor-name"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            text = DataFolder.tryLock(channel) == null ? UUID.randomUUID().toString() : readOrWrite();
        } catch (IOException e) {
            throw new UncheckedIOException("Spoor cannot write to its data folder " + folder, e);
        }
    }

    private String readOrWrite() throws IOException {
        ByteBuffer kept = ByteBuffer.allocate(MOST_BYTES);
        int length = channel.read(kept, 0);
        if (length > 0) {
            return new String(kept.array(), 0, length, StandardCharsets.US_ASCII);
        }
        String made = UUID.randomUUID().toString();
        channel.write(StandardCharsets.US_ASCII.encode(made), 0);
        return made;
    }

    public String text() {
        return text;
    }

    /** Lets the next Spoor in this folder have the name. */
    @Override
    public void destroy() throws IOException {
        channel.close();
    }
}
