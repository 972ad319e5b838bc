package spoor.lists;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.audit.Act;
import spoor.audit.Audit;
import spoor.audit.Outcome;
import spoor.command.CommandStart;
import spoor.lists.ListStatus.Stage;
import spoor.lists.catalogue.Catalogue;
import spoor.model.CommandArguments;
import spoor.model.SpoorException;
import spoor.web.request.Who;

/**
 * {@code lists} prints the catalogue; {@code lists fetch ID [--dry-run]} fetches a list, says what it would change and,
 * unless that was all, imports it. Starts Spoor on a free port and ends it. Exit codes: 0 done, or nothing new, 1 there
 * is no such list, 2 failed, 64 wrong use.
 */
public final class ListsCommand {

    private static final int UNKNOWN = 1;
    private static final int FAILED = CommandStart.FAILED;
    private static final int USAGE = 64;
    private static final long PAUSE_MILLIS = 500;
    private static final String DRY_RUN = "--dry-run";

    private final CommandArguments arguments;
    private final PrintStream out;

    private ListsCommand(List<String> arguments, PrintStream out) {
        this.arguments = new CommandArguments(arguments, List.of(DRY_RUN));
        this.out = out;
    }

    /**
     * Runs the command.
     *
     * @param application what Spring starts
     * @param arguments those after the word {@code lists}
     * @return the exit code
     */
    public static int run(Class<?> application, List<String> arguments, PrintStream out) {
        return new ListsCommand(arguments, out).run(application);
    }

    private int run(Class<?> application) {
        List<String> words = arguments.words();
        boolean fetches = words.size() == 2 && words.getFirst().equals("fetch");
        if (!words.isEmpty() && !fetches) {
            out.println("Usage: lists | lists fetch ID [--dry-run] [--spoor.data=…]");
            return USAGE;
        }
        return CommandStart.of(application, arguments.settings(), out).run(spoor -> {
            PublicLists lists = spoor.getBean(PublicLists.class);
            return fetches ? fetch(lists, spoor.getBean(Audit.class), words.getLast()) : print(lists);
        });
    }

    int print(PublicLists lists) {
        Catalogue.Contents contents = lists.catalogue();
        for (ListStatus status : lists.list(contents)) {
            ListVersion imported = status.state().imported();
            out.printf(
                    "%-20s %s%n%20s licence: %s%s; dataset: %s; %s%n",
                    status.list().id(),
                    status.list().name(),
                    "",
                    status.list().licence(),
                    status.list().terms().isEmpty() ? "" : " " + status.list().terms(),
                    status.list().dataset(),
                    imported == null ? "not imported" : "imported " + imported.importedAt());
        }
        contents.refused()
                .forEach(refused -> out.printf("lists.json, line %d: %s%n", refused.line(), refused.reason()));
        return 0;
    }

    int fetch(PublicLists lists, Audit audit, String id) throws InterruptedException {
        if (lists.catalogue().find(id).isEmpty()) {
            out.println("The catalogue has no list '" + id + "'; see: lists");
            return UNKNOWN;
        }
        try {
            lists.fetch(id, false);
            ListStatus now = await(lists, id);
            audit.record(Who.Person.COMMAND_LINE, Act.LIST_FETCHED, outcome(now), id, Map.of());
            if (now.state().problem() != null) {
                return tellProblem(now);
            }
            return now.stage() == Stage.WAITING ? take(lists, audit, now) : tellSame();
        } catch (SpoorException | IOException e) {
            out.println(e.getMessage());
            return FAILED;
        }
    }

    private static Outcome outcome(ListStatus now) {
        return now.state().problem() == null ? Outcome.DONE : Outcome.FAILED;
    }

    private int tellSame() {
        out.println("Nothing new: what is imported is what the publisher has.");
        return 0;
    }

    private int tellProblem(ListStatus now) {
        ListProblem problem = now.state().problem();
        out.println(problem == null ? "It failed." : problem.message() + " What was imported before stays.");
        return FAILED;
    }

    private int take(PublicLists lists, Audit audit, ListStatus tried) throws IOException, InterruptedException {
        print("would be", tried.tried());
        if (arguments.contains(DRY_RUN)) {
            return 0;
        }
        String id = tried.list().id();
        String job = lists.importVersion(id, null);
        ListStatus now = await(lists, id);
        audit.record(Who.Person.COMMAND_LINE, Act.IMPORT, outcome(now), job, Map.of("list", id));
        ListVersion imported = now.state().imported();
        if (now.state().problem() != null || imported == null) {
            return tellProblem(now);
        }
        print("are", imported.difference());
        return 0;
    }

    private void print(String verb, @Nullable ListDifference made) {
        if (made != null) {
            out.printf(
                    "%d records read, %d rejected; %d nodes and ties %s new, %d changed, %d unchanged, %d gone%n",
                    made.read(), made.rejected(), made.created(), verb, made.changed(), made.unchanged(), made.gone());
        }
    }

    private static ListStatus await(PublicLists lists, String id) throws InterruptedException {
        ListStatus now = lists.get(id);
        while (now.stage() != Stage.REST && now.stage() != Stage.WAITING) {
            Thread.sleep(PAUSE_MILLIS);
            now = lists.get(id);
        }
        return now;
    }
}
