package spoor.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import spoor.audit.Act;
import spoor.audit.Audit;
import spoor.audit.Outcome;
import spoor.command.CommandStart;
import spoor.identity.match.RecognisedCounts;
import spoor.identity.match.RecognisedEntity;
import spoor.identity.match.Recognition;
import spoor.ingest.check.IssueGroup;
import spoor.ingest.customs.Mapping;
import spoor.ingest.customs.Mappings;
import spoor.ingest.job.ImportRequest;
import spoor.ingest.job.ImportStatus;
import spoor.ingest.job.Imports;
import spoor.ingest.job.ProposedPairs;
import spoor.ingest.job.RecognisedPage;
import spoor.model.SpoorException;
import spoor.web.request.Who;

/**
 * {@code import FILE… [--format=] [--encoding=] [--dataset=] [--mapping=name|file.json] [--strict] [--replace] [--dry-run]}: starts
 * Spoor on a free port, imports, says what became of each file, and ends. Without a database yet, the first file is loaded
 * before Spoor starts, see {@link FirstImport}. Exit codes: 0 all loaded, 1 some records
 * rejected, 2 a file failed, 64 wrong use.
 */
public final class ImportCommand {

    private static final int USAGE = 64;
    private static final long PAUSE_MILLIS = 500;

    /** So many entities of a trial are told one by one, of those that are known and of those that may be. */
    private static final int SHOWN = 20;

    private static final int REASONS = 3;

    private final PrintStream out;
    private final List<String> jobs = new ArrayList<>();

