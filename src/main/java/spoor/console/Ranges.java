package spoor.console;

import java.util.List;
import java.util.regex.Pattern;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.FunctionArgumentContext;

/** How many steps a call of {@code range} takes, as far as that can be read. */
final class Ranges {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?\\d{1,18}");

    /** {@code size(x)-1}: as long as a list that is there already. */
    private static final Pattern LIST_END = Pattern.compile("(?i)(size|length)\\(\\$?\\w+\\)(-\\d{1,9})?");

    private Ranges() {}

    static boolean isOverList(List<FunctionArgumentContext> arguments) {
        return WHOLE_NUMBER.matcher(arguments.get(0).getText()).matches()
                && !arguments.get(0).getText().startsWith("-")
                && LIST_END.matcher(arguments.get(1).getText()).matches();
    }

    static boolean isShort(List<FunctionArgumentContext> arguments, long most) {
        return steps(arguments) <= most;
    }

    /** How many numbers it has; as good as endless where they do not stand there. */
    static long steps(List<FunctionArgumentContext> arguments) {
        if (arguments.size() < 2 || arguments.size() > 3) {
            return Long.MAX_VALUE;
        }
        for (FunctionArgumentContext argument : arguments) {
            if (!WHOLE_NUMBER.matcher(argument.getText()).matches()) {
                return Long.MAX_VALUE;
            }
        }
        long first = number(arguments.get(0));
        long last = number(arguments.get(1));
        long step = arguments.size() == 3 ? number(arguments.get(2)) : 1;
        return step == 0 ? Long.MAX_VALUE : Math.max(0, (last - first) / step + 1);
    }

    private static long number(FunctionArgumentContext argument) {
        return Long.parseLong(argument.getText());
    }
}
