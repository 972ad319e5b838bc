package spoor.ingest.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import spoor.model.Sha256;
import spoor.store.SpoorProperties;

/** The folder {@code imports} below Spoor's data: one folder a job, under names that Spoor makes. */
@Component
public final class ImportFolder {

    private final Path folder;

    @Autowired
    public ImportFolder(SpoorProperties settings) {
        this(settings.data());
    }

    public ImportFolder(Path data) {
        this.folder = data.toAbsolutePath().normalize().resolve("imports");
    }

    /** A file that was taken in. */
    public record Taken(Path path, String digest) {}

    /** Copies an upload; leaves nothing behind if that fails half way. */
    public Taken take(InputStream upload) throws IOException {
        Path incoming = Files.createDirectories(folder.resolve("incoming"));
        Path file = incoming.resolve(UUID.randomUUID().toString());
        try (upload;
                OutputStream out = Files.newOutputStream(file)) {
            return new Taken(file, Sha256.copy(upload, out));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** What {@link #take} would find, of a file that stays where it is. */
    public String digest(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return Sha256.hex(content);
        }
    }

    /** Another name for a file that stays where it is, to be moved into a job; a copy where links are unknown. */
    Path linked(Path file) throws IOException {
        Path incoming = Files.createDirectories(folder.resolve("incoming"));
        Path link = incoming.resolve(UUID.randomUUID().toString());
        try {
            return Files.createLink(link, file);
        } catch (UnsupportedOperationException | IOException noLinks) {
            return Files.copy(file, link);
        }
    }

    /** Removes what was taken in and belongs to no job: leftovers of an earlier run. */
    public void clearIncoming() {
        try (Stream<Path> files = Files.list(Files.createDirectories(folder.resolve("incoming")))) {
            files.forEach(this::discard);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the file of an order where its job finds it, now and after a restart. */
    ImportOrder keep(ImportOrder order) throws IOException {
        Path kept = jobFolder(order.jobId()).resolve("upload");
        OrderFile.write(jobFolder(order.jobId()), order);
        Files.move(order.upload(), kept, StandardCopyOption.REPLACE_EXISTING);
        return order.at(kept);
    }

    /** Orders whose files are still there: of jobs that did not end. */
    List<ImportOrder> listKept() throws IOException {
        List<ImportOrder> kept = new ArrayList<>();
        try (DirectoryStream<Path> jobs = Files.newDirectoryStream(Files.createDirectories(folder))) {
            for (Path job : jobs) {
                OrderFile.find(job).ifPresent(kept::add);
            }
        }
        return kept;
    }

    public void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path upload(String job) {
        return folder.resolve(job).resolve("upload");
    }

    /** One issue a line, as JSON. */
    public Path issues(String job) {
        return jobFolder(job).resolve("issues.ndjson");
    }

    /** What a trial found out of each entity, one a line, as JSON. */
    Path entities(String job) {
        return jobFolder(job).resolve("entities.ndjson");
    }

    /** Where the declarations of its file are put together; gone when the job is. */
    public Path shipments(String job) {
        return jobFolder(job).resolve("declarations");
    }

    private Path jobFolder(String job) {
        if (!job.matches("[0-9a-f]{16}")) {
            throw new IllegalArgumentException("no job id");
        }
        try {
            return Files.createDirectories(folder.resolve(job));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
