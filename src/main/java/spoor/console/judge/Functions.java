package spoor.console.judge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The functions that statements may call, each with what its answer is as large as: {@code functions.txt}. */
public final class Functions {

    /** What an answer is as large as; the file says it in words. */
    enum Answer {
        NUMBER,
        READ,
        STORED,
        ELEMENT,
        PICK,
        COPY,
        SPLIT,
        RANGE,
        COLLECT
    }

    private static final Set<String> AGGREGATES = Set.of(
            "avg", "collect", "count", "max", "min", "percentilecont", "percentiledisc", "stdev", "stdevp", "sum");

    private static final Map<String, Answer> TABLE = read();

    private Functions() {}

    public static Set<String> names() {
        return TABLE.keySet();
    }

    /** What a function that the lists let through answers with. */
    static Answer answerOf(String name) {
        return TABLE.getOrDefault(name, Answer.COPY);
    }

    /** The function makes one row of many. */
    static boolean isAggregate(String name) {
        return AGGREGATES.contains(name);
    }

    private static Map<String, Answer> read() {
        Map<String, Answer> table = new HashMap<>();
        for (String line : WordList.lines("functions.txt")) {
            int colon = line.indexOf(':');
            Answer answer = Answer.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            Arrays.stream(line.substring(colon + 1).strip().split("\\s+", -1)).forEach(name -> table.put(name, answer));
        }
        return Map.copyOf(table);
    }
}
