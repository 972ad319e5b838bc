package spoor.capture.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import spoor.model.Sha256;
import spoor.store.SpoorProperties;
import spoor.store.own.SideProgram;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The texts of captured files, in a folder of the data folder: each is read once, by a process of its own that a hostile file
 * can at most bring down, and can be read anew at any time. Safe for use by any thread.
 */
@Component
public class TextFiles {

    /** The folder of the data folder that they lie in. What is read in another way lies in another. */
    static final String FOLDER = "captured-text";

    private static final Logger LOG = LoggerFactory.getLogger(TextFiles.class);

    private static final List<String> MEMORY =
            List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError");

    /** SIGINT, as from Ctrl-C, which parent and child get at once, and SIGTERM: that says nothing of the file. */
    private static final Set<Integer> ENDED_BY_SIGNAL = Set.of(130, 143);

    private final Path data;
    private final Path folder;

    /** One at a time: each takes memory of its own. */
    private final ReentrantLock reading = new ReentrantLock();

    TextFiles(SpoorProperties spoor) {
        this.data = spoor.data().toAbsolutePath();
        this.folder = data.resolve(FOLDER);
    }

    /**
     * The text of a captured file.
     *
     * @param sha256 of it
     * @param address of what was captured; may be empty
     */
    public CapturedText read(Path file, String sha256, String address) {
        Optional<CapturedText> kept = find(sha256, address);
        if (kept.isPresent()) {
            return kept.get();
        }
        reading.lock();
        try {
            return find(sha256, address).orElseGet(() -> readAnew(file, kept(sha256, address), address));
        } finally {
            reading.unlock();
        }
    }

    /** The text if it has been read. */
    public Optional<CapturedText> find(String sha256, String address) {
        try {
            Path kept = kept(sha256, address);
            return Files.exists(kept)
                    ? Optional.of(JsonMapper.shared().readValue(kept, CapturedText.class))
                    : Optional.empty();
        } catch (JacksonException e) {
            LOG.warn("The text of the captured file {} is damaged and read anew: {}", sha256, e.toString());
            return Optional.empty();
        }
    }

    /**
     * What is made of a text, kept beside it once it has been made; empty if the text has not been read.
     *
     * @param ending of what it is called
     */
    public Optional<byte[]> findMade(
            String sha256, String address, String ending, Function<CapturedText, byte[]> making) {
        Path made = kept(sha256, address).resolveSibling(kept(sha256, address).getFileName() + "." + ending);
        try {
            return Optional.of(Files.readAllBytes(made));
        } catch (NoSuchFileException e) {
            Optional<byte[]> now = find(sha256, address).map(making);
            now.ifPresent(content -> write(made, content));
            return now;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path file, byte[] content) {
        try {
            Path draft = Files.createTempFile(folder, "draft", null);
            Files.write(draft, content);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was read of a file that is no longer kept goes, too. */
    public void remove(String sha256) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> texts = Files.list(folder)) {
            for (Path text : texts.filter(each -> each.getFileName().toString().startsWith(sha256))
                    .toList()) {
                Files.deleteIfExists(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path kept(String sha256, String address) {
        String whose = address.isEmpty()
                ? ""
                : "-" + Sha256.hex(address.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
        return folder.resolve(sha256 + whose + ".json");
    }

    private CapturedText readAnew(Path file, Path kept, String address) {
        try {
            Files.createDirectories(folder);
            Path work = Files.createTempDirectory(folder, "reading");
            try {
                Path written = work.resolve("text.json");
                if (run(work, List.of(file.toString(), address, written.toString()))) {
                    CapturedText text = JsonMapper.shared().readValue(written, CapturedText.class);
                    Files.move(written, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                    return text;
                }
                CapturedText nothing = CapturedText.nothing(TextState.UNREADABLE);
                JsonMapper.shared().writeValue(kept, nothing);
                return nothing;
            } finally {
                FileSystemUtils.deleteRecursively(work);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean run(Path work, List<String> arguments) throws IOException {
        List<String> options = Stream.concat(
                        MEMORY.stream(),
                        Stream.of(
                                "-Djava.awt.headless=true",
                                "-Djava.io.tmpdir=" + work,
                                "-Dpdfbox.fontcache=" + data.resolve("cache")))
                .toList();
        Process child = SideProgram.start(data, work, options, TextMain.class, arguments);
        try {
            boolean ended = child.waitFor(TextMain.MOST_SECONDS + 5L, TimeUnit.SECONDS);
            if (ended && ENDED_BY_SIGNAL.contains(child.exitValue())) {
                throw new IOException("What reads captured files was ended");
            }
            return ended && child.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a captured file was read", e);
        } finally {
            child.destroyForcibly();
        }
    }
}
