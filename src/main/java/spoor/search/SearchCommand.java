package spoor.search;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ConfigurableApplicationContext;
import spoor.command.CommandStart;
import spoor.model.CommandArguments;
import spoor.model.NodeLabel;
import spoor.model.SpoorException;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code search TEXT… [--label=] [--country=] [--listed-by=] [--dataset=] [--limit=20] [--json]}: starts Spoor on a free port,
 * searches, prints what was found as a table or as the JSON of {@code GET /api/entities}, and ends. Exit codes: 0 found,
 * 1 nothing found, 2 Spoor did not become ready, 64 wrong use.
 */
public final class SearchCommand {

    private static final int NOTHING = 1;
    private static final int USAGE = 64;
    private static final int MOST = 100;
    private static final int USUAL = 20;
    private static final int WIDEST = 48;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final List<String> OURS =
            List.of("--label=", "--country=", "--listed-by=", "--dataset=", "--limit=", "--json");

    private final CommandArguments arguments;
    private final PrintStream out;

    private SearchCommand(List<String> arguments, PrintStream out) {
        this.arguments = new CommandArguments(arguments, OURS);
        this.out = out;
    }

    /**
     * Runs the command.
     *
     * @param application what Spring starts
     * @param arguments those after the word {@code search}
     * @return the exit code
     */
    public static int run(Class<?> application, List<String> arguments, PrintStream out) {
        return new SearchCommand(arguments, out).run(application);
    }

    private int run(Class<?> application) {
        SearchQuestion question;
        try {
            question = question();
        } catch (SpoorException e) {
            out.println(e.getMessage());
            return USAGE;
        }
        if (question.text().isBlank() || question.limit() < 1 || question.limit() > MOST) {
            out.println(
                    "Usage: search TEXT… [--label=Company] [--country=CN] [--listed-by=EU] [--dataset=] [--limit=1…100]"
                            + " [--json] [--spoor.data=…]");
            return USAGE;
        }
        return CommandStart.of(application, arguments.settings(), out)
                .waiting(PATIENCE)
                .run(spoor -> search(spoor, question));
    }

    private int search(ConfigurableApplicationContext spoor, SearchQuestion question) {
        try {
            FoundEntities found = spoor.getBean(SearchService.class).find(question);
            if (arguments.contains("--json")) {
                out.println(JsonMapper.shared().writeValueAsString(found));
            } else {
                print(found);
            }
            return found.entities().isEmpty() ? NOTHING : 0;
        } catch (SpoorException e) {
            out.println(e.getMessage());
            return USAGE;
        }
    }

    private void print(FoundEntities found) {
        print(found.entities());
        if (found.entities().isEmpty()) {
            out.println(found.nearest().isEmpty() ? "Nothing was found." : "Nothing was found. What comes nearest:");
            print(found.nearest());
        } else if (!found.complete()) {
            out.println("There are more; narrow the search, or ask for more with --limit=.");
        }
        FoundEntities.Renewal renewal = found.renewal();
        if (renewal != null) {
            out.printf(
                    "Search keys are being made, %d of %d: not everything can be found yet.%n",
                    renewal.done(), renewal.total());
        }
    }

    private void print(List<FoundEntity> entities) {
        for (FoundEntity entity : entities) {
            FoundEntity.Match match = entity.match();
            out.printf(
                    "%-13s %-" + WIDEST + "s %-10s %-12s %-" + WIDEST + "s %s%n",
                    String.join(",", entity.labels()),
                    cut(String.valueOf(entity.properties().getOrDefault("name", ""))),
                    match == null ? "" : match.how(),
                    match == null ? "" : match.field(),
                    match == null ? "" : cut(match.value()),
                    entity.id());
        }
    }

    private static String cut(String text) {
        return text.length() > WIDEST ? text.substring(0, WIDEST - 1) + "…" : text;
    }

    private SearchQuestion question() {
        String label = arguments.value("--label=");
        String country = arguments.value("--country=");
        String limit = arguments.value("--limit=");
        return new SearchQuestion(
                String.join(" ", arguments.words()),
                label == null ? null : NodeLabel.requireLabel(label),
                country == null ? null : country.toUpperCase(Locale.ROOT),
                arguments.value("--listed-by="),
                arguments.value("--dataset="),
                limit == null ? USUAL : limit.matches("\\d{1,3}") ? Integer.parseInt(limit) : 0,
                false);
    }
}
