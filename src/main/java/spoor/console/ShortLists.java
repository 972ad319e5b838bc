package spoor.console;

import java.util.HashSet;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;

/**
 * Knows, after a walk, which lists are short by nature: as long as a path, as the labels of a node, as a list that
 * somebody wrote down or that is stored in one property of a node. A property of anything else can be a whole result.
 */
final class ShortLists extends TreeRules {

    private static final Set<String> SHORT_LISTS = Set.of("nodes", "relationships", "labels", "keys");

    private final Set<String> matched = new HashSet<>();
    private final Set<String> computed = new HashSet<>();

    @Override
    public void enterEveryRule(ParserRuleContext rule) {
        if (rule instanceof Cypher5Parser.VariableContext variable) {
            ParseTree parent = variable.getParent();
            if (parent instanceof Cypher5Parser.NodePatternContext
                    || parent instanceof Cypher5Parser.RelationshipPatternContext) {
                matched.add(variable.getText());
            } else if (!(parent instanceof Cypher5Parser.Expression1Context)) {
                computed.add(variable.getText());
            }
        }
    }

    boolean isShort(ParseTree expression) {
        ParseTree core = Trees.core(expression);
        return switch (core) {
            case Cypher5Parser.ListLiteralContext list -> true;
            case Cypher5Parser.PatternComprehensionContext pattern -> true;
            case Cypher5Parser.FunctionInvocationContext call -> isShortCall(call);
            case Cypher5Parser.Expression2Context access -> isStoredProperty(access);
            case Cypher5Parser.Expression6Context sum -> isShortSum(sum);
            default -> false;
        };
    }

    private boolean isShortCall(Cypher5Parser.FunctionInvocationContext call) {
        String name = Trees.nameOf(call);
        return SHORT_LISTS.contains(name)
                || (name.equals("coalesce")
                        && call.functionArgument().stream().allMatch(argument -> isShort(argument.expression())));
    }

    /** {@code n.aliases}, where n is a matched node and nothing else under the same name. */
    private boolean isStoredProperty(Cypher5Parser.Expression2Context access) {
        String variable = access.getChild(0).getText();
        return access.getChildCount() == 2
                && access.getChild(1) instanceof Cypher5Parser.PropertyPostfixContext
                && matched.contains(variable)
                && !computed.contains(variable);
    }

    private boolean isShortSum(Cypher5Parser.Expression6Context sum) {
        for (int i = 0; i < sum.getChildCount(); i += 2) {
            if (!isShort(sum.getChild(i))) {
                return false;
            }
        }
        return sum.getChildCount() > 1;
    }
}
