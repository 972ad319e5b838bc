package spoor.console.judge;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;
import spoor.model.BadInput;

/** What calls of functions and comparisons of texts and lists take, and how large their answers can become. */
final class CallCost {

    /** Looking for a text in a text takes, at worst, the product of both; usually far less. */
    private static final double SEARCH_SHARE = 16;

    /** More digits than this are made a number in several turns, each over all that are left. */
    private static final double DIGITS_AT_ONCE = 64;

    private static final double MOST_RANGE = 10_000;

    private final RowCost cost;
    private final StatementBudget budget;

    CallCost(RowCost cost, StatementBudget budget) {
        this.cost = cost;
        this.budget = budget;
    }

    Extent of(Cypher5Parser.FunctionInvocationContext call) {
        String name = Trees.nameOf(call);
        Functions.Function function = Functions.get(name);
        requireArguments(call, name, function);
        List<Extent> given = call.functionArgument().stream()
                .map(argument -> cost.of(argument.expression()))
                .toList();
        Extent first = given.isEmpty() ? Extent.NUMBER : given.getFirst();
        return switch (function.answer()) {
            case NUMBER -> Extent.NUMBER;
            case READ -> read(call, given);
            case DIGITS -> digits(call, first);
            case STORED -> Extent.STORED.or(first);
            case ENTRIES -> entries(call, first);
            case ELEMENT -> first.one();
            case PICK -> given.stream().reduce(first, Extent::or);
            case COPY -> folded(name, copy(call, given, function.growth()), first);
            case WORD -> folded(name, word(call, first, function.growth()), first);
            case TRIM -> folded(name, trimmed(call, given), first);
            case REPLACE -> replaced(call, given);
            case SPLIT -> split(call, given);
            case RANGE -> range(call);
            case COLLECT -> cost.collected(call, first);
        };
    }

    private static void requireArguments(
            Cypher5Parser.FunctionInvocationContext call, String name, Functions.Function function) {
        int given = call.functionArgument().size();
        if (!function.takes(given)) {
            Place place = Place.of(call.getStart());
            throw place.on(new BadInput(
                    "cypher.arguments",
                    "The function %s takes %s arguments, not %d (%s).",
                    name,
                    function.arguments(),
                    given,
                    place));
        }
    }

    private Extent read(ParserRuleContext call, List<Extent> given) {
        budget.spend(call, weightOf(given));
        return Extent.NUMBER;
    }

    /** A long number is made of its digits in more than one turn. */
    private Extent digits(ParserRuleContext call, Extent given) {
        budget.spend(call, given.weight() * Math.max(1, given.weight() / DIGITS_AT_ONCE));
        return Extent.NUMBER;
    }

    private Extent entries(ParserRuleContext call, Extent given) {
        budget.spend(call, given.weight());
        return Extent.STORED.or(given);
    }

    /** As large as the largest of what it is given, or so many times larger; what is stored has a usual size whatever it is. */
    Extent copy(ParserRuleContext call, List<Extent> given, double growth) {
        Extent largest = given.stream().reduce(Extent.NUMBER, (a, b) -> a.weight() >= b.weight() ? a : b);
        if (largest.equals(Extent.STORED)) {
            budget.spend(call, weightOf(given));
            return largest;
        }
        budget.spend(call, weightOf(given) + (growth == 1 ? 0 : growth * largest.weight()));
        return budget.requireLight(call, largest.grown(growth));
    }

    private Extent word(ParserRuleContext call, Extent given, double growth) {
        budget.spend(call, given.weight() * growth);
        return budget.requireLight(call, given.asText().grown(growth));
    }

    /** Each character of the one is looked for in the other. */
    Extent trimmed(ParserRuleContext call, List<Extent> given) {
        Extent largest = given.stream().reduce(Extent.NUMBER, (a, b) -> a.weight() >= b.weight() ? a : b);
        budget.spend(call, given.size() < 2 ? largest.weight() : search(given.getFirst(), given.getLast()));
        return largest.grown(1);
    }

    /** What is known of a text is known of the same text in other letters. */
    private static Extent folded(String name, Extent copy, Extent first) {
        return switch (name) {
            case "tolower", "lower" -> first.ofTexts(text -> text.toLowerCase(Locale.ROOT), copy);
            case "toupper", "upper" -> first.ofTexts(text -> text.toUpperCase(Locale.ROOT), copy);
            case "trim" -> first.ofTexts(String::strip, copy);
            case "tostring" -> first.ofTexts(text -> text, copy);
            default -> copy;
        };
    }

