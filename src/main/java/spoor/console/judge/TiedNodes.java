package spoor.console.judge;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;

/** Says of the nodes of a pattern which must have a relation: those beside one that cannot be left out. */
final class TiedNodes {

    private TiedNodes() {}

    /** False also where it cannot be said for sure: {@code -[*0..1]-}, {@code -->{0,1}} and a group of its own need none. */
    static boolean contains(Cypher5Parser.NodePatternContext node) {
        ParserRuleContext path = node.getParent();
        int at = path.children.indexOf(node);
        return isSureRelation(path, at + 1, at + 2) || isSureRelation(path, at - 1, at) || isSureBefore(path, at);
    }

    /** {@code -->+(n)}: the quantifier stands between. */
    private static boolean isSureBefore(ParserRuleContext path, int at) {
        return childAt(path, at - 1) instanceof Cypher5Parser.QuantifierContext && isSureRelation(path, at - 2, at - 1);
    }

    private static boolean isSureRelation(ParserRuleContext path, int relation, int quantifier) {
        return childAt(path, relation) instanceof Cypher5Parser.RelationshipPatternContext pattern
                && isSure(pattern.pathLength())
                && (!(childAt(path, quantifier) instanceof Cypher5Parser.QuantifierContext times) || isSure(times));
    }

    private static @Nullable ParseTree childAt(ParserRuleContext path, int index) {
        return index < 0 || index >= path.getChildCount() ? null : path.getChild(index);
    }

    /** {@code *}, {@code *2} and {@code *1..3} begin with one hop at least. */
    private static boolean isSure(Cypher5Parser.@Nullable PathLengthContext length) {
        if (length == null) {
            return true;
        }
        Token least = length.single == null ? length.from : length.single;
        return (least == null || isPositive(least)) && (length.to == null || isPositive(length.to));
    }

    private static boolean isSure(Cypher5Parser.QuantifierContext times) {
        if (times.LCURLY() == null) {
            return times.PLUS() != null;
        }
        return times.COMMA() == null
                ? isPositive(times.UNSIGNED_DECIMAL_INTEGER(0).getSymbol())
                : times.from != null && isPositive(times.from);
    }

    private static boolean isPositive(Token number) {
        return number.getText().chars().anyMatch(digit -> digit >= '1' && digit <= '9');
    }
}
