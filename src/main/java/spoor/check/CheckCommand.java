package spoor.check;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import spoor.command.CommandStart;
import spoor.model.CommandArguments;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code check [--json]}: starts Spoor on a free port, looks through the store and ends. Exit codes: 0 all is well, 1 there are
 * findings, 2 failed, 64 wrong use.
 */
public final class CheckCommand {

    private static final String JSON = "--json";
    private static final int FINDINGS = 1;
    private static final int USAGE = 64;

    private CheckCommand() {}

    /**
     * Runs the command.
     *
     * @param application what Spring starts
     * @param arguments those after the word {@code check}
     * @return the exit code
     */
    public static int run(Class<?> application, List<String> arguments, PrintStream out) {
        CommandArguments given = new CommandArguments(arguments, List.of(JSON));
        if (!given.words().isEmpty()) {
            out.println("Usage: check [--json] [--spoor.data=… | --spring.neo4j.uri=…]");
            return USAGE;
        }
        boolean json = given.contains(JSON);
        List<String> settings = new ArrayList<>(given.settings());
        settings.addAll(List.of("--spoor.evidence=skip", "--spoor.backup.every=0"));
        if (json) {
            settings.add("--logging.level.root=off");
            settings.add("--logging.level.spoor=off");
        }
        CommandStart start = CommandStart.of(application, settings, out);
        return (json
                        ? start.telling(
                                why -> out.println(JsonMapper.shared().writeValueAsString(Map.of("error", why))))
                        : start)
                .run(spoor -> {
                    Checks checks = spoor.getBean(Checks.class);
                    List<StoreFinding> findings = checks.run();
                    print(findings, json, checks.size(), out);
                    return findings.isEmpty() ? 0 : FINDINGS;
                });
    }

    /** Either form of the outcome. */
    static void print(List<StoreFinding> findings, boolean json, int looks, PrintStream out) {
        if (json) {
            out.println(JsonMapper.shared()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(Map.of("ok", findings.isEmpty(), "findings", findings)));
            return;
        }
        findings.forEach(finding -> out.println(finding.describe()));
        out.printf(
                findings.isEmpty()
                        ? "All is well (%d things were looked for).%n"
                        : "%d of %d things are not as they must be.%n",
                findings.isEmpty() ? new Object[] {looks} : new Object[] {findings.size(), looks});
    }
}
