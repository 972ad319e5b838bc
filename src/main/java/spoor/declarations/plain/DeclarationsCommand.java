package spoor.declarations.plain;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import spoor.command.CommandStart;
import spoor.command.JsonArgument;
import spoor.declarations.part.PartDesk;
import spoor.declarations.part.PartDraft;
import spoor.graph.CancelSignal;
import spoor.model.CommandArguments;
import spoor.model.SpoorException;
import spoor.people.Caller;
import spoor.tables.CsvTable;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code declarations table|rows|after-listing|coverage|…|decide [QUESTION] [--csv]}: starts Spoor on a free port, asks all single
 * declarations, prints the JSON or the table of {@code POST /api/declarations/…} and ends. Exit codes: 0 answered, 2 Spoor did not
 * become ready, 64 wrong use.
 */
public final class DeclarationsCommand {

    private static final int USAGE = 64;
    private static final String CSV = "--csv";
    private static final String DECIDE = "decide";
    private static final String HOW = """
            Usage: declarations QUESTION [question.json|'{"by":["origin"]}'] [--csv]
              Prints what POST /api/declarations/QUESTION answers; --csv: for a spreadsheet. QUESTION is one of %s.
            Or: declarations decide '{"component":"component/…","code":"…","seller":"…","buyer":"…","verdict":"accepted","why":"…"}'
              Decides whether declarations are about a part, as POST /api/declarations/parts/decisions does.
              All other --settings are Spring's.""".formatted(DeskQuestion.words());
    private static final JsonMapper JSON = JsonMapper.shared();

    private final CommandArguments arguments;
    private final PrintStream out;

    private DeclarationsCommand(List<String> arguments, PrintStream out) {
        this.arguments = new CommandArguments(arguments, List.of(CSV));
        this.out = out;
    }

    /**
     * Runs the command.
     *
     * @param application what Spring starts
     * @param arguments those after the word {@code declarations}
     * @return the exit code
     */
    public static int run(Class<?> application, List<String> arguments, PrintStream out) {
        return new DeclarationsCommand(arguments, out).run(application);
    }

    private int run(Class<?> application) {
        Function<ConfigurableApplicationContext, String> question;
        try {
            question = question();
        } catch (SpoorException e) {
            out.println(e.getMessage());
            return USAGE;
        }
        if (question == null) {
            out.println(HOW);
            return USAGE;
        }
        return CommandStart.of(application, arguments.settings(), out).run(spoor -> answer(spoor, question));
    }

    private int answer(
            ConfigurableApplicationContext spoor, Function<ConfigurableApplicationContext, String> question) {
        try {
            out.print(question.apply(spoor));
            return 0;
        } catch (SpoorException e) {
            out.println(e.getMessage());
            return USAGE;
        }
    }

    /** Null if nothing is asked. */
    private @Nullable Function<ConfigurableApplicationContext, String> question() {
        List<String> words = arguments.words();
        if (words.isEmpty()) {
            return null;
        }
        String json = words.size() < 2 ? "{}" : JsonArgument.text(words.get(1));
        CancelSignal never = new CancelSignal();
        if (words.getFirst().equals(DECIDE)) {
            PartDraft draft = DeskQuestion.read(json, PartDraft.class);
            return spoor -> line(spoor.getBean(PartDesk.class).decide(draft, Caller.LOCAL, never));
        }
        DeskQuestion what = DeskQuestion.requireWord(words.getFirst());
        Object asked = what.read(json);
        boolean csv = arguments.contains(CSV);
        return spoor -> {
            Object answer = spoor.getBean(DeskTables.class).answer(what, asked, never);
            return csv ? CsvTable.of(DeskTables.table(answer)) : line(answer);
        };
    }

    private static String line(Object answer) {
        return JSON.writeValueAsString(answer) + System.lineSeparator();
    }
}
