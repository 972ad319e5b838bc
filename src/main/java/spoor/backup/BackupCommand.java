package spoor.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import spoor.command.CommandStart;
import spoor.model.CommandArguments;
import spoor.model.SpoorException;
import spoor.store.SpoorProperties;
import spoor.store.folder.DataFolder;

/**
 * {@code backup [FILE|FOLDER]}: makes a backup of all that the store holds. If a Spoor runs on the data folder, that one makes
 * it; otherwise Spoor is started on a free port for it. Exit codes: 0 made, 1 not possible now, 2 failed, 64 wrong use.
 */
public final class BackupCommand {

    private static final int NOT_NOW = 1;
    private static final int FAILED = CommandStart.FAILED;
    private static final int USAGE = 64;
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final long PAUSE_MILLIS = 300;

    private final CommandArguments arguments;
    private final PrintStream out;

    private BackupCommand(List<String> arguments, PrintStream out) {
        this.arguments = new CommandArguments(arguments, List.of());
        this.out = out;
    }

    /**
     * Runs the command.
     *
     * @param application what Spring starts
     * @param arguments those after the word {@code backup}
     * @return the exit code
     */
    public static int run(Class<?> application, List<String> arguments, PrintStream out) {
        return new BackupCommand(arguments, out).run(application);
    }

    private int run(Class<?> application) {
        if (arguments.words().size() > 1) {
            out.println("Usage: backup [FILE.zip|FOLDER] [--spoor.data=…]\n"
                    + "  Without a place it comes into spoor.backup.folder, or backups in the data folder.");
            return USAGE;
        }
        StandardEnvironment given = new StandardEnvironment();
        given.getPropertySources()
                .addFirst(new SimpleCommandLinePropertySource(arguments.all().toArray(String[]::new)));
        Path data = Path.of(given.getProperty("spoor.data", "./data"));
        boolean isAnothers = given.containsProperty("spring.neo4j.uri");
        try {
            return !isAnothers && DataFolder.isInUse(data)
                    ? order(data, target(given.getProperty("spoor.backup.folder"), data))
                    : start(application);
        } catch (SpoorException e) {
            out.println(e.getMessage());
            return NOT_NOW;
        } catch (IOException e) {
            out.println("The backup cannot be written: " + e);
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    /** The file to be written. */
    private Path target(@org.jspecify.annotations.Nullable String configured, Path data) throws IOException {
        if (!arguments.words().isEmpty()) {
            Path named = Path.of(arguments.words().getFirst()).toAbsolutePath();
            return Files.isDirectory(named) ? new BackupFolder(named).fileAt(Instant.now()) : named;
        }
        Path folder = configured == null || configured.isBlank() ? data.resolve("backups") : Path.of(configured);
        return new BackupFolder(folder).fileAt(Instant.now());
    }

    private int start(Class<?> application) throws IOException {
        List<String> settings = new ArrayList<>(arguments.settings());
        settings.add("--spoor.backup.every=0");
        return CommandStart.of(application, settings, out).run(spoor -> {
            BackupSettings known = spoor.getBean(BackupSettings.class);
            String folder = known.folder() == null ? null : known.folder().toString();
            Path target = target(folder, spoor.getBean(SpoorProperties.class).data());
            out.println(spoor.getBean(Backups.class).make(target).describe());
            return 0;
        });
    }

    /** Has the Spoor that runs on the folder make it. */
    private int order(Path data, Path target) throws IOException, InterruptedException {
        out.println("A Spoor runs on " + data + "; it is asked for the backup.");
        BackupOrders orders = BackupOrders.of(data);
        String id = orders.place();
        try {
            Instant end = Instant.now().plus(PATIENCE);
            while (!Files.exists(orders.backup(id)) && !Files.exists(orders.refusal(id))) {
                if (!DataFolder.isInUse(data) || Instant.now().isAfter(end)) {
                    out.println("It has ended, or does not answer. Try again.");
                    return FAILED;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            if (Files.exists(orders.refusal(id))) {
                out.println(Files.readString(orders.refusal(id)));
                return NOT_NOW;
            }
            move(orders.backup(id), target);
            out.printf("The backup is in %s (%,d kB).%n", target, (Files.size(target) + 1023) / 1024);
            return 0;
        } finally {
            orders.forget(id);
        }
    }

    /** To another disk it is copied beside its place first, so that half a file never bears the name. */
    private static void move(Path from, Path to) throws IOException {
        Path beside = to.resolveSibling(Objects.requireNonNull(to.getFileName()) + ".part");
        Files.move(from, beside, StandardCopyOption.REPLACE_EXISTING);
        Files.move(beside, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
