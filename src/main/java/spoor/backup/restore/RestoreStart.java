package spoor.backup.restore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import spoor.backup.file.BackupFile;
import spoor.backup.file.BackupManifest;
import spoor.files.AttachedFiles;
import spoor.model.SpoorException;
import spoor.store.CypherFiles;
import spoor.store.Leases;
import spoor.store.StartStep;
import spoor.store.StoreRefused;
import spoor.store.StoreWrites;
import spoor.store.schema.SchemaFile;
import spoor.store.schema.SchemaRunner;

/**
 * Fills an empty database from a backup, if one is named, before anything else is done to it; the rest of the start brings
 * it up to this Spoor. A database that holds only a part of a backup is refused.
 */
@Component
@Order(StartStep.SCHEMA - 10)
final class RestoreStart implements StartStep {

    /** The setting that the command gives. */
    static final String FILE = "spoor.restore.file";

    private static final Logger LOG = LoggerFactory.getLogger(RestoreStart.class);
    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Environment environment;
    private final Driver driver;
    private final StoreWrites writes;
    private final SchemaRunner schema;
    private final Leases leases;
    private final AttachedFiles files;

    RestoreStart(
            Environment environment,
            Driver driver,
            StoreWrites writes,
            SchemaRunner schema,
            Leases leases,
            AttachedFiles files) {
        this.files = files;
        this.environment = environment;
        this.driver = driver;
        this.writes = writes;
        this.schema = schema;
        this.leases = leases;
    }

    @Override
    public void run(Progress progress) {
        String file = environment.getProperty(FILE, "");
        Record contents = contents();
        boolean isPart = contents.get("restoring").asBoolean();
        if (!file.isEmpty()) {
            requireEmpty(contents.get("filled").asBoolean() && !isPart);
            leases.whileHeld(Leases.SETUP, () -> {
                restore(Path.of(file), progress);
                return true;
            });
        } else if (isPart) {
            throw StoreRefused.restore(
                    "This database holds a part of a backup: restoring it was cut off. Run the command 'restore' again; it begins anew.");
        }
    }

    private Record contents() {
        try (Session session = driver.session(READ)) {
            return session.executeRead(transaction -> transaction
                    .run(CypherFiles.getStatement("queries/backup/contents"))
                    .single());
        }
    }

    private static void requireEmpty(boolean filled) {
        if (filled) {
            throw StoreRefused.restore(
                    "The database is not empty, and a backup is put into an empty one only. Name a folder that is not there yet with spoor.data, or an empty Neo4j; or move the data folder away.");
        }
    }

    private void restore(Path path, Progress progress) {
        try (BackupFile file = BackupFile.open(path)) {
            BackupManifest manifest = file.manifest();
            long total = manifest.nodes() + manifest.relations();
            StoreFilling filling =
                    new StoreFilling(writes, done -> progress.report("Restoring the backup.", done, total));
            filling.begin();
            filling.clear();
            schema.apply(KnownSchema.of(manifest, SchemaFile.listAll()), progress);
            filling.fill(file);
            file.readFiles(files::bringIn);
            filling.end();
            LOG.info(
                    "The backup of {} is restored: {} nodes, {} relations.",
                    manifest.madeAt(),
                    manifest.nodes(),
                    manifest.relations());
        } catch (SpoorException e) {
            throw StoreRefused.restore(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
