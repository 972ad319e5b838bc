package spoor.backup.restore;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import spoor.backup.file.BackupFile;
import spoor.backup.file.BackupManifest;
import spoor.command.CommandStart;
import spoor.model.CommandArguments;
import spoor.model.SpoorException;
import spoor.snapshot.Snapshots;
import spoor.store.schema.SchemaFile;
import spoor.store.schema.SchemaMismatch;

/**
 * {@code restore FILE}: checks a backup, starts Spoor on a free port and puts it into its database, which must be empty. Exit
 * codes: 0 restored, 1 the file cannot be used, 2 failed, 64 wrong use.
 */
public final class RestoreCommand {

    private static final int UNUSABLE = 1;
    private static final int FAILED = CommandStart.FAILED;
    private static final int USAGE = 64;
    private static final Duration PATIENCE = Duration.ofHours(12);

    private final CommandArguments arguments;
    private final PrintStream out;

    private RestoreCommand(List<String> arguments, PrintStream out) {
        this.arguments = new CommandArguments(arguments, List.of());
        this.out = out;
    }

    /**
     * Runs the command.
     *
     * @param application what Spring starts
     * @param arguments those after the word {@code restore}
     * @return the exit code
     */
    public static int run(Class<?> application, List<String> arguments, PrintStream out) {
        return new RestoreCommand(arguments, out).run(application);
    }

    private int run(Class<?> application) {
        if (arguments.words().size() != 1) {
            out.println("Usage: restore FILE.zip [--spoor.data=EMPTY-FOLDER | --spring.neo4j.uri=… of an empty Neo4j]");
            return USAGE;
        }
        Path file = Path.of(arguments.words().getFirst()).toAbsolutePath();
        BackupManifest manifest;
        try (BackupFile backup = BackupFile.open(file)) {
            manifest = backup.manifest();
            KnownSchema.of(manifest, SchemaFile.listAll());
        } catch (SpoorException | SchemaMismatch e) {
            out.println(e.getMessage());
            return UNUSABLE;
        } catch (IOException e) {
            out.println("The file cannot be read: " + e.getMessage());
            return FAILED;
        }
        out.printf(
                "%s is whole: %,d nodes and %,d relations, made %s by Spoor %s.%n",
                file.getFileName(), manifest.nodes(), manifest.relations(), manifest.madeAt(), manifest.program());
        return start(application, file, manifest);
    }

    private int start(Class<?> application, Path file, BackupManifest manifest) {
        List<String> settings = new ArrayList<>(arguments.settings());
        settings.addAll(
                List.of("--spoor.evidence=skip", "--spoor.backup.every=0", "--" + RestoreStart.FILE + "=" + file));
        return CommandStart.of(application, settings, out)
                .waiting(PATIENCE)
                .telling(why -> out.println("Nothing is restored: " + why))
                .run(spoor -> compare(manifest, spoor.getBean(Snapshots.class).version()));
    }

    /** A schema that is newer than the backup may have changed data; otherwise what traces run on must be the same. */
    private int compare(BackupManifest manifest, String version) {
        out.printf("All is in the database. The data are of version %s.%n", version);
        boolean isComparable = !manifest.dataVersion().isEmpty()
                && manifest.schemaVersion() == SchemaFile.listAll().getLast().version();
        if (!isComparable || manifest.dataVersion().equals(version)) {
            out.println(
                    isComparable
                            ? "That is the version that the backup names."
                            : "The backup names no version that can be compared; 'check' looks through the database.");
            return 0;
        }
        out.printf(
                "The backup names %s: something differs. Do not use this database; report it.%n",
                manifest.dataVersion());
        return FAILED;
    }
}
