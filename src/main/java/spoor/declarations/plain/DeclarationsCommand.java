package spoor.declarations.plain;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import spoor.command.CommandStart;
import spoor.command.JsonArgument;
import spoor.declarations.AfterListingQuestion;
import spoor.declarations.CrossTableQuestion;
import spoor.declarations.DeclarationDesk;
import spoor.declarations.RowsQuestion;
import spoor.declarations.Selection;
import spoor.declarations.SinceQuestion;
import spoor.graph.CancelSignal;
import spoor.model.CommandArguments;
import spoor.model.SpoorException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code declarations table|rows|after-listing|coverage|… [QUESTION] [--csv]}: starts Spoor on a free port, asks all single
 * declarations, prints the JSON or the table of {@code POST /api/declarations/…} and ends. Exit codes: 0 answered, 2 Spoor did not
 * become ready, 64 wrong use.
 */
public final class DeclarationsCommand {

    private static final int USAGE = 64;
    private static final String CSV = "--csv";
    private static final String HOW = """
            Usage: declarations table|rows|after-listing|coverage|new-routes|seller-changes|prices [question.json|'{"by":["origin"]}'] [--csv]
              Prints what POST /api/declarations/… answers; --csv: table and after-listing for a spreadsheet.
              All other --settings are Spring's.""";
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
        Function<DeclarationDesk, String> question;
        try {
            question = question();
        } catch (SpoorException e) {
            out.println(e.getMessage());
            return USAGE;
        } catch (JacksonException e) {
            out.println("The question cannot be read: " + e.getOriginalMessage());
            return USAGE;
        }
        if (question == null) {
            out.println(HOW);
            return USAGE;
        }
        return CommandStart.of(application, arguments.settings(), out).run(spoor -> answer(spoor, question));
    }

    private int answer(ConfigurableApplicationContext spoor, Function<DeclarationDesk, String> question) {
        try {
            out.print(question.apply(spoor.getBean(DeclarationDesk.class)));
            return 0;
        } catch (SpoorException e) {
            out.println(e.getMessage());
            return USAGE;
        }
    }

    /** Null if no such question can be asked. */
    private @Nullable Function<DeclarationDesk, String> question() {
        List<String> words = arguments.words();
        String what = words.isEmpty() ? "" : words.getFirst();
        String json = words.size() < 2 ? "{}" : JsonArgument.text(words.get(1));
        boolean csv = arguments.contains(CSV);
        CancelSignal never = new CancelSignal();
        return switch (what) {
            case "table" -> {
                CrossTableQuestion asked = JSON.readValue(json, CrossTableQuestion.class);
                yield desk -> csv ? CrossTableCsv.of(desk.table(asked, never)) : line(desk.table(asked, never));
            }
            case "after-listing" -> {
                AfterListingQuestion asked = JSON.readValue(json, AfterListingQuestion.class);
                yield desk -> csv
                        ? AfterListingCsv.of(desk.afterListing(asked, never))
                        : line(desk.afterListing(asked, never));
            }
            case "rows" -> {
                RowsQuestion asked = JSON.readValue(json, RowsQuestion.class);
                yield desk -> line(desk.rows(asked, never));
            }
            case "coverage" -> {
                Selection asked = JSON.readValue(json, Selection.class);
                yield desk -> line(desk.coverage(asked, never));
            }
            case "new-routes" -> {
                SinceQuestion asked = JSON.readValue(json, SinceQuestion.class);
                yield desk -> line(desk.newRoutes(asked, never));
            }
            case "seller-changes" -> {
                SinceQuestion asked = JSON.readValue(json, SinceQuestion.class);
                yield desk -> line(desk.sellerChanges(asked, never));
            }
            case "prices" -> {
                SinceQuestion asked = JSON.readValue(json, SinceQuestion.class);
                yield desk -> line(desk.prices(asked, never));
            }
            default -> null;
        };
    }

    private static String line(Object answer) {
        return JSON.writeValueAsString(answer) + System.lineSeparator();
    }
}
