package spoor.identity.decision;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import spoor.audit.Act;
import spoor.audit.Audit;
import spoor.audit.Outcome;
import spoor.command.CommandStart;
import spoor.model.CommandArguments;
import spoor.model.SpoorException;
import spoor.web.request.Who;

/**
 * {@code decisions export FILE} and {@code decisions import FILE}: starts Spoor on a free port, writes all decisions to a
 * file or brings those of a file in, and ends. Exit codes: 0 done, 1 some lines refused, 2 failed, 64 wrong use.
 */
public final class DecisionCommand {

    private static final int USAGE = 64;
    private static final int FAILED = CommandStart.FAILED;

    private final PrintStream out;

    private DecisionCommand(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the command.
     *
     * @param application what Spring starts
     * @param arguments those after the word {@code decisions}
     * @return the exit code
     */
    public static int run(Class<?> application, List<String> arguments, PrintStream out) {
        CommandArguments given = new CommandArguments(arguments, List.of());
        List<String> words = given.words();
        if (words.size() != 2 || !List.of("export", "import").contains(words.getFirst())) {
            out.println("Usage: decisions export FILE | decisions import FILE [--spoor.data=…]");
            return USAGE;
        }
        boolean isImport = words.getFirst().equals("import");
        Path file = Path.of(words.getLast());
        if (isImport && !Files.isReadable(file)) {
            out.println("There is no file " + file + ", or it cannot be read.");
            return USAGE;
        }
        return CommandStart.of(application, given.settings(), out)
                .run(spoor -> new DecisionCommand(out).run(spoor, isImport, file));
    }

    private int run(ConfigurableApplicationContext spoor, boolean isImport, Path file) {
        try {
            DecisionFile decisions = spoor.getBean(DecisionFile.class);
            int code = isImport ? bringIn(decisions, file) : write(decisions, file);
            Act act = isImport ? Act.DECISIONS_BROUGHT_IN : Act.DECISIONS_EXPORTED;
            spoor.getBean(Audit.class).record(Who.Person.COMMAND_LINE, act, Outcome.DONE, "", Map.of());
            return code;
        } catch (SpoorException e) {
            out.println(e.getMessage());
            return FAILED;
        } catch (IOException | UncheckedIOException e) {
            out.println("The file cannot be read or written: " + e.getMessage());
            return FAILED;
        }
    }

    private int write(DecisionFile decisions, Path file) throws IOException {
        try (OutputStream into = Files.newOutputStream(file)) {
            decisions.write(into);
        }
        out.println("All decisions are in " + file + ".");
        return 0;
    }

    private int bringIn(DecisionFile decisions, Path file) throws IOException {
        FileResult done = decisions.read(() -> Files.newInputStream(file), System.getProperty("user.name", "owner"));
        out.printf(
                "%d lines read: %d decisions added, %d known, %d refused.%n",
                done.read(), done.added(), done.known(), done.refusedCount());
        done.refused().forEach(one -> out.println("  line " + one.line() + ": " + one.reason()));
        return done.refusedCount() == 0 ? 0 : 1;
    }
}
