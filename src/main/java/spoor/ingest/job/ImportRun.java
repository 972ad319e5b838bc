package spoor.ingest.job;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import spoor.identity.match.RecognisedCounts;
import spoor.identity.match.RecognisedEntity;
import spoor.identity.match.Recognising;
import spoor.ingest.check.CheckPass;
import spoor.ingest.check.EndPass;
import spoor.ingest.check.IssueBook;
import spoor.ingest.check.LoadPass;
import spoor.ingest.check.Seen;
import spoor.ingest.check.ShipmentPass;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.ClaimKind;
import spoor.ingest.customs.Mapping;
import spoor.ingest.format.Format;
import spoor.ingest.format.Formats;
import spoor.ingest.format.Input;
import spoor.ingest.format.Reading;
import spoor.ingest.job.ImportStore.Checkpoint;
import spoor.ingest.read.Unpacked;
import spoor.ingest.read.Unpacker;
import spoor.ingest.write.BatchQueue;
import spoor.ingest.write.DatasetCleaner;
import spoor.ingest.write.GraphWriter;
import spoor.ingest.write.GraphWriters;
import spoor.ingest.write.ShipmentSpill;
import spoor.ingest.write.Tally;
import spoor.model.BadInput;
import spoor.store.Actor;

/**
 * One attempt at a job: reads the file to check it, then again to write its nodes, then again to write its ties. Single
 * declarations are put together while it is checked, and written last. The file is read in the same way each time, so what
 * was committed before need not be remembered beyond a number.
 */
final class ImportRun {

    private static final int NODES = 1;
    private static final int TIES = 2;
    private static final int SHIPMENTS = 3;

    private final ImportJob job;
    private final Formats formats;
    private final ImportStore store;
    private final ImportFolder folder;
    private final GraphWriters writers;
    private final DatasetCleaner cleaner;
    private final Recognising recognising;
    private final Seen seen = new Seen();
    private final StatedEntities stated = new StatedEntities(Recognising.MOST);

    ImportRun(
            ImportJob job,
            Formats formats,
            ImportStore store,
            ImportFolder folder,
            GraphWriters writers,
            DatasetCleaner cleaner,
            Recognising recognising) {
        this.job = job;
        this.formats = formats;
        this.store = store;
        this.folder = folder;
        this.writers = writers;
        this.cleaner = cleaner;
        this.recognising = recognising;
    }

    /** @throws BadInput if the file as a whole is refused; then nothing of it was written */
    void run() throws IOException {
        ImportOrder order = job.order();
        String mapping = order.request().mapping();
        Unpacked unpacked = Unpacker.open(order.upload(), order.fileName())
                .in(Mapping.read(mapping).encoding());
        Format format = formats.requireFor(unpacked, order.request().format(), mapping);
        String dataset = DatasetId.require(order, format, unpacked);
        job.begin(format.name(), dataset);
        Map<String, String> about = order.request().about().over(format.describe(unpacked));
        String title = about.getOrDefault("name", dataset);
        Reading reading = format.open(new Input(unpacked, dataset, title, mapping, about));
        try (IssueBook issues = new IssueBook(folder.issues(order.jobId()));
                ShipmentSpill shipments = new ShipmentSpill(folder.shipments(order.jobId()))) {
            CheckPass check = check(reading, issues, shipments);
            if (!format.isSteady()) {
                store.restart(order.jobId());
            }
            load(reading, check, shipments, dataset, title, about);
        }
    }

    private CheckPass check(Reading reading, IssueBook issues, ShipmentSpill shipments) throws IOException {
        job.enter("checking");
        CheckPass[] holder = new CheckPass[1];
        CheckPass check = new CheckPass(seen, issues, () -> {
            job.requireWanted();
            job.progress(holder[0] == null ? 0 : holder[0].books().read());
        });
        holder[0] = check;
        try {
            reading.read(new ShipmentPass(check, seen, shipments::add));
            EndPass ends = new EndPass(check, seen, store::listKnownEntities, job::requireWanted);
            if (ends.isNeeded()) {
                reading.read(ends);
            }
        } finally {
            issues.flush();
            job.checked(check.books(), issues.groups());
        }
        if (job.order().request().strict() && check.books().rejected() > 0) {
            throw new BadInput(
                    "import.strict",
                    "%d records are rejected, and you asked to load all or nothing. Nothing was loaded.",
                    check.books().rejected());
        }
        return check;
    }

