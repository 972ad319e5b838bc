package spoor.console;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;

/**
 * Knows, after a walk, which lists are short by nature: as long as a path, as the labels of a node, as a list that
 * somebody wrote down or that is stored in one property of a node, or a part with a written end. A property of anything
 * else can be a whole result.
 */
final class ShortLists extends TreeRules {

    private static final Set<String> SHORT_LISTS = Set.of("nodes", "relationships", "labels", "keys");

    /** The longest part of a list, such as {@code l[0..1000]}, that counts as short. */
    private static final int LONGEST_PART = 1_000;

    private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,4}");

    /** What a path, the labels of a node or one property is reckoned with, and what anything longer. */
    private static final int FEW_TURNS = 16;

    private static final int MANY_TURNS = 1_000;

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
            case Cypher5Parser.Expression2Context access -> isStoredProperty(access) || isShortPart(access);
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

    /** {@code l[0..12]}: both ends stand there; or a part of what is short itself. */
    private boolean isShortPart(Cypher5Parser.Expression2Context access) {
        return partOf(access) != null && (turnsOfPart(access) <= LONGEST_PART || isShort(access.getChild(0)));
    }

    private static Cypher5Parser.@Nullable RangePostfixContext partOf(Cypher5Parser.Expression2Context access) {
        ParseTree last = access.getChild(access.getChildCount() - 1);
        return last instanceof Cypher5Parser.RangePostfixContext part ? part : null;
    }

    private static int turnsOfPart(Cypher5Parser.Expression2Context access) {
        Cypher5Parser.RangePostfixContext part = partOf(access);
        if (part == null
                || part.toExp == null
                || !SMALL_NUMBER.matcher(part.toExp.getText()).matches()
                || (part.fromExp != null
                        && !SMALL_NUMBER.matcher(part.fromExp.getText()).matches())) {
            return Integer.MAX_VALUE;
        }
        return Integer.parseInt(part.toExp.getText());
    }

    /** How often a loop over this list turns at most, as far as growth is concerned. */
    int turns(ParseTree expression) {
        ParseTree core = Trees.core(expression);
        if (core instanceof Cypher5Parser.ListLiteralContext list) {
            return Math.max(1, list.expression().size());
        }
        if (core instanceof Cypher5Parser.FunctionInvocationContext call
                && Trees.nameOf(call).equals("range")) {
            return (int) Math.min(MANY_TURNS, Ranges.steps(call.functionArgument()));
        }
        if (core instanceof Cypher5Parser.Expression2Context access && turnsOfPart(access) <= LONGEST_PART) {
            return Math.max(1, turnsOfPart(access));
        }
        return isShort(expression) ? FEW_TURNS : MANY_TURNS;
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
