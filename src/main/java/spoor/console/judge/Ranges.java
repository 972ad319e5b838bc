package spoor.console.judge;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.tree.ParseTree;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ExpressionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.FunctionArgumentContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.RangePostfixContext;

/** Numbers that stand in a statement or came with it, and what lies between two of them. NaN where it cannot be said. */
final class Ranges {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?\\d{1,18}");

    /** {@code size(x)-1}: as long as a list that is there already. */
    private static final Pattern LIST_END = Pattern.compile("(?i)(?:size|length)\\((\\$?)`?(\\w+)`?\\)(?:-\\d{1,9})?");

    private Ranges() {}

    static boolean isListEnd(ParseTree expression) {
        return LIST_END.matcher(expression.getText()).matches();
    }

    /** How many numbers {@code range} makes. */
    static double steps(List<FunctionArgumentContext> arguments, ToDoubleFunction<ExpressionContext> number) {
        if (arguments.size() < 2 || arguments.size() > 3) {
            return Double.NaN;
        }
        double first = number.applyAsDouble(arguments.get(0).expression());
        double last = number.applyAsDouble(arguments.get(1).expression());
        double step =
                arguments.size() == 3 ? number.applyAsDouble(arguments.get(2).expression()) : 1;
        return step == 0 ? Double.NaN : (last - first) / step + 1;
    }

    static double number(ExpressionContext expression) {
        String text = expression.getText();
        return WHOLE_NUMBER.matcher(text).matches() ? Long.parseLong(text) : Double.MAX_VALUE;
    }

    /** The number, the number of that parameter, or the length of that list. */
    static double number(
            ExpressionContext expression, ToDoubleFunction<String> parameter, ToDoubleFunction<String> length) {
        String text = expression.getText();
        if (WHOLE_NUMBER.matcher(text).matches()) {
            return Long.parseLong(text);
        }
        Matcher end = LIST_END.matcher(text);
        if (end.matches()) {
            return end.group(1).isEmpty() ? length.applyAsDouble(end.group(2)) : parameter.applyAsDouble(end.group(2));
        }
        return text.startsWith("$") ? parameter.applyAsDouble(text.substring(1).replace("`", "")) : Double.NaN;
    }

    /** {@code [2..12]} is ten long at most. */
    static double lengthOf(RangePostfixContext part) {
        if (part.toExp == null || !WHOLE_NUMBER.matcher(part.toExp.getText()).matches()) {
            return Double.MAX_VALUE;
        }
        double to = Long.parseLong(part.toExp.getText());
        double from = part.fromExp != null
                        && WHOLE_NUMBER.matcher(part.fromExp.getText()).matches()
                ? Long.parseLong(part.fromExp.getText())
                : 0;
        return to < 0 ? Double.MAX_VALUE : Math.max(0, to - (part.fromExp == null || from < 0 ? 0 : from));
    }
}