    private void load(
            Reading reading,
            CheckPass check,
            ShipmentSpill shipments,
            String dataset,
            String title,
            Map<String, String> about)
            throws IOException {
        String id = job.order().jobId();
        Checkpoint from = job.order().request().dryRun()
                ? new Checkpoint(0, 0, Tally.EMPTY, !store.hasDataset(dataset))
                : store.begin(id, dataset, title, ImportNodes.ofImport(job));
        job.counted(from.tally());
        GraphWriter one = writer(id, dataset, from);
        GraphWriter two = writer(id, dataset, from);
        pass(NODES, reading, check, from, List.of(one, two));
        pass(TIES, reading, check, from, List.of(one));
        pass(shipments, from, List.of(one, two));
        replace(dataset, from.datasetIsNew());
        if (job.order().request().dryRun()) {
            recognise();
        } else {
            store.completeDataset(dataset, ImportNodes.ofDataset(job, about));
        }
    }

    /** Who those are of whom the file speaks, as far as the store knows them. */
    private void recognise() throws IOException {
        job.enter("comparing");
        List<RecognisedEntity> recognised =
                stated.count() == 0 ? List.of() : recognising.recognise(stated.list(), this::watch);
        RecognisedFile.write(folder.entities(job.id()), recognised);
        job.recognised(RecognisedCounts.of(stated.count(), recognised));
    }

    private void watch(long done, long total) {
        job.requireWanted();
        if (done == 0) {
            job.enter("comparing", total);
        }
        job.progress(done);
    }

    private GraphWriter writer(String id, String dataset, Checkpoint from) {
        boolean dryRun = job.order().request().dryRun();
        return writers.of(id, dataset, from.datasetIsNew(), dryRun);
    }

    /** Of a dataset that was not there before, nothing can have vanished. */
    private void replace(String dataset, boolean datasetIsNew) {
        if (job.order().request().replace() && !datasetIsNew) {
            job.enter("vanished");
            DatasetCleaner.Stated stated = this::isStated;
            job.vanished(
                    job.order().request().dryRun()
                            ? cleaner.countVanished(dataset, stated)
                            : cleaner.removeVanished(Actor.ofJob("import", job.id()), dataset, stated));
        }
    }

    private boolean isStated(ClaimKind kind, String id, String type) {
        long key = Claim.keyHash(kind, id);
        return kind == ClaimKind.RELATION ? seen.hasRelation(key, type) : seen.contains(key);
    }

    /**
     * @param writers several only for nodes: no two batches hold the same one, so none waits for another's locks. Ties
     *     lock their ends, which are the same in many batches
     */
    private void pass(int pass, Reading reading, CheckPass check, Checkpoint from, List<GraphWriter> writers)
            throws IOException {
        if (from.pass() > pass) {
            return;
        }
        job.enter(pass == NODES ? "nodes" : "ties");
        long writtenUpTo = from.pass() == pass ? from.record() : 0;
        try (BatchQueue queue = queue(pass, writers)) {
            LoadPass.BatchSink sink = job.order().request().dryRun() ? noting(queue) : queue::add;
            reading.read(new LoadPass(pass == TIES, check, seen, writtenUpTo, sink, job::requireWanted));
            queue.finish();
        }
    }

    /** Relation by relation, so that no two batches hold the same page. */
    private void pass(ShipmentSpill shipments, Checkpoint from, List<GraphWriter> writers) {
        if (shipments.count() == 0) {
            return;
        }
        job.enter("declarations");
        long writtenUpTo = from.pass() == SHIPMENTS ? from.record() : 0;
        try (BatchQueue queue = queue(SHIPMENTS, writers)) {
            shipments.forEach((claims, done) -> {
                if (done > writtenUpTo) {
                    queue.add(claims, done);
                }
            });
            queue.finish();
        }
    }

    private BatchQueue queue(int pass, List<GraphWriter> writers) {
        List<BatchQueue.Writer> threads = writers.stream()
                .map(writer -> (BatchQueue.Writer) (claims, record, turn) -> write(writer, claims, pass, record, turn))
                .toList();
        return new BatchQueue(threads, job::requireWanted);
    }

    private LoadPass.BatchSink noting(BatchQueue queue) {
        return (claims, record) -> {
            stated.take(claims);
            queue.add(claims, record);
        };
    }

    private void write(GraphWriter writer, List<Claim> claims, int pass, long record, Runnable turn) {
        Tally written = writer.write(claims, pass, record, turn);
        turn.run();
        job.counted(job.tally().plus(written));
        job.progress(Math.min(record, job.books().read()));
    }
}
