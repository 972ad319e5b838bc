package spoor.console.judge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;

/**
 * Bounds what makes the planner think for ever: patterns, normal forms, chained parts and what is nested. What a small
 * CALL holds is planned by itself and in no time: it counts as a subquery and not among the patterns of the rest.
 */
final class ShapeRules extends TreeRules {

    private static final int MOST_WITHS = 24;
    private static final int MOST_UNIONS = 20;
    private static final int MOST_RELATIONSHIPS = 24;
    private static final int MOST_NODES = 64;
    private static final int MOST_ORS = 200;
    private static final int MOST_LABELS = 200;
    private static final int DEEPEST_SUBQUERY = 3;
    private static final int MOST_SUBQUERIES = 32;

    private static final Part SMALL = new Part(4, 8, 2, 16);

    /** Parts inside each other, beyond the dozen of precedence that every expression has. */
    private static final int DEEPEST = 60;

    /** Terms of a sum stand inside each other, too, but lightly. */
    private static final int TERMS_A_LEVEL = 8;

    /** Conditions of the normal form that the planner makes of AND, OR, XOR and NOT. */
    private static final double MOST_CONDITIONS = 300;

    /** What a subquery, or the statement, holds outside of the subqueries in it. */
    private record Part(int relationships, int nodes, int withs, int labels) {

        static final Part NONE = new Part(0, 0, 0, 0);

        Part plus(Part more) {
            return new Part(
                    relationships + more.relationships, nodes + more.nodes, withs + more.withs, labels + more.labels);
        }

        boolean isIn(Part most) {
            return relationships <= most.relationships
                    && nodes <= most.nodes
                    && withs <= most.withs
                    && labels <= most.labels;
        }
    }

    /** Of the subqueries that are open, the innermost first, and of the statement at the end. */
    private final Deque<Part> open = new ArrayDeque<>(List.of(Part.NONE));

    /** Of the subqueries that were closed and are not small. */
    private Part closed = Part.NONE;

    private int unions;
    private int ors;
    private int subqueries;
    private int depth;

    @Override
    public void enterEveryRule(ParserRuleContext rule) {
        depth += levels(rule);
        require(depth <= DEEPEST, rule, DEEPEST, "parts inside each other");
        switch (rule.getRuleIndex()) {
            case Cypher5Parser.RULE_withClause -> add(new Part(0, 0, 1, 0), rule);
            case Cypher5Parser.RULE_regularQuery -> {
                unions +=
                        ((Cypher5Parser.RegularQueryContext) rule).singleQuery().size() - 1;
                require(unions <= MOST_UNIONS, rule, MOST_UNIONS, "UNION");
            }
            case Cypher5Parser.RULE_relationshipPattern -> add(new Part(1, 0, 0, 0), rule);
            case Cypher5Parser.RULE_nodePattern -> add(new Part(0, 1, 0, 0), rule);
            case Cypher5Parser.RULE_labelExpression1,
                    Cypher5Parser.RULE_labelExpression1Is,
                    Cypher5Parser.RULE_typePart -> add(new Part(0, 0, 0, 1), rule);
            case Cypher5Parser.RULE_expression -> requireSmallNormalForm(rule);
            case Cypher5Parser.RULE_labelExpression -> requireSmallNormalForm(rule);
            default -> countSubquery(rule);
        }
    }

    @Override
    public void exitEveryRule(ParserRuleContext rule) {
        depth -= levels(rule);
        if (isSubquery(rule)) {
            Part part = open.pop();
            boolean free = rule instanceof Cypher5Parser.SubqueryClauseContext && part.isIn(SMALL);
            closed = free ? closed : closed.plus(part);
        }
    }

    private void add(Part more, ParserRuleContext rule) {
        open.push(open.pop().plus(more));
        Part all = open.stream().reduce(closed, Part::plus);
        require(all.withs <= MOST_WITHS, rule, MOST_WITHS, "WITH");
        require(all.relationships <= MOST_RELATIONSHIPS, rule, MOST_RELATIONSHIPS, "relationships");
        require(all.nodes <= MOST_NODES, rule, MOST_NODES, "nodes in patterns");
        require(all.labels <= MOST_LABELS, rule, MOST_LABELS, "labels and types");
    }

    private void countSubquery(ParserRuleContext rule) {
        if (isSubquery(rule)) {
            open.push(Part.NONE);
            require(open.size() - 1 <= DEEPEST_SUBQUERY, rule, DEEPEST_SUBQUERY, "subqueries inside each other");
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
