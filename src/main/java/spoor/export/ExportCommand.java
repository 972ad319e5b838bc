package spoor.export;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import spoor.audit.Act;
import spoor.audit.Audit;
import spoor.audit.Outcome;
import spoor.command.CommandStart;
import spoor.command.JsonArgument;
import spoor.command.WholeFile;
import spoor.graph.CancelSignal;
import spoor.model.BadInput;
import spoor.model.CommandArguments;
import spoor.model.SpoorException;
import spoor.people.Caller;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshots;
import spoor.web.request.Who;

/**
 * {@code export FILE --format=… --trace=… | --chokepoints=… | --ids=… | --case=… | --dataset=… | --cypher=…}: starts Spoor on a
 * free port, writes the file and ends. Exit codes: 0 written, 1 there is nothing like that, 2 failed, 64 wrong use.
 */
public final class ExportCommand {

    private static final int NOTHING = 1;
    private static final int FAILED = CommandStart.FAILED;
    private static final int USAGE = 64;
    private static final int USUAL = 20;
    private static final String FORM = "--format=";
    private static final List<String> SUBJECTS =
            List.of("--trace=", "--chokepoints=", "--ids=", "--case=", "--dataset=", "--cypher=");

    private final CommandArguments arguments;
    private final PrintStream out;

    private ExportCommand(List<String> arguments, PrintStream out) {
        this.arguments = new CommandArguments(
                arguments, Stream.concat(Stream.of(FORM), SUBJECTS.stream()).toList());
        this.out = out;
    }

    /**
     * Runs the command.
     *
     * @param application what Spring starts
     * @param arguments those after the word {@code export}
     * @return the exit code
     */
    public static int run(Class<?> application, List<String> arguments, PrintStream out) {
        return new ExportCommand(arguments, out).run(application);
    }

    private int run(Class<?> application) {
        List<String> files = arguments.words();
        ExportRequest request;
        ExportFormat format;
        try {
            if (files.size() != 1) {
                throw new BadInput("export.usage", "%s", usage());
            }
            format = format(files.getFirst());
            request = request();
        } catch (SpoorException e) {
            out.println(e.getMessage());
            return USAGE;
        }
        return CommandStart.of(application, arguments.settings(), out)
                .run(spoor -> write(spoor, request, format, Path.of(files.getFirst())));
    }

    private static String usage() {
        return "Usage: export FILE [--format=" + String.join("|", ExportFormat.words()) + "]\n"
                + "  one of --trace=question.json|'{\"maxHops\":4}'  --chokepoints='{}'  --ids=company/a,rel-1"
                + "  --case=ID  --dataset=ID  --cypher='MATCH …'\n"
                + "  The form follows the file's ending where --format= is left out. All other --settings are Spring's.";
    }

    /** As told, else by the ending of the file. */
    private ExportFormat format(String file) {
        String told = arguments.value(FORM);
        if (told != null) {
            return ExportFormat.requireName(told);
        }
        for (ExportFormat format : ExportFormat.values()) {
            if (file.endsWith("." + format.ending()) && (format != ExportFormat.JSON || isPlainJson(file))) {
                return format;
            }
        }
        return ExportFormat.JSON;
    }

    /** No other form's ending ends in this one, too. */
    private static boolean isPlainJson(String file) {
        for (ExportFormat format : ExportFormat.values()) {
            if (format != ExportFormat.JSON && file.endsWith("." + format.ending())) {
                return false;
            }
        }
        return true;
    }

    private ExportRequest request() {
        List<String> named = SUBJECTS.stream()
                .filter(subject -> arguments.value(subject) != null)
                .toList();
        if (named.size() != 1) {
            throw new BadInput("export.usage", "%s", usage());
        }
        String text = String.valueOf(arguments.value(named.getFirst()));
        return switch (named.getFirst()) {
            case "--trace=" -> new ExportRequest.OfTrace(question(text));
            case "--chokepoints=" -> new ExportRequest.OfChokepoints(question(text), USUAL);
            case "--ids=" -> new ExportRequest.OfIds(List.of(text.split(",", -1)));
            case "--case=" -> new ExportRequest.OfCase(text);
            case "--dataset=" -> new ExportRequest.OfDataset(text);
            default -> new ExportRequest.OfCypher(text, Map.of());
        };
    }

    private static TraceRequest question(String given) {
        return QuestionJson.read(JsonArgument.text(given), TraceRequest.class);
    }

    private int write(ConfigurableApplicationContext spoor, ExportRequest request, ExportFormat format, Path file) {
        try {
            spoor.getBean(Snapshots.class).catchUp();
            ExportService exports = spoor.getBean(ExportService.class);
            ExportDocument document = exports.gather(request, "command line", Caller.LOCAL, new CancelSignal());
            WholeFile.write(file, into -> exports.write(document, format, into));
            spoor.getBean(Audit.class)
                    .record(Who.Person.COMMAND_LINE, Act.EXPORT, Outcome.DONE, "", Map.of("format", format.word()));
            out.printf(
                    "%,d nodes and %,d relations are in %s.%n",
                    document.nodes().size(), document.edges().size(), file);
            document.header().cut().forEach(cut -> out.println("Left out: " + cut.text()));
            return 0;
        } catch (SpoorException e) {
            out.println(e.getMessage());
            return NOTHING;
        } catch (IOException | UncheckedIOException e) {
            out.println("The file cannot be written: " + e.getMessage());
            return FAILED;
        }
    }
}
