package spoor.console;

import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;

/**
 * Lets {@code reduce()} through where it provably ends soon: over a list that is short by nature, with a step that
 * hands on what was gathered at most once, so that it grows by addition and not by doubling.
 */
final class ReduceRules extends TreeRules {

    /** Calls that answer with a part of what they are given, or with one of it. */
    private static final Set<String> PICKERS = Set.of("head", "last", "coalesce");

    /** Calls whose answer is a number, a truth value or a short name. */
    private static final Set<String> SHRINKERS =
            Set.of("size", "abs", "round", "floor", "ceil", "sign", "sqrt", "isempty", "length", "type", "elementid");

    private static final int TOO_OFTEN = 1_000;

    private final ShortLists shortLists;

    ReduceRules(ShortLists shortLists) {
        this.shortLists = shortLists;
    }

    @Override
    public void enterEveryRule(ParserRuleContext rule) {
        if (!(rule instanceof Cypher5Parser.ReduceExpressionContext reduce)) {
            return;
        }
        if (!shortLists.isShort(reduce.expression(1))) {
            throw Trees.tooCostly(
                    reduce,
                    "reduce() may run over nodes(p), relationships(p), a list property of a matched node, a written list"
                            + " or a part with a written end (l[0..100]); use UNWIND and sum() or collect() for others");
        }
        String gathered = reduce.variable(0).getText();
        if (uses(reduce.expression(2), gathered) > 1) {
            throw Trees.tooCostly(
                    reduce,
                    "The step of reduce() may hand on " + gathered
                            + " once, alone or in a sum, not repeat it or pass it to a function that can make it longer");
        }
    }

    /** How often the value of this expression can hold the variable's value. */
    private static int uses(ParseTree tree, String name) {
        return switch (tree) {
            case Cypher5Parser.VariableContext variable -> variable.getText().equals(name) ? 1 : 0;
            case Cypher5Parser.FunctionInvocationContext call -> usesOfCall(call, name);
            case Cypher5Parser.CaseExpressionContext choice -> most(choice, name);
            case Cypher5Parser.ExtendedCaseExpressionContext choice -> most(choice, name);
            case Cypher5Parser.CaseAlternativeContext branch -> uses(branch.expression(1), name);
            case Cypher5Parser.ExtendedCaseAlternativeContext branch -> uses(branch.expression(), name);
            case Cypher5Parser.CountExpressionContext number -> 0;
            case Cypher5Parser.ListComprehensionContext loop -> usesOfLoop(loop, name);
            case Cypher5Parser.CollectExpressionContext loop -> mentions(loop, name) ? TOO_OFTEN : 0;
            case Cypher5Parser.PatternComprehensionContext loop -> mentions(loop, name) ? TOO_OFTEN : 0;
            case Cypher5Parser.ReduceExpressionContext loop -> usesOfReduce(loop, name);
            case Cypher5Parser.Expression2Context access -> uses(access.getChild(0), name);
            default -> Trees.isTruth(tree) ? 0 : sum(tree, name);
        };
    }

    private static int usesOfCall(Cypher5Parser.FunctionInvocationContext call, String name) {
        String function = Trees.nameOf(call);
        if (SHRINKERS.contains(function) || !mentions(call, name)) {
            return 0;
        }
        if (!PICKERS.contains(function)) {
            return TOO_OFTEN;
        }
        int most = 0;
        for (Cypher5Parser.FunctionArgumentContext argument : call.functionArgument()) {
            most = Math.max(most, usesOfPicked(argument.expression(), name));
        }
        return most;
    }

    /** Of a list only one element is taken, so that what each turn repeats counts once. */
    private static int usesOfPicked(ParseTree list, String name) {
        return Trees.core(list) instanceof Cypher5Parser.ListComprehensionContext loop && loop.barExp != null
                ? uses(loop.expression(0), name) + uses(loop.barExp, name)
                : uses(list, name);
    }

    private static int usesOfLoop(Cypher5Parser.ListComprehensionContext loop, String name) {
        int repeated = loop.barExp == null ? 0 : uses(loop.barExp, name);
        return uses(loop.expression(0), name) + (repeated > 0 ? TOO_OFTEN : 0);
    }

    private static int usesOfReduce(Cypher5Parser.ReduceExpressionContext loop, String name) {
        return uses(loop.expression(0), name) + (mentions(loop.expression(2), name) ? TOO_OFTEN : 0);
    }

    private static int most(ParseTree choice, String name) {
        int most = 0;
        for (int i = 0; i < choice.getChildCount(); i++) {
            most = Math.max(most, uses(choice.getChild(i), name));
        }
        return most;
    }

    private static int sum(ParseTree tree, String name) {
        int sum = 0;
        for (int i = 0; i < tree.getChildCount(); i++) {
            sum += uses(tree.getChild(i), name);
        }
        return sum;
    }

    private static boolean mentions(ParseTree tree, String name) {
        if (tree instanceof Cypher5Parser.VariableContext variable) {
            return variable.getText().equals(name);
        }
        for (int i = 0; i < tree.getChildCount(); i++) {
            if (mentions(tree.getChild(i), name)) {
                return true;
            }
        }
        return false;
    }
}
