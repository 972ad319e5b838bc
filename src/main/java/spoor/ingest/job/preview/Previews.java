package spoor.ingest.job.preview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.customs.Mapping;
import spoor.ingest.format.Format;
import spoor.ingest.format.Formats;
import spoor.ingest.format.Input;
import spoor.ingest.job.ImportFolder;
import spoor.ingest.job.ImportStatus;
import spoor.ingest.read.Unpacked;
import spoor.ingest.read.Unpacker;
import spoor.model.SpoorException;

/** Looks at files without importing them. */
@Service
public class Previews {

    private static final int RECORDS = 20;

    private final Formats formats;
    private final ImportFolder folder;

    Previews(List<Format> further, ImportFolder folder) {
        this.formats = new Formats(further);
        this.folder = folder;
    }

    /**
     * Reads the beginning of a file.
     *
     * @param format its word, or null to recognise it
     * @param mapping as JSON; empty to guess
     * @throws spoor.model.BadInput if the file cannot be opened at all
     */
    public Preview preview(InputStream upload, String fileName, @Nullable String format, String mapping)
            throws IOException {
        ImportFolder.Taken taken = folder.take(upload);
        try {
            return preview(taken.path(), fileName, format, mapping);
        } finally {
            folder.discard(taken.path());
        }
    }

    /** Reads the beginning of a file that lies in Spoor's own folder already. */
    Preview preview(Path file, String fileName, @Nullable String format, String mapping) throws IOException {
        String encoding = Mapping.read(mapping).encoding();
        return look(Unpacker.open(file, fileName).in(encoding), fileName, format, mapping);
    }

    private Preview look(Unpacked unpacked, String fileName, @Nullable String name, String mapping) throws IOException {
        FirstRows rows = FirstRows.of(unpacked.documents().getFirst(), Mapping.read(mapping));
        Format format;
        try {
            format = formats.requireFor(unpacked, name, mapping);
        } catch (SpoorException unknown) {
            return new Preview(null, null, Map.of(), rows.layout(), rows.cells(), null, List.of(), errorOf(unknown));
        }
        First first = new First();
        Object used = null;
        ImportStatus.Failure error = null;
        String dataset = null;
        Map<String, String> about = Map.of();
        try {
            used = format.findMapping(unpacked, mapping).orElse(null);
            dataset = format.findDataset(unpacked).orElse(null);
            about = format.describe(unpacked);
            format.open(new Input(unpacked, "preview", fileName, mapping, Map.of()))
                    .read(first);
        } catch (SpoorException e) {
            error = errorOf(e);
        } catch (CancellationException enough) {
            error = null;
        }
        return new Preview(format.name(), dataset, about, rows.layout(), rows.cells(), used, first.records, error);
    }

    private static ImportStatus.Failure errorOf(SpoorException e) {
        return new ImportStatus.Failure(e.code(), String.valueOf(e.getMessage()), false);
    }

    /** Keeps the first records and then ends the reading. */
    private static final class First implements EntrySink {

        private final List<Preview.PreviewRecord> records = new ArrayList<>();

        @Override
        public Fate accept(Entry entry) {
            if (records.size() >= RECORDS) {
                throw new CancellationException();
            }
            records.add(new Preview.PreviewRecord(
                    entry.line(),
                    entry.isRejected(),
                    entry.claims().stream().map(First::show).toList(),
                    entry.issues()));
            return entry.isRejected() ? Fate.REJECTED : Fate.LOADED;
        }

        private static Preview.PreviewClaim show(Claim claim) {
            Map<String, Object> row = claim.row();
            Object label = row.getOrDefault("label", row.get("type"));
            return new Preview.PreviewClaim(
                    claim.kind().name().toLowerCase(Locale.ROOT),
                    label == null ? null : label.toString(),
                    claim.ends().isEmpty() ? null : claim.ends().getFirst(),
                    claim.ends().size() < 2 ? null : claim.ends().getLast(),
                    claim.properties());
        }

        @Override
        public void conclude(List<Claim> claims) {
            // What many records make together is not looked at.
        }
    }
}
