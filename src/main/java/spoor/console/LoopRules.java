package spoor.console;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ExpressionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ListComprehensionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ListItemsPredicateContext;

/**
 * Bounds loops inside one expression. Neo4j looks at its clock and its memory between rows only, so such a loop runs
 * past every timeout: ranges must be short, and a loop inside a loop must run over something short by nature.
 */
final class LoopRules extends TreeRules {

    private static final long MOST_STEPS = 10_000;
    private static final int DEEPEST_LOOP = 3;

    /** What copies whole lists; inside a loop its work is squared. */
    private static final Set<String> COPIERS =
            Set.of("range", "reverse", "tail", "tostringlist", "tointegerlist", "tofloatlist", "tobooleanlist");

    /** Calls whose answer is small, however large the list they look at. */
    private static final Set<String> SHRINKERS = Set.of(
            "size",
            "head",
            "last",
            "id",
            "elementid",
            "labels",
            "type",
            "keys",
            "length",
            "startnode",
            "endnode",
            "properties",
            "isempty",
            "tostring",
            "exists");

    private final Deque<ParserRuleContext> loops = new ArrayDeque<>();
    private final ShortLists shortLists;

    LoopRules(ShortLists shortLists) {
        this.shortLists = shortLists;
    }

    @Override
    public void enterEveryRule(ParserRuleContext rule) {
        switch (rule) {
            case ListComprehensionContext loop -> enterLoop(loop, loop.expression(0));
            case ListItemsPredicateContext loop -> enterLoop(loop, loop.expression(0));
            case Cypher5Parser.ReduceExpressionContext loop -> enterLoop(loop, loop.expression(1));
            case Cypher5Parser.FunctionInvocationContext call -> requireBoundedCall(call);
            case Cypher5Parser.StringAndListComparisonContext comparison -> requireSafePattern(comparison);
            case Cypher5Parser.VariableContext variable -> requireNoCopy(variable);
            default -> {}
        }
    }

    @Override
    public void exitEveryRule(ParserRuleContext rule) {
        if (rule == loops.peek()) {
            loops.pop();
        }
    }

    private void enterLoop(ParserRuleContext loop, ExpressionContext source) {
        if (!loops.isEmpty() && !shortLists.isShort(source)) {
            throw Trees.tooCostly(
                    loop,
                    "A loop inside a loop may run over nodes(), relationships(), labels(), keys(), a list property of a"
                            + " matched node, a written list or a part with a written end (l[0..100]) only; use UNWIND for"
                            + " others");
        }
        loops.push(loop);
        if (loops.size() > DEEPEST_LOOP) {
            throw Trees.tooCostly(loop, "Loops are nested more than " + DEEPEST_LOOP + " deep; use UNWIND");
        }
    }

    private void requireBoundedCall(Cypher5Parser.FunctionInvocationContext call) {
        String name = Trees.nameOf(call);
        if (COPIERS.contains(name) && isInBody(call)) {
            throw Trees.tooCostly(call, name + "() inside a loop copies a list for each turn; do it before, in a WITH");
        }
        if (name.equals("range")) {
            requireShortRange(call);
        }
    }

    private static void requireShortRange(Cypher5Parser.FunctionInvocationContext call) {
        List<Cypher5Parser.FunctionArgumentContext> arguments = call.functionArgument();
        if (arguments.size() == 2 && Ranges.isOverList(arguments)) {
            return;
        }
        if (!Ranges.isShort(arguments, MOST_STEPS)) {
            throw Trees.tooCostly(
                    call,
                    "range() takes whole numbers as they stand, and at most " + MOST_STEPS
                            + " steps (or 0 to size(list) - 1)");
        }
    }

    private static void requireSafePattern(Cypher5Parser.StringAndListComparisonContext comparison) {
        if (comparison.REGEQ() != null && !RegexRules.isSafe(comparison.expression6())) {
            throw Trees.tooCostly(
                    comparison,
                    "A regular expression must stand there as a text of at most 200 characters, with at most two of * and +,"
                            + " no repeated group and no back-reference; CONTAINS and STARTS WITH are faster");
        }
    }

    /** A list or node that each turn repeats whole makes the answer as large as the square of the list. */
    private void requireNoCopy(Cypher5Parser.VariableContext variable) {
        ListComprehensionContext loop = loopThatYields(variable);
        if (loop == null
                || variable.getText().equals(loop.variable().getText())
                || isBoundInside(variable, loop)
                || shortLists.isShort(loop.expression(0))
                || isUsedInPart(variable, loop)) {
            return;
        }
        throw Trees.tooCostly(
                variable,
                "The list repeats " + variable.getText() + " for each of its turns; name the property that is wanted");
    }

    private @Nullable ListComprehensionContext loopThatYields(ParseTree tree) {
        for (ParseTree at = tree; at.getParent() != null; at = at.getParent()) {
            if (at.getParent() instanceof ListComprehensionContext loop && loop.barExp == at) {
                return loop;
            }
        }
        return null;
    }

    private static boolean isBoundInside(Cypher5Parser.VariableContext variable, ListComprehensionContext loop) {
        for (ParseTree at = variable.getParent(); at != loop; at = at.getParent()) {
            boolean bindsVariables = at instanceof ListComprehensionContext
                    || at instanceof ListItemsPredicateContext
                    || at instanceof Cypher5Parser.PatternComprehensionContext
                    || at instanceof Cypher5Parser.RegularQueryContext
                    || at instanceof Cypher5Parser.ExistsExpressionContext
                    || at instanceof Cypher5Parser.CountExpressionContext
                    || at instanceof Cypher5Parser.CollectExpressionContext
                    || at instanceof Cypher5Parser.PatternExpressionContext;
            if (bindsVariables) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUsedInPart(Cypher5Parser.VariableContext variable, ListComprehensionContext loop) {
        for (ParseTree at = variable.getParent(); at != loop; at = at.getParent()) {
            boolean picksOne = at instanceof Cypher5Parser.Expression2Context && at.getChildCount() > 1;
            boolean compares =
                    at instanceof Cypher5Parser.Expression7Context || at instanceof Cypher5Parser.Expression8Context;
            boolean comparesOnly = compares && at.getChildCount() > 1;
            boolean shrinks = at instanceof Cypher5Parser.FunctionInvocationContext call
                    && SHRINKERS.contains(Trees.nameOf(call));
            if (picksOne || comparesOnly || shrinks) {
                return true;
            }
        }
        return false;
    }

    private boolean isInBody(ParserRuleContext rule) {
        for (ParseTree at = rule; at.getParent() != null; at = at.getParent()) {
            ExpressionContext source = sourceOf(at.getParent());
            if (source != null && at != source) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable ExpressionContext sourceOf(ParseTree rule) {
        return switch (rule) {
            case ListComprehensionContext loop -> loop.expression(0);
            case ListItemsPredicateContext loop -> loop.expression(0);
            case Cypher5Parser.ReduceExpressionContext loop -> loop.expression(1);
            default -> null;
        };
    }
}
