package spoor.console.judge;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;

/** Bounds what makes the planner think for ever: patterns, normal forms, chained parts and what is nested. */
final class ShapeRules extends TreeRules {

    private static final int MOST_WITHS = 24;
    private static final int MOST_UNIONS = 20;
    private static final int MOST_RELATIONSHIPS = 24;
    private static final int MOST_NODES = 64;
    private static final int MOST_ORS = 200;
    private static final int MOST_LABELS = 200;
    private static final int DEEPEST_SUBQUERY = 3;
    private static final int MOST_SUBQUERIES = 32;

    /** Parts inside each other, beyond the dozen of precedence that every expression has. */
    private static final int DEEPEST = 60;

    /** Terms of a sum stand inside each other, too, but lightly. */
    private static final int TERMS_A_LEVEL = 8;

    /** Conditions of the normal form that the planner makes of AND, OR, XOR and NOT. */
    private static final double MOST_CONDITIONS = 300;

    private int withs;
    private int unions;
    private int relationships;
    private int nodes;
    private int ors;
    private int labels;
    private int subqueries;
    private int openSubqueries;
    private int depth;

    @Override
    public void enterEveryRule(ParserRuleContext rule) {
        depth += levels(rule);
        require(depth <= DEEPEST, rule, DEEPEST, "parts inside each other");
        switch (rule.getRuleIndex()) {
            case Cypher5Parser.RULE_withClause -> require(++withs <= MOST_WITHS, rule, MOST_WITHS, "WITH");
            case Cypher5Parser.RULE_singleQuery -> require(++unions <= MOST_UNIONS + 1, rule, MOST_UNIONS, "UNION");
            case Cypher5Parser.RULE_relationshipPattern ->
                require(++relationships <= MOST_RELATIONSHIPS, rule, MOST_RELATIONSHIPS, "relationships");
            case Cypher5Parser.RULE_nodePattern ->
                require(++nodes <= MOST_NODES, rule, MOST_NODES, "nodes in patterns");
            case Cypher5Parser.RULE_labelExpression1,
                    Cypher5Parser.RULE_labelExpression1Is,
                    Cypher5Parser.RULE_typePart ->
                require(++labels <= MOST_LABELS, rule, MOST_LABELS, "labels and types");
            case Cypher5Parser.RULE_expression -> requireSmallNormalForm(rule);
            case Cypher5Parser.RULE_labelExpression -> requireSmallNormalForm(rule);
            default -> countSubquery(rule);
        }
    }

    @Override
    public void exitEveryRule(ParserRuleContext rule) {
        depth -= levels(rule);
        openSubqueries -= isSubquery(rule) ? 1 : 0;
    }

    private void countSubquery(ParserRuleContext rule) {
        if (isSubquery(rule)) {
            require(++openSubqueries <= DEEPEST_SUBQUERY, rule, DEEPEST_SUBQUERY, "subqueries inside each other");
            require(++subqueries <= MOST_SUBQUERIES, rule, MOST_SUBQUERIES, "subqueries");
        }
    }

    /** How much deeper the planner's tree gets with this part: signs and properties that follow each other nest there. */
    private static int levels(ParserRuleContext rule) {
        int children = rule.getChildCount();
        if (children < 2) {
            return 0;
        }
        return switch (rule.getRuleIndex()) {
            case Cypher5Parser.RULE_expression2,
                    Cypher5Parser.RULE_expression9,
                    Cypher5Parser.RULE_labelExpression2,
                    Cypher5Parser.RULE_labelExpression2Is,
                    Cypher5Parser.RULE_propertyExpression,
                    Cypher5Parser.RULE_typePart -> children - 1;
            case Cypher5Parser.RULE_expression4,
                    Cypher5Parser.RULE_expression5,
                    Cypher5Parser.RULE_expression6,
                    Cypher5Parser.RULE_expression8 -> 1 + children / 2 / TERMS_A_LEVEL;
            default -> nests(rule) ? 1 : 0;
        };
    }

    private static boolean nests(ParserRuleContext rule) {
        return switch (rule.getRuleIndex()) {
            case Cypher5Parser.RULE_parenthesizedExpression,
                    Cypher5Parser.RULE_expression1,
                    Cypher5Parser.RULE_expression3,
                    Cypher5Parser.RULE_labelExpression1,
                    Cypher5Parser.RULE_labelExpression1Is,
                    Cypher5Parser.RULE_parenthesizedPath,
                    Cypher5Parser.RULE_functionInvocation,
                    Cypher5Parser.RULE_listLiteral,
                    Cypher5Parser.RULE_map,
                    Cypher5Parser.RULE_caseExpression,
                    Cypher5Parser.RULE_extendedCaseExpression,
                    Cypher5Parser.RULE_typeName,
                    Cypher5Parser.RULE_listComprehension,
                    Cypher5Parser.RULE_reduceExpression,
                    Cypher5Parser.RULE_listItemsPredicate -> true;
            default -> false;
        };
    }

    /** Looked at from its top only. */
    private void requireSmallNormalForm(ParserRuleContext rule) {
        if (rule.getRuleIndex() == Cypher5Parser.RULE_expression) {
            ors += rule.getChildCount() / 2;
            require(ors <= MOST_ORS, rule, MOST_ORS, "OR");
        }
        NormalForm form = NormalForm.of(rule);
        require(
                form.conditions() <= MOST_CONDITIONS,
                rule,
                (int) MOST_CONDITIONS,
                "conditions after AND, OR, XOR and NOT are worked out");
    }

    private static boolean isSubquery(ParseTree rule) {
        return switch (rule) {
            case Cypher5Parser.SubqueryClauseContext call -> true;
            case Cypher5Parser.ExistsExpressionContext exists -> true;
            case Cypher5Parser.CountExpressionContext count -> true;
            case Cypher5Parser.CollectExpressionContext collect -> true;
            default -> false;
        };
    }

    private static void require(boolean fine, ParserRuleContext rule, int most, String what) {
        if (!fine) {
            throw Trees.tooCostly(rule, "At most " + most + " " + what + " are taken; ask in several statements");
        }
    }
}
