package spoor.console;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ListComprehensionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ReduceExpressionContext;

/**
 * Bounds values that grow by being repeated ({@code WITH [l, l, l] AS l}, nine times over, has a billion elements and
 * takes no memory until it is sent): the most often repeated variable of each clause, multiplied over all clauses. What
 * stands in a loop is repeated with each of its turns.
 */
final class GrowthRules extends TreeRules {

    private static final long MOST_GROWTH = 4_096;

    /** The matcher's work is the square of the text's length, and nothing interrupts it. */
    private static final long MOST_GROWTH_WITH_REGEX = 8;

    private static final int LONGEST_WITH_REGEX = 4_000;
    private static final int LONGEST_REPLACEMENT = 100;

    /** Calls whose answer does not grow with what they are given. */
    private static final Set<String> SHRINKERS = Set.of(
            "count",
            "size",
            "id",
            "elementid",
            "labels",
            "type",
            "length",
            "exists",
            "isempty",
            "sum",
            "avg",
            "keys",
            "startnode",
            "endnode");

    private final Map<String, Double> inClause = new HashMap<>();
    private final ShortLists shortLists;
    private double growth = 1;
    private int replacement = 1;
    private boolean hasRegex;

    GrowthRules(ShortLists shortLists) {
        this.shortLists = shortLists;
    }

    @Override
    public void enterEveryRule(ParserRuleContext rule) {
        switch (rule) {
            case Cypher5Parser.VariableContext variable -> count(variable);
            case Cypher5Parser.FunctionInvocationContext call -> countReplacement(call);
            case Cypher5Parser.StringAndListComparisonContext comparison -> hasRegex |= comparison.REGEQ() != null;
            default -> {}
        }
    }

    @Override
    public void exitEveryRule(ParserRuleContext rule) {
        boolean ends =
                rule instanceof Cypher5Parser.ReturnItemsContext || rule instanceof Cypher5Parser.UnwindClauseContext;
        if (ends) {
            double most = inClause.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(1);
            growth *= Math.max(1, most) * replacement;
            inClause.clear();
            replacement = 1;
            if (growth > MOST_GROWTH) {
                throw Trees.tooCostly(rule, "The values grow too much by being repeated from clause to clause");
            }
        }
        if (hasRegex && rule instanceof Cypher5Parser.StatementsContext) {
            requireShortTexts(rule);
        }
    }

    private void requireShortTexts(ParserRuleContext statements) {
        boolean isLong = statements.getStop().getStopIndex() > LONGEST_WITH_REGEX;
        if (isLong || growth > MOST_GROWTH_WITH_REGEX) {
            throw Trees.tooCostly(statements, "A regular expression needs a short statement that does not build texts");
        }
    }

    private void count(Cypher5Parser.VariableContext variable) {
        if (isGrowing(variable)) {
            inClause.merge(keyOf(variable), turnsAround(variable), Double::sum);
        }
    }

    /** How often the loops around it repeat the variable, up to the loop that it belongs to. */
    private double turnsAround(Cypher5Parser.VariableContext variable) {
        double turns = 1;
        for (ParseTree at = variable; at.getParent() != null && !belongsTo(at, variable); at = at.getParent()) {
            turns *= turnsOf(at);
        }
        return turns;
    }

    /** The part belongs to a loop that gives the variable its meaning. */
    private static boolean belongsTo(ParseTree part, Cypher5Parser.VariableContext variable) {
        return switch (part.getParent()) {
            case ListComprehensionContext loop -> part != loop.expression(0) && isCalled(loop.variable(), variable);
            case ReduceExpressionContext loop ->
                part == loop.expression(2)
                        && (isCalled(loop.variable(0), variable) || isCalled(loop.variable(1), variable));
            default -> false;
        };
    }

    /** How often the loop that the part is yielded by, if it is, repeats it. */
    private int turnsOf(ParseTree part) {
        return switch (part.getParent()) {
            case ListComprehensionContext loop -> part == loop.barExp ? shortLists.turns(loop.expression(0)) : 1;
            case ReduceExpressionContext loop -> part == loop.expression(2) ? shortLists.turns(loop.expression(1)) : 1;
            default -> 1;
        };
    }

    private static boolean isCalled(Cypher5Parser.VariableContext bound, Cypher5Parser.VariableContext used) {
        return bound.getText().equals(used.getText());
    }

    private static boolean isGrowing(Cypher5Parser.VariableContext variable) {
        boolean isName = variable.getParent() instanceof Cypher5Parser.ReturnItemContext
                || variable.getParent() instanceof Cypher5Parser.UnwindClauseContext;
        if (isName) {
            return false;
        }
        for (ParseTree at = variable.getParent(); at != null; at = at.getParent()) {
            if (at instanceof Cypher5Parser.FunctionInvocationContext call && SHRINKERS.contains(Trees.nameOf(call))) {
                return false;
            }
            if (Trees.isTruth(at) || at instanceof Cypher5Parser.CountExpressionContext) {
                return false;
            }
            if (at instanceof Cypher5Parser.ReturnItemContext || at instanceof Cypher5Parser.UnwindClauseContext) {
                return true;
            }
        }
        return false;
    }

    /** The variable with its property: {@code n.name} and {@code n.country} do not repeat each other. */
    private static String keyOf(Cypher5Parser.VariableContext variable) {
        ParseTree expression = variable.getParent().getParent();
        boolean hasProperty = expression instanceof Cypher5Parser.Expression2Context
                && expression.getChildCount() > 1
                && expression.getChild(1) instanceof Cypher5Parser.PropertyPostfixContext;
        return hasProperty ? variable.getText() + expression.getChild(1).getText() : variable.getText();
    }

    private void countReplacement(Cypher5Parser.FunctionInvocationContext call) {
        if (!Trees.nameOf(call).equals("replace") || call.functionArgument().size() != 3) {
            return;
        }
        ParseTree last = Trees.core(call.functionArgument(2).expression());
        int length = last.getText().length() - 2;
        if (!(last instanceof Cypher5Parser.StringLiteralContext) || length > LONGEST_REPLACEMENT) {
            throw Trees.tooCostly(
                    call,
                    "replace() takes as its last argument a text of at most " + LONGEST_REPLACEMENT + " characters");
        }
        replacement *= Math.max(1, length);
    }
}