    private ImportCommand(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the command.
     *
     * @param application what Spring starts
     * @param arguments those after the word {@code import}
     * @return the exit code
     */
    public static int run(Class<?> application, List<String> arguments, PrintStream out) {
        ImportCommand command = new ImportCommand(out);
        CommandLine line = CommandLine.parse(arguments);
        if (line.files().isEmpty()) {
            out.println("Usage: import FILE… [--format=] [--encoding=] [--dataset=] [--mapping=name|file.json]"
                    + " [--strict] [--replace] [--dry-run] [--spoor.data=…]");
            return USAGE;
        }
        for (Path file : line.files()) {
            if (!Files.isReadable(file)) {
                out.println("There is no file " + file + ", or it cannot be read.");
                return USAGE;
            }
        }
        return command.importAll(application, line);
    }

    private int importAll(Class<?> application, CommandLine line) {
        try {
            FirstImport first = firstImport(line);
            CommandStart start = CommandStart.of(application, line.settings(), out);
            if (first != null) {
                start.application()
                        .addInitializers(context -> context.getBeanFactory().registerSingleton("firstLoad", first));
            }
            return start.run(spoor -> importAll(spoor, line, first == null ? Optional.empty() : first.findJob()));
        } catch (IOException e) {
            out.println("The mapping cannot be read: " + e.getMessage());
            return USAGE;
        }
    }

    /** @param loaded the job that has loaded the first file before the database was started */
    private int importAll(ConfigurableApplicationContext spoor, CommandLine line, Optional<String> loaded)
            throws InterruptedException {
        int worst = loaded.isPresent() ? await(spoor.getBean(Imports.class), loaded.get()) : 0;
        for (Path file :
                line.files().subList(loaded.isPresent() ? 1 : 0, line.files().size())) {
            worst = Math.max(worst, importOne(spoor, file, line));
        }
        for (String job : jobs) {
            tellAudit(spoor, job);
            awaitPairs(spoor.getBean(Imports.class), job);
        }
        return worst;
    }

    private static void tellAudit(ConfigurableApplicationContext spoor, String job) {
        ImportStatus status = spoor.getBean(Imports.class).getStatus(job);
        Outcome outcome = status.state().equals("done") ? Outcome.DONE : Outcome.FAILED;
        spoor.getBean(Audit.class)
                .record(Who.Person.COMMAND_LINE, Act.IMPORT, outcome, job, Map.of("loaded", status.loaded()));
    }

    /** Null for a saved mapping, which lies in a database, and for a dry run, which looks into one. */
    private @Nullable FirstImport firstImport(CommandLine line) throws IOException {
        boolean given = !line.mapping().isEmpty();
        if (line.dryRun() || (given && !isFile(line.mapping()))) {
            return null;
        }
        String mapping = given ? Files.readString(Path.of(line.mapping())) : "";
        return new FirstImport(line.files().getFirst(), request(line, mapping), out);
    }

    private static ImportRequest request(CommandLine line, String mapping) {
        return new ImportRequest(
                line.format(),
                line.dataset(),
                Mapping.withEncoding(mapping, line.encoding()),
                line.strict(),
                line.replace(),
                line.dryRun());
    }

    private int importOne(ConfigurableApplicationContext spoor, Path file, CommandLine line)
            throws InterruptedException {
        Imports imports = spoor.getBean(Imports.class);
        try (InputStream in = Files.newInputStream(file)) {
            String mapping = line.mapping().isEmpty() ? "" : mapping(spoor, line.mapping());
            String job = imports.submit(in, String.valueOf(file.getFileName()), request(line, mapping));
            return await(imports, job);
        } catch (IOException e) {
            out.println(file + " cannot be read: " + e.getMessage());
        } catch (SpoorException e) {
            out.println(e.getMessage());
        }
        return 2;
    }

    /** A file if there is one of this name, otherwise a saved mapping. */
    private static String mapping(ConfigurableApplicationContext spoor, String given) throws IOException {
        return isFile(given)
                ? Files.readString(Path.of(given))
                : spoor.getBean(Mappings.class).getJson(given);
    }

    private static boolean isFile(String given) {
        return Files.isRegularFile(Path.of(given));
    }

    private int await(Imports imports, String job) throws InterruptedException {
        ImportStatus status = imports.getStatus(job);
        while (status.state().equals("running")) {
            Thread.sleep(PAUSE_MILLIS);
            status = imports.getStatus(job);
            ImportStatus.Progress progress = status.progress();
            if (progress != null) {
                out.printf(
                        "%s: %s, %d records, %d a second%n",
                        status.file(), status.phase(), progress.done(), progress.perSecond());
            }
        }
        print(status);
        printEntities(imports, status);
        jobs.add(job);
        if (!status.state().equals("done")) {
            return 2;
        }
        return status.rejected() > 0 ? 1 : 0;
    }

    /** Of a trial: whom of the store the entities of the file are. */
    private void printEntities(Imports imports, ImportStatus status) {
        RecognisedCounts counts = status.recognised();
        if (counts == null) {
            return;
        }
        out.printf(
                "  %d entities%s: %d are known, %d perhaps, %d new%n",
                counts.entities(),
                counts.compared() < counts.entities()
                        ? ", the first %d of them compared".formatted(counts.compared())
                        : "",
                counts.is(),
                counts.perhaps(),
                counts.unknown());
        for (Recognition who : List.of(Recognition.IS, Recognition.PERHAPS)) {
            RecognisedPage page = imports.listEntities(status.job(), who, 0, SHOWN);
            page.entities().forEach(this::print);
            if (page.total() > SHOWN) {
                out.printf("  … and %d more (%s)%n", page.total() - SHOWN, who.word());
            }
        }
    }

    private void print(RecognisedEntity entity) {
        RecognisedEntity.Known known = entity.known();
        if (known != null) {
            out.printf(
                    "  %s %s %s = %s (%s): %s%n",
                    entity.row() == null ? "-" : entity.row(),
                    entity.name(),
                    entity.who(),
                    known.name(),
                    known.dataset() == null ? known.id() : known.dataset() + ", " + known.id(),
                    known.because(REASONS));
        }
    }

    /** Pairs are looked for after the import; left before that is done, the search would begin anew at the next start. */
    private void awaitPairs(Imports imports, String job) throws InterruptedException {
        ProposedPairs pairs = imports.getStatus(job).pairs();
        while (pairs != null && pairs.state().equals("running")) {
            Thread.sleep(PAUSE_MILLIS);
            pairs = imports.getStatus(job).pairs();
        }
        if (pairs != null) {
            ImportStatus status = imports.getStatus(job);
            out.printf(
                    "%s: %d pairs proposed with records that may be the same %s; review them at /identity?dataset=%s%n",
                    status.file(), pairs.proposals(), pairs.byClass(), status.dataset());
        }
    }

    private void print(ImportStatus status) {
        out.printf(
                "%s%s %s: %d read = %d loaded + %d rejected + %d duplicate; %d new, %d changed, %d unchanged, %d"
                        + " vanished%n",
                status.file(),
                status.format() == null ? "" : " (" + status.format() + ")",
                status.state(),
                status.read(),
                status.loaded(),
                status.rejected(),
                status.duplicate(),
                status.created(),
                status.changed(),
                status.unchanged(),
                status.vanished());
        ImportStatus.Failure error = status.error();
        if (error != null) {
            out.println("  " + error.message());
        }
        for (IssueGroup group : status.issues()) {
            out.printf(
                    "  %d x %s %s: %s%n",
                    group.count(),
                    group.severity(),
                    group.code(),
                    group.examples().getFirst().reason());
        }
    }
}
