package spoor.console.judge;

import java.util.Locale;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;
import spoor.model.LimitReached;
import spoor.model.SpoorException;

/** Looks at expressions without the dozen rules of precedence and the brackets that wrap each of them. */
final class Trees {

    private Trees() {}

    /** The rule that an expression comes down to: {@code (size(x))} is a function call. */
    static ParseTree core(ParseTree tree) {
        ParseTree at = tree;
        while (true) {
            if (at instanceof Cypher5Parser.ParenthesizedExpressionContext bracketed) {
                at = bracketed.expression();
            } else if (at.getChildCount() == 1 && at.getChild(0) instanceof ParserRuleContext && isWrapper(at)) {
                at = at.getChild(0);
            } else {
                return at;
            }
        }
    }

    private static boolean isWrapper(ParseTree tree) {
        return !(tree instanceof Cypher5Parser.VariableContext)
                && !(tree instanceof Cypher5Parser.ListLiteralContext)
                && !(tree instanceof Cypher5Parser.ParameterContext);
    }

    /** The lower-case name of the function that the expression is a call of. */
    static Optional<String> findFunction(ParseTree expression) {
        return core(expression) instanceof Cypher5Parser.FunctionInvocationContext call
                ? Optional.of(nameOf(call))
                : Optional.empty();
    }

    static String nameOf(Cypher5Parser.FunctionInvocationContext call) {
        return call.functionName().getText().replace("`", "").toLowerCase(Locale.ROOT);
    }

    /** The expression says yes or no, whatever it looks at. */
    static boolean isTruth(ParseTree tree) {
        return switch (tree) {
            case Cypher5Parser.ListItemsPredicateContext all -> true;
            case Cypher5Parser.ExistsExpressionContext exists -> true;
            case Cypher5Parser.ExpressionContext or -> or.getChildCount() > 1;
            case Cypher5Parser.Expression11Context xor -> xor.getChildCount() > 1;
            case Cypher5Parser.Expression10Context and -> and.getChildCount() > 1;
            case Cypher5Parser.Expression9Context not -> not.getChildCount() > 1;
            case Cypher5Parser.Expression8Context comparison -> comparison.getChildCount() > 1;
            case Cypher5Parser.Expression7Context comparison -> comparison.getChildCount() > 1;
            default -> false;
        };
    }

    /** The refusal of something the database could not stop in time. */
    static SpoorException tooCostly(ParserRuleContext rule, String what) {
        Place place = Place.of(rule.getStart());
        return place.on(new LimitReached("cypher.cost", "%s (%s).", what, place));
    }
}
