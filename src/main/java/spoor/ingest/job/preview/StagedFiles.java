package spoor.ingest.job.preview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import spoor.ingest.job.ImportFolder;
import spoor.ingest.job.ImportRequest;
import spoor.ingest.job.Imports;
import spoor.ingest.job.UnfinishedImports;
import spoor.model.NotFound;
import spoor.store.StartStep;

/**
 * Files that were sent once to be looked at, tried and imported, in this order, without being sent again. The oldest
 * goes when there are too many, and all go when Spoor ends.
 */
@Service
@Order(StagedFiles.BEFORE_IMPORTS)
public class StagedFiles implements StartStep {

    static final int BEFORE_IMPORTS = UnfinishedImports.AFTER_SNAPSHOT - 1;

    private static final int MOST = 20;

    private final ImportFolder folder;
    private final Imports imports;
    private final Previews previews;
    private final Map<String, Staged> files = new LinkedHashMap<>();

    StagedFiles(ImportFolder folder, Imports imports, Previews previews) {
        this.folder = folder;
        this.imports = imports;
        this.previews = previews;
    }

    private record Staged(StagedFile about, Path path, String digest) {}

    /** Takes a file in. */
    public StagedFile stage(InputStream upload, String fileName) throws IOException {
        ImportFolder.Taken taken = folder.take(upload);
        StagedFile about = new StagedFile(UUID.randomUUID().toString(), fileName, Files.size(taken.path()));
        add(new Staged(about, taken.path(), taken.digest()));
        return about;
    }

    private synchronized void add(Staged staged) {
        files.put(staged.about().file(), staged);
        while (files.size() > MOST) {
            discard(files.keySet().iterator().next());
        }
    }

    /**
     * Its name and size.
     *
     * @throws NotFound if there is none, or no longer
     */
    public StagedFile get(String id) {
        return require(id).about();
    }

    private synchronized Staged require(String id) {
        Staged staged = files.get(id);
        if (staged == null) {
            throw new NotFound(
                    "import.file.unknown", "Spoor does not have this file, or no longer; choose it once more.");
        }
        return staged;
    }

    /**
     * Looks at its beginning.
     *
     * @param format its word, or null to recognise it
     * @param mapping as JSON; empty to guess
     */
    public Preview preview(String id, @Nullable String format, String mapping) throws IOException {
        Staged staged = require(id);
        return previews.preview(staged.path(), staged.about().name(), format, mapping);
    }

    /** Orders an import of it and keeps it for another; returns the id of the job. */
    public String submit(String id, ImportRequest request) throws IOException {
        Staged staged = require(id);
        return imports.submit(staged.path(), staged.digest(), staged.about().name(), request);
    }

    /** Forgets one; nothing if there is none. */
    public synchronized void discard(String id) {
        Staged staged = files.remove(id);
        if (staged != null) {
            folder.discard(staged.path());
        }
    }

    /** What lies there from an earlier run has no owner any more. */
    @Override
    public void run(Progress progress) {
        folder.clearIncoming();
    }
}
