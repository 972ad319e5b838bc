package spoor.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import spoor.backup.file.BackupManifest;
import spoor.backup.file.BackupWriter;
import spoor.files.AttachedFiles;
import spoor.model.Busy;
import spoor.model.Conflict;
import spoor.model.SpoorVersion;
import spoor.model.Unavailable;
import spoor.snapshot.Snapshots;
import spoor.store.Leases;
import spoor.store.StoreState;
import spoor.store.WriteLog;
import spoor.store.pause.WritePause;

/**
 * Makes backups of all that the store holds: while Spoor runs, and of one state of the store. Whoever reads notices
 * nothing. Only if others write so often that no state lasts as long as the reading, writing is held. Safe for use by any
 * thread.
 */
@Service
public class Backups {

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

    /** Tries beside those who write, and again while nobody of this Spoor may. */
    private static final int TRIES = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final StoreState state;
    private final StoreDump dump;
    private final Snapshots snapshots;
    private final WriteLog log;
    private final Leases leases;
    private final WritePause pause;
    private final AttachedFiles files;
    private final ReentrantLock making = new ReentrantLock();

    Backups(
            StoreState state,
            StoreDump dump,
            Snapshots snapshots,
            WriteLog log,
            Leases leases,
            WritePause pause,
            AttachedFiles files) {
        this.files = files;
        this.state = state;
        this.dump = dump;
        this.snapshots = snapshots;
        this.log = log;
        this.leases = leases;
        this.pause = pause;
    }

    /**
     * Makes one. The file gets its name once it is whole.
     *
     * @param file in a folder that is there; one of this name is replaced
     * @throws Busy if another is being made
     * @throws Conflict while an import is under way
     * @throws Unavailable if the database does not answer, or somebody beside Spoor writes to it without a break
     */
    public MadeBackup make(Path file) throws IOException {
        state.requireReady();
        if (!making.tryLock()) {
            throw new Busy("backup.running", "A backup is being made already; wait for it.");
        }
        try {
            requireNoImport();
            Instant begun = Instant.now();
            BackupManifest manifest = makeSteady(file);
            return new MadeBackup(file, manifest, Files.size(file), Duration.between(begun, Instant.now()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            making.unlock();
        }
    }

    /** Its batches would be held for the whole time, and its right to import would lapse. */
    private void requireNoImport() {
        if (log.isWriting() || leases.isElsewhere(Leases.IMPORT)) {
            throw new Conflict(
                    "backup.import", "An import is under way. Make the backup when it has ended, or cancel it first.");
        }
    }

    private BackupManifest makeSteady(Path file) throws IOException {
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<BackupManifest> made = attempt(file);
            if (made.isPresent()) {
                return made.get();
            }
            LOG.info("Something was written while the backup was made; it is made again.");
        }
        return pause.hold(PATIENCE, () -> makeAlone(file));
    }

    private BackupManifest makeAlone(Path file) {
        LOG.info("Nothing is written until the backup is made.");
        try {
            for (int tries = 0; tries < TRIES; tries++) {
                Optional<BackupManifest> made = attempt(file);
                if (made.isPresent()) {
                    return made.get();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new Unavailable(
                "backup.unsteady",
                "Somebody beside this Spoor writes to the database again and again, so that no backup shows one state of it. Try it when that has ended.");
    }

    private Optional<BackupManifest> attempt(Path file) throws IOException {
        try (BackupWriter writer = BackupWriter.of(file)) {
            String before = dataVersion();
            Optional<StoreDump.Dumped> dumped = dump.write(writer);
            if (dumped.isEmpty() || !addFiles(writer)) {
                return Optional.empty();
            }
            BackupManifest manifest = manifest(dumped.get(), before.equals(dataVersion()) ? before : "", writer);
            writer.finish(manifest);
            return Optional.of(manifest);
        }
    }

    /** False if one was taken away meanwhile. What is missing or damaged is not in the backup; 'check' names it. */
    private boolean addFiles(BackupWriter writer) throws IOException {
        for (String hash : files.listNamed()) {
            Optional<Path> sound = files.findSound(hash);
            if (sound.isPresent()) {
                writer.add(hash, sound.get());
            } else if (files.isNamed(hash)) {
                LOG.warn("The attached file {} is missing or damaged, so the backup does not hold it.", hash);
            } else {
                return false;
            }
        }
        return true;
    }

    /** Search keys and sessions are written all the time and leave it as it is, unlike the version of the store. */
    private String dataVersion() {
        snapshots.catchUp();
        return snapshots.version();
    }

    private static BackupManifest manifest(StoreDump.Dumped dumped, String dataVersion, BackupWriter writer)
            throws IOException {
        List<BackupManifest.Part> parts = writer.endParts();
        return new BackupManifest(
                parts.stream().anyMatch(BackupManifest.Part::isFile) ? BackupManifest.FORMAT : 1,
                Instant.now().toString(),
                SpoorVersion.RUNNING.version(),
                SpoorVersion.RUNNING.commit(),
                dumped.schema(),
                dataVersion,
                dumped.nodes(),
                dumped.relations(),
                parts);
    }
}
