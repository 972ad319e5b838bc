package spoor.console;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;

/** Bounds what makes the planner think for ever: patterns, normal forms, chained parts and nested subqueries. */
final class ShapeRules extends TreeRules {

    private static final int MOST_WITHS = 24;
    private static final int MOST_UNIONS = 20;
    private static final int MOST_RELATIONSHIPS = 24;
    private static final int MOST_ORS = 200;
    private static final int MOST_ORS_OF_ANDS = 8;
    private static final int DEEPEST_SUBQUERY = 3;

    private int withs;
    private int unions;
    private int relationships;
    private int ors;
    private int orsOfAnds;
    private int subqueries;

    @Override
    public void enterEveryRule(ParserRuleContext rule) {
        switch (rule.getRuleIndex()) {
            case Cypher5Parser.RULE_withClause -> require(++withs <= MOST_WITHS, rule, MOST_WITHS, "WITH");
            case Cypher5Parser.RULE_singleQuery -> require(++unions <= MOST_UNIONS + 1, rule, MOST_UNIONS, "UNION");
            case Cypher5Parser.RULE_relationshipPattern ->
                require(++relationships <= MOST_RELATIONSHIPS, rule, MOST_RELATIONSHIPS, "relationships");
            case Cypher5Parser.RULE_expression -> countOrs(rule);
            default -> {
                subqueries += isSubquery(rule) ? 1 : 0;
                require(subqueries <= DEEPEST_SUBQUERY, rule, DEEPEST_SUBQUERY, "subqueries inside each other");
            }
        }
    }

    @Override
    public void exitEveryRule(ParserRuleContext rule) {
        subqueries -= isSubquery(rule) ? 1 : 0;
    }

    private void countOrs(ParserRuleContext expression) {
        ors += expression.getChildCount() / 2;
        require(ors <= MOST_ORS, expression, MOST_ORS, "OR");
        if (expression.getChildCount() > 1) {
            for (int i = 0; i < expression.getChildCount(); i += 2) {
                orsOfAnds += isAnd(expression.getChild(i)) ? 1 : 0;
            }
            require(orsOfAnds <= MOST_ORS_OF_ANDS, expression, MOST_ORS_OF_ANDS, "AND inside OR");
        }
    }

    private static boolean isAnd(ParseTree operand) {
        return Trees.core(operand) instanceof Cypher5Parser.Expression10Context and && and.getChildCount() > 1;
    }

    private static boolean isSubquery(ParserRuleContext rule) {
        return switch (rule.getRuleIndex()) {
            case Cypher5Parser.RULE_subqueryClause,
                    Cypher5Parser.RULE_existsExpression,
                    Cypher5Parser.RULE_countExpression,
                    Cypher5Parser.RULE_collectExpression -> true;
            default -> false;
        };
    }

    private static void require(boolean fine, ParserRuleContext rule, int most, String what) {
        if (!fine) {
            throw Trees.tooCostly(rule, "At most " + most + " " + what + " are taken; ask in several statements");
        }
    }
}
