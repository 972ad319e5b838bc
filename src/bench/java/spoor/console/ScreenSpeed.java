package spoor.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import spoor.console.judge.CypherScreen;
import spoor.model.SpoorException;

/**
 * {@code ScreenSpeed [SECONDS]}: how many statements a second one thread of the console's screen judges, honest and hostile
 * ones of the corpora apart, and how long one takes.
 */
public final class ScreenSpeed {

    private ScreenSpeed() {}

    public static void main(String[] arguments) {
        double seconds = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 10;
        List<StatementCorpus.Line> lines = new ArrayList<>(StatementCorpus.own());
        lines.addAll(StatementCorpus.large("http://127.0.0.1:9"));
        measure("warm-up", listAsked(lines, any -> true), seconds / 2, false);
        measure("honest", listAsked(lines, line -> line.expected().equals("ALLOW")), seconds, true);
        measure("hostile", listAsked(lines, StatementCorpus.Line::mustBeRefused), seconds, true);
    }

    private record Asked(String statement, Map<String, Object> parameters) {}

    private static List<Asked> listAsked(List<StatementCorpus.Line> lines, Predicate<StatementCorpus.Line> which) {
        return lines.stream()
                .filter(which)
                .map(line -> new Asked(line.statement(), line.parameters()))
                .toList();
    }

    private static void measure(String name, List<Asked> lines, double seconds, boolean print) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        long[] nanos = new long[1 << 16];
        int count = 0;
        long began = System.nanoTime();
        while (System.nanoTime() < end) {
            for (Asked line : lines) {
                long start = System.nanoTime();
                judge(line);
                if (count == nanos.length) {
                    nanos = Arrays.copyOf(nanos, 2 * count);
                }
                nanos[count++] = System.nanoTime() - start;
            }
        }
        double took = (System.nanoTime() - began) / 1e9;
        Arrays.sort(nanos, 0, count);
        if (print) {
            IO.println(String.format(
                    Locale.ROOT,
                    "%s: %d statements, %.0f a second; median %.0f µs, p99 %.0f µs, most %.0f µs",
                    name,
                    lines.size(),
                    count / took,
                    nanos[count / 2] / 1e3,
                    nanos[(int) (count * 0.99)] / 1e3,
                    nanos[count - 1] / 1e3));
        }
    }

    private static void judge(Asked asked) {
        try {
            CypherScreen.require(asked.statement(), asked.parameters());
        } catch (SpoorException refused) {
            // that is its answer
        }
    }
}
