package spoor.ingest.job.first;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import spoor.ingest.check.CheckPass;
import spoor.ingest.check.EndPass;
import spoor.ingest.check.IssueBook;
import spoor.ingest.check.LoadPass;
import spoor.ingest.check.Seen;
import spoor.ingest.check.ShipmentPass;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.customs.Mapping;
import spoor.ingest.format.Format;
import spoor.ingest.format.Formats;
import spoor.ingest.format.Input;
import spoor.ingest.format.Reading;
import spoor.ingest.job.DatasetId;
import spoor.ingest.job.ImportFolder;
import spoor.ingest.job.ImportJob;
import spoor.ingest.job.ImportNodes;
import spoor.ingest.job.ImportOrder;
import spoor.ingest.job.ImportRequest;
import spoor.ingest.read.Unpacked;
import spoor.ingest.read.Unpacker;
import spoor.ingest.write.ShipmentSpill;
import spoor.ingest.write.Tally;
import spoor.model.NodeLabel;
import spoor.store.own.StoreFiles;

/**
 * One file into the files of a database that is not there yet. The graph is that of an import by transactions into an
 * empty database; whatever that could make another graph of is {@link Declined}.
 */
public final class FirstLoadRun {

    private static final int BYTES_A_RECORD = 100;

    private final Formats formats;
    private final Set<String> taken;
    private final ImportFolder folder;
    private final FirstProgress progress;
    private final ZonedDateTime began = ZonedDateTime.now(ZoneOffset.UTC);

    /**
     * @param further formats beside the built-in ones
     * @param taken ids that the evidence will bring in
     * @param data Spoor's folder, for the list of issues
     * @param out hears how far it is
     */
    public FirstLoadRun(List<Format> further, Set<String> taken, Path data, Consumer<String> out) {
        this.formats = new Formats(further);
        this.taken = Set.copyOf(taken);
        this.folder = new ImportFolder(data);
        this.progress = new FirstProgress(out);
    }

    /**
     * Reads and writes all.
     *
     * @param name what the user calls the file
     * @param home below which the database is made
     * @return the id of the job
     * @throws Declined if the file has to go in by transactions
     * @throws spoor.model.SpoorException if it is refused as a whole
     */
    public String run(Path file, String name, ImportRequest request, Path home)
            throws IOException, InterruptedException {
        ImportJob job = new ImportJob(new ImportOrder(file, name, folder.digest(file), request));
        Unpacked unpacked =
                Unpacker.open(file, name).in(Mapping.read(request.mapping()).encoding());
        Format format = formats.requireFor(unpacked, request.format(), request.mapping());
        String dataset = DatasetId.require(job.order(), format, unpacked);
        job.begin(format.name(), dataset);
        Map<String, String> about = request.about().over(format.describe(unpacked));
        Reading reading = format.open(
                new Input(unpacked, dataset, about.getOrDefault("name", dataset), request.mapping(), about));
        StoreFiles files = StoreFiles.create(home, Files.size(file) / BYTES_A_RECORD);
        write(job, reading, new FirstFeed(files, job.order().jobId()), dataset, about);
        files.finish();
        return job.order().jobId();
    }

    private void write(ImportJob job, Reading reading, FirstFeed feed, String dataset, Map<String, String> about)
            throws IOException {
        Seen seen = new Seen();
        try (IssueBook issues = new IssueBook(folder.issues(job.order().jobId()));
                ShipmentSpill shipments =
                        new ShipmentSpill(folder.shipments(job.order().jobId()))) {
            CheckPass check = new CheckPass(seen, issues, progress);
            FirstReading first = new FirstReading(new ShipmentPass(check, seen, shipments::add), seen, taken);
            Reading rest = check(reading, first, check, seen);
            issues.flush();
            job.checked(check.books(), issues.groups());
            if (job.order().request().strict() && check.books().rejected() > 0) {
                throw new Declined("has records that are rejected, and all or nothing is to be loaded");
            }
            progress.enter("nodes");
            rest.read(new LoadPass(false, check, seen, 0, (claims, record) -> feed.addNodes(claims), progress));
            progress.enter("declarations");
            shipments.forEachAtOnce(claims -> {
                feed.addShipments(claims);
                progress.add(claims.size());
            });
            long ties = first.countConcludedTies() + countTiesOfRecords(rest, check, seen);
            job.counted(new Tally(feed.written() + ties, 0, 0));
            addBooks(job, feed, dataset, about);
            feed.endNodes();
            progress.enter("ties");
            rest.read(new LoadPass(true, check, seen, 0, (claims, record) -> feed.addTies(claims), progress));
        }
    }

    /** What a record needs that no other states could only be the evidence's. */
    private Reading check(Reading reading, FirstReading first, CheckPass check, Seen seen) throws IOException {
        progress.enter("reading");
        reading.read(first);
        Reading rest = first.again(reading);
        EndPass ends = new EndPass(check, seen, this::requireNoneTaken, progress);
        if (ends.isNeeded()) {
            progress.enter("looking for ends");
            rest.read(ends);
        }
        return rest;
    }

    private Map<String, NodeLabel> requireNoneTaken(List<String> ids) {
        ids.stream().filter(taken::contains).findFirst().ifPresent(id -> {
            throw new Declined("refers to '%s', which the evidence describes".formatted(id));
        });
        return Map.of();
    }

    /** The node that keeps the count is written before the ties are. */
    private long countTiesOfRecords(Reading rest, CheckPass check, Seen seen) throws IOException {
        progress.enter("counting");
        AtomicLong ties = new AtomicLong();
        LoadPass counting =
                new LoadPass(true, check, seen, 0, (claims, record) -> ties.addAndGet(claims.size()), progress);
        rest.read(new RecordsOnly(counting));
        return ties.get();
    }

    /** Leaves out what the file says as a whole. */
    private record RecordsOnly(EntrySink sink) implements EntrySink {

        @Override
        public Fate accept(Entry entry) {
            return sink.accept(entry);
        }

        @Override
        public void conclude(List<Claim> claims) {
            sink.conclude(List.of());
        }

        @Override
        public boolean isTiesOnly() {
            return sink.isTiesOnly();
        }
    }

    private void addBooks(ImportJob job, FirstFeed feed, String dataset, Map<String, String> about) {
        ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
        Map<String, Object> done = new HashMap<>(ImportNodes.ofImport(job));
        done.putAll(ImportNodes.ofEnd(job, ImportJob.State.DONE, null));
        done.putAll(Map.of("id", job.order().jobId(), "dataset", dataset));
        done.putAll(Map.of("new", job.tally().created(), "changed", 0L, "unchanged", 0L));
        done.putAll(Map.of("startedAt", began, "finishedAt", now));
        feed.addBook("Import", done);
        Map<String, Object> complete = new HashMap<>(ImportNodes.ofDataset(job, about));
        complete.putAll(Map.of("id", dataset, "complete", true, "importedAt", now, "firstImportedAt", now));
        feed.addBook("Dataset", complete);
    }
}
