package spoor.console.judge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The functions that statements may call, each with how many arguments it takes, what its answer is as large as and how
 * far it can grow: {@code functions.txt}.
 */
public final class Functions {

    /** What an answer is as large as; the file says it in words. */
    enum Answer {
        NUMBER,
        READ,
        DIGITS,
        STORED,
        ENTRIES,
        ELEMENT,
        PICK,
        COPY,
        WORD,
        TRIM,
        REPLACE,
        SPLIT,
        RANGE,
        COLLECT
    }

    private static final Set<String> AGGREGATES = Set.of(
            "avg", "collect", "count", "max", "min", "percentilecont", "percentiledisc", "stdev", "stdevp", "sum");

    /** How a function is written in the file: name, arguments, how many characters can become of one. */
    private static final Pattern ENTRY = Pattern.compile("([a-z0-9_.]+)/(\\d+)(?:-(\\d+))?(?:\\*(\\d+))?");

    /**
     * One of them.
     *
     * @param least of arguments
     * @param most of arguments
     * @param growth characters that can become of one
     */
    record Function(Answer answer, int least, int most, double growth) {

        boolean takes(int arguments) {
            return arguments >= least && arguments <= most;
        }

        String arguments() {
            return least == most ? String.valueOf(least) : least + " to " + most;
        }
    }

    private static final Map<String, Function> TABLE = read();

    private Functions() {}

    public static Set<String> names() {
        return TABLE.keySet();
    }

    static Function get(String name) {
        Function function = TABLE.get(name);
        if (function == null) {
            throw new IllegalArgumentException("not in the table: " + name);
        }
        return function;
    }

    /** The function makes one row of many. */
    static boolean isAggregate(String name) {
        return AGGREGATES.contains(name);
    }

    private static Map<String, Function> read() {
        Map<String, Function> table = new HashMap<>();
        for (String line : WordList.lines("functions.txt")) {
            int colon = line.indexOf(':');
            Answer answer = Answer.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            for (String word : line.substring(colon + 1).strip().split("\\s+", -1)) {
                Matcher entry = ENTRY.matcher(word);
                if (!entry.matches()) {
                    throw new IllegalStateException("functions.txt has " + word);
                }
                table.put(entry.group(1), function(answer, entry));
            }
        }
        return Map.copyOf(table);
    }

    private static Function function(Answer answer, Matcher entry) {
        int least = Integer.parseInt(entry.group(2));
        return new Function(
                answer,
                least,
                entry.group(3) == null ? least : Integer.parseInt(entry.group(3)),
                entry.group(4) == null ? 1 : Integer.parseInt(entry.group(4)));
    }
}
