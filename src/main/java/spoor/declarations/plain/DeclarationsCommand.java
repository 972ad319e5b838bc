package spoor.declarations.plain;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import spoor.command.CommandStart;
import spoor.command.JsonArgument;
import spoor.declarations.AfterListing;
import spoor.declarations.AfterListingQuestion;
import spoor.declarations.CrossTable;
import spoor.declarations.CrossTableQuestion;
import spoor.declarations.DeclarationDesk;
import spoor.declarations.NewRoutes;
import spoor.declarations.Prices;
import spoor.declarations.RowsQuestion;
import spoor.declarations.Selection;
import spoor.declarations.SellerChanges;
import spoor.declarations.SinceQuestion;
import spoor.declarations.flag.Clusters;
import spoor.declarations.flag.FlagAnswer;
import spoor.declarations.flag.FlagDesk;
import spoor.declarations.flag.FlagQuestion;
import spoor.declarations.flag.PageQuestion;
import spoor.declarations.flag.Takeovers;
import spoor.declarations.part.PartDesk;
import spoor.declarations.part.PartProposals;
import spoor.declarations.part.PartQuestion;
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
            Usage: declarations table|rows|after-listing|coverage|new-routes|seller-changes|prices|flags|clusters|takeovers|parts [question.json|'{"by":["origin"]}'] [--csv]
              Prints what POST /api/declarations/… answers; --csv: for a spreadsheet; not rows and coverage.
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
        Function<ConfigurableApplicationContext, String> question;
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

    /** Null if no such question can be asked. */
    private @Nullable Function<ConfigurableApplicationContext, String> question() {
        List<String> words = arguments.words();
        String what = words.isEmpty() ? "" : words.getFirst();
        String json = words.size() < 2 ? "{}" : JsonArgument.text(words.get(1));
        boolean csv = arguments.contains(CSV);
        CancelSignal never = new CancelSignal();
        return switch (what) {
            case "table" -> {
                CrossTableQuestion asked = JSON.readValue(json, CrossTableQuestion.class);
                yield spoor -> {
                    CrossTable answer = desk(spoor).table(asked, never);
                    return csv ? CrossTableCsv.of(answer) : line(answer);
                };
            }
            case "after-listing" -> {
                AfterListingQuestion asked = JSON.readValue(json, AfterListingQuestion.class);
                yield spoor -> {
                    AfterListing answer = desk(spoor).afterListing(asked, never);
                    return csv ? AfterListingCsv.of(answer) : line(answer);
                };
            }
            case "rows" -> {
                RowsQuestion asked = JSON.readValue(json, RowsQuestion.class);
                yield spoor -> line(desk(spoor).rows(asked, never));
            }
            case "coverage" -> {
                Selection asked = JSON.readValue(json, Selection.class);
                yield spoor -> line(desk(spoor).coverage(asked, never));
            }
            case "new-routes", "seller-changes", "prices" ->
                since(what, JSON.readValue(json, SinceQuestion.class), csv);
            case "flags" -> {
                FlagQuestion asked = JSON.readValue(json, FlagQuestion.class);
                yield spoor -> {
                    FlagAnswer answer = flags(spoor).flags(asked, never);
                    return csv ? FlagCsv.of(answer) : line(answer);
                };
            }
            case "parts" -> {
                PartQuestion asked = JSON.readValue(json, PartQuestion.class);
                yield spoor -> {
                    PartProposals answer = spoor.getBean(PartDesk.class).proposals(asked, never);
                    return csv ? PartCsv.of(answer) : line(answer);
                };
            }
            case "clusters", "takeovers" -> page(what, JSON.readValue(json, PageQuestion.class), csv);
            default -> null;
        };
    }

    private static Function<ConfigurableApplicationContext, String> since(
            String what, SinceQuestion asked, boolean csv) {
        CancelSignal never = new CancelSignal();
        return switch (what) {
            case "new-routes" ->
                spoor -> {
                    NewRoutes answer = desk(spoor).newRoutes(asked, never);
                    return csv ? SinceCsv.of(answer) : line(answer);
                };
            case "seller-changes" ->
                spoor -> {
                    SellerChanges answer = desk(spoor).sellerChanges(asked, never);
                    return csv ? SinceCsv.of(answer) : line(answer);
                };
            default ->
                spoor -> {
                    Prices answer = desk(spoor).prices(asked, never);
                    return csv ? SinceCsv.of(answer) : line(answer);
                };
        };
    }

    private static Function<ConfigurableApplicationContext, String> page(String what, PageQuestion asked, boolean csv) {
        CancelSignal never = new CancelSignal();
        if (what.equals("clusters")) {
            return spoor -> {
                Clusters answer = flags(spoor).clusters(asked, never);
                return csv ? FlagCsv.of(answer) : line(answer);
            };
        }
        return spoor -> {
            Takeovers answer = flags(spoor).takeovers(asked, never);
            return csv ? FlagCsv.of(answer) : line(answer);
        };
    }

    private static DeclarationDesk desk(ConfigurableApplicationContext spoor) {
        return spoor.getBean(DeclarationDesk.class);
    }

    private static FlagDesk flags(ConfigurableApplicationContext spoor) {
        return spoor.getBean(FlagDesk.class);
    }

    private static String line(Object answer) {
        return JSON.writeValueAsString(answer) + System.lineSeparator();
    }
}