    private Extent replaced(ParserRuleContext call, List<Extent> given) {
        Extent text = given.get(0).asText();
        String searched = given.get(1).text();
        double replacement = given.get(2).asText().length();
        double growth =
                searched == null || searched.isEmpty() ? 1 + replacement : Math.max(1, replacement / searched.length());
        double length = (text.weight() + 1) * growth;
        budget.spend(call, search(text, given.get(1)) + length);
        return budget.requireLight(call, Extent.text(length));
    }

    private Extent split(ParserRuleContext call, List<Extent> given) {
        Extent text = given.getFirst();
        budget.spend(call, search(text, given.getLast()));
        double weight = text.weight() + (text.length() + 1) * Extent.ENTRY;
        return budget.requireLight(call, Extent.list(text.length() + 1, weight, Extent.text(text.weight())));
    }

    private Extent range(Cypher5Parser.FunctionInvocationContext call) {
        double steps = Ranges.steps(call.functionArgument(), this::numberOf);
        boolean overList = call.functionArgument().size() == 2
                && Ranges.isListEnd(call.functionArgument(1))
                && Ranges.number(call.functionArgument(0).expression()) >= 0;
        if (!overList && !(steps <= MOST_RANGE)) {
            throw Trees.tooCostly(
                    call,
                    "range() takes whole numbers that stand there or in parameters, and at most 10,000 steps (or 0 to"
                            + " size(list) - 1)");
        }
        // What is missing is small: the database will say that it is missing
        double length = Double.isNaN(steps) ? 1 : Math.max(0, steps);
        return budget.requireLight(call, Extent.list(length, Extent.NUMBER));
    }

    private double numberOf(Cypher5Parser.ExpressionContext expression) {
        return Ranges.number(
                expression, cost::parameter, name -> cost.scope().get(name).length());
    }

    Extent comparison(Cypher5Parser.Expression7Context comparison) {
        Extent left = cost.of(comparison.expression6());
        if (comparison.comparisonExpression6() instanceof Cypher5Parser.StringAndListComparisonContext texts) {
            Extent right = cost.of(texts.expression6());
            budget.spend(comparison, stepsOf(texts, left, right));
        } else {
            boolean looks = !(comparison.comparisonExpression6() instanceof Cypher5Parser.NullComparisonContext);
            budget.spend(comparison, looks ? left.weight() : 1);
        }
        return Extent.NUMBER;
    }

    private double stepsOf(Cypher5Parser.StringAndListComparisonContext comparison, Extent left, Extent right) {
        if (comparison.REGEQ() != null) {
            return matching(comparison, left, right.texts());
        }
        if (comparison.IN() != null) {
            double looks = isSetOfStored(comparison, right) ? 1 : right.length();
            return looks * (1 + Math.min(left.weight(), right.one().weight()) / SEARCH_SHARE);
        }
        return comparison.CONTAINS() == null ? Math.min(left.weight(), right.weight()) : search(left, right);
    }

    private static double matching(ParserRuleContext comparison, Extent text, @Nullable Set<String> patterns) {
        if (patterns == null) {
            throw Trees.tooCostly(
                    comparison,
                    "A regular expression must stand there or in a parameter, not be made of what is found; CONTAINS and"
                            + " STARTS WITH take anything");
        }
        boolean stored = !text.isNumber() && text.texts() == null;
        return MatchSteps.most(comparison, patterns, text.asText().weight(), stored);
    }

    /**
     * The database makes a set of a list that stays the same. Values that were sent along or made can be such that all have
     * one place in it; then each look goes through all.
     */
    private boolean isSetOfStored(Cypher5Parser.StringAndListComparisonContext comparison, Extent list) {
        return cost.isSteady(comparison.expression6()) && list.one().equals(Extent.STORED);
    }

    private static double search(Extent text, Extent word) {
        return text.weight() + word.weight() + text.weight() * word.weight() / SEARCH_SHARE;
    }

    private static double weightOf(List<Extent> given) {
        return given.stream().mapToDouble(Extent::weight).sum();
    }
}
