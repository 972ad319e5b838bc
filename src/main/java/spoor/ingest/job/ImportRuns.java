package spoor.ingest.job;

import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import spoor.identity.match.Recognising;
import spoor.ingest.format.Format;
import spoor.ingest.format.Formats;
import spoor.ingest.write.DatasetCleaner;
import spoor.ingest.write.GraphWriters;

/** Makes attempts at jobs, each with what every import needs. */
@Component
final class ImportRuns {

    private final Formats formats;
    private final ImportStore store;
    private final ImportFolder folder;
    private final GraphWriters writers;
    private final DatasetCleaner cleaner;
    private final Recognising recognising;

    ImportRuns(
            List<Format> further,
            ImportStore store,
            ImportFolder folder,
            GraphWriters writers,
            DatasetCleaner cleaner,
            Recognising recognising) {
        this.formats = new Formats(further);
        this.store = store;
        this.folder = folder;
        this.writers = writers;
        this.cleaner = cleaner;
        this.recognising = recognising;
    }

    /** @throws spoor.model.BadInput if the file as a whole is refused; then nothing of it was written */
    void run(ImportJob job) throws IOException {
        new ImportRun(job, formats, store, folder, writers, cleaner, recognising).run();
    }
}
