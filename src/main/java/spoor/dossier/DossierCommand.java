package spoor.dossier;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import spoor.audit.Act;
import spoor.audit.Audit;
import spoor.audit.Outcome;
import spoor.command.CommandStart;
import spoor.command.JsonArgument;
import spoor.command.WholeFile;
import spoor.dossier.content.Dossier;
import spoor.dossier.content.DossierOrder;
import spoor.dossier.content.DossierRequest;
import spoor.graph.CancelSignal;
import spoor.model.BadInput;
import spoor.model.CommandArguments;
import spoor.model.SpoorException;
import spoor.people.Caller;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshots;
import spoor.web.request.Who;
import spoor.words.Language;

/**
 * {@code dossier FILE [--trace=…] [--case=ID] | --order=… [--format=] [--lang=] [--title=] [--author=]}: starts Spoor on a free
 * port, writes the dossier and ends. Exit codes: 0 written, 1 it cannot be made of these data, 2 failed, 64 wrong use.
 */
public final class DossierCommand {

    private static final int IMPOSSIBLE = 1;
    private static final int USAGE = 64;
    private static final String CLIENT = "command line";
    private static final List<String> OURS =
            List.of("--trace=", "--case=", "--order=", "--format=", "--lang=", "--title=", "--author=");

    private final CommandArguments arguments;
    private final PrintStream out;

    DossierCommand(List<String> arguments, PrintStream out) {
        this.arguments = new CommandArguments(arguments, OURS);
        this.out = out;
    }

    /** What is wanted, where, and in which form. */
    private record Wanted(Path file, DossierForm form, Language language, DossierOrder order) {}

    /**
     * Runs the command.
     *
     * @param application what Spring starts
     * @param arguments those after the word {@code dossier}
     * @return the exit code
     */
    public static int run(Class<?> application, List<String> arguments, PrintStream out) {
        DossierCommand command = new DossierCommand(arguments, out);
        try {
            Wanted wanted = command.wanted();
            return CommandStart.of(application, command.arguments.settings(), out)
                    .run(spoor -> command.make(wanted, spoor));
        } catch (SpoorException e) {
            out.println(e.getMessage());
            return USAGE;
        }
    }

    /** The same in a Spoor that runs. */
    int run(ListableBeanFactory spoor) {
        try {
            return make(wanted(), spoor);
        } catch (SpoorException e) {
            out.println(e.getMessage());
            return USAGE;
        }
    }

    private Wanted wanted() {
        boolean twice = arguments.value("--order=") != null
                && (arguments.value("--trace=") != null || arguments.value("--case=") != null);
        if (arguments.words().size() != 1 || twice) {
            throw new BadInput("dossier.usage", "%s", usage());
        }
        String file = arguments.words().getFirst();
        DossierOrder order = order();
        order.toRequest();
        String language = arguments.value("--lang=");
        return new Wanted(
                Path.of(file), form(file), Language.requireTag(language == null ? Language.EN.tag() : language), order);
    }

    private static String usage() {
        return "Usage: dossier FILE.html|FILE.pdf|FILE.zip [--lang=en|de|uk|zh] [--title=…] [--author=…]"
                + " [--spoor.data=…]\n"
                + "  of the paths of a question, --trace=question.json or --trace='{\"maxHops\":4}'; of those that an"
                + " investigation has collected, --case=ID;\n"
                + "  or of chosen ones, --order=order.json, which holds what POST /api/dossier takes. Without them it is"
                + " of the default question.";
    }

    /** As told, else by the ending of the file. */
    private DossierForm form(String file) {
        String told = arguments.value("--format=");
        if (told != null) {
            return DossierForm.requireWord(told);
        }
        return Arrays.stream(DossierForm.values())
                .filter(form -> file.endsWith("." + form.word()))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "dossier.usage",
                        "Let the file's name end in .html, .pdf or .zip, or say which it is: --format=html,"
                                + " pdf or zip."));
    }

    private DossierOrder order() {
        String whole = arguments.value("--order=");
        DossierOrder told = whole == null
                ? new DossierOrder(question(), null, null, null, null, null, arguments.value("--case="))
                : QuestionJson.read(JsonArgument.text(whole), DossierOrder.class);
        return new DossierOrder(
                told.trace(),
                told.paths(),
                told.pathNotes(),
                or(arguments.value("--title="), told.title()),
                or(arguments.value("--author="), told.author()),
                told.notes(),
                told.investigation());
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }

    private @Nullable TraceRequest question() {
        String given = arguments.value("--trace=");
        return given == null ? null : QuestionJson.read(JsonArgument.text(given), TraceRequest.class);
    }

    private int make(Wanted wanted, ListableBeanFactory spoor) {
        try {
            spoor.getBean(Snapshots.class).catchUp();
            DossierService dossiers = spoor.getBean(DossierService.class);
            Dossier dossier = gather(wanted.order(), dossiers);
            byte[] written = dossiers.write(dossier, wanted.form(), wanted.language());
            WholeFile.write(wanted.file(), into -> into.write(written));
            spoor.getBean(Audit.class)
                    .record(Who.Person.COMMAND_LINE, Act.DOSSIER, Outcome.DONE, about(wanted.order()), facts(wanted));
            tell(wanted, dossier, written.length);
            return 0;
        } catch (SpoorException e) {
            out.println(e.getMessage());
            return IMPOSSIBLE;
        } catch (IOException | UncheckedIOException e) {
            out.println("The file cannot be written: " + e.getMessage());
            return CommandStart.FAILED;
        }
    }

    private static Dossier gather(DossierOrder order, DossierService dossiers) {
        DossierRequest request = order.toRequest();
        String investigation = order.investigation();
        return investigation == null
                ? dossiers.gather(request, CLIENT, new CancelSignal())
                : dossiers.gatherFor(
                        investigation, order.takesCollected(), request, CLIENT, Caller.LOCAL, new CancelSignal());
    }

    private static String about(DossierOrder order) {
        return order.investigation() == null ? "" : order.investigation();
    }

    private static Map<String, Object> facts(Wanted wanted) {
        return Map.of(
                "format", wanted.form().word(), "language", wanted.language().tag());
    }

    private void tell(Wanted wanted, Dossier dossier, int bytes) {
        out.printf(
                "%d of the %d paths of the answer are in %s (%,d kB).%n",
                dossier.paths().size(), dossier.answer().paths().size(), wanted.file(), (bytes + 1023) / 1024);
        if (!dossier.answer().summary().complete()) {
            out.println("The answer is not all there is; the chapter on limits says what was cut.");
        }
    }
}
