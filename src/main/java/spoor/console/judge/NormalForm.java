package spoor.console.judge;

import org.antlr.v4.runtime.tree.ParseTree;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;

/**
 * How many conditions become of one when the planner writes it as ANDs of ORs, which can double with each part.
 *
 * @param conditions as ANDs of ORs
 * @param cases as ORs of ANDs, which is what NOT makes of the conditions
 */
record NormalForm(double conditions, double cases) {

    private static final NormalForm ONE = new NormalForm(1, 1);

    static NormalForm of(ParseTree tree) {
        return switch (tree) {
            case Cypher5Parser.ExpressionContext or -> each(or, NormalForm::or);
            case Cypher5Parser.Expression11Context xor -> each(xor, NormalForm::xor);
            case Cypher5Parser.Expression10Context and -> each(and, NormalForm::and);
            case Cypher5Parser.Expression9Context not -> negated(not);
            case Cypher5Parser.Expression8Context comparison
            when comparison.getChildCount() > 1 -> new NormalForm(comparison.getChildCount() / 2.0, 1);
            case Cypher5Parser.LabelExpression4Context or -> each(or, NormalForm::or);
            case Cypher5Parser.LabelExpression4IsContext or -> each(or, NormalForm::or);
            case Cypher5Parser.LabelExpression3Context and -> each(and, NormalForm::and);
            case Cypher5Parser.LabelExpression3IsContext and -> each(and, NormalForm::and);
            case Cypher5Parser.LabelExpression2Context not -> negated(not);
            case Cypher5Parser.LabelExpression2IsContext not -> negated(not);
            case Cypher5Parser.ParenthesizedExpressionContext bracket -> of(bracket.expression());
            case Cypher5Parser.Expression2Context access when access.getChildCount() > 1 -> labels(access);
            default -> ofOnly(tree);
        };
    }

    /** Brackets and precedence lead on to one part; whatever else has parts is one condition. */
    private static NormalForm ofOnly(ParseTree tree) {
        NormalForm form = null;
        for (int i = 0; i < tree.getChildCount(); i++) {
            if (tree.getChild(i).getChildCount() > 0) {
                if (form != null) {
                    return ONE;
                }
                form = of(tree.getChild(i));
            }
        }
        boolean isBracket =
                tree.getChildCount() == 3 && tree.getChild(0).getText().equals("(");
        boolean leads = isBracket || tree.getChildCount() == 1 || tree instanceof Cypher5Parser.LabelExpressionContext;
        return form == null || !leads ? ONE : form;
    }

    private static NormalForm labels(ParseTree access) {
        return access.getChild(access.getChildCount() - 1) instanceof Cypher5Parser.LabelPostfixContext label
                ? of(label.labelExpression())
                : ONE;
    }

    private static NormalForm negated(ParseTree not) {
        NormalForm inner = of(not.getChild(not.getChildCount() - 1));
        return not.getChildCount() % 2 == 0
                ? new NormalForm(/* conditions= */ inner.cases, /* cases= */ inner.conditions)
                : inner;
    }

    /** Two forms made one. */
    private interface Joining {
        NormalForm of(NormalForm a, NormalForm b);
    }

    private static NormalForm each(ParseTree parts, Joining joining) {
        NormalForm form = of(parts.getChild(0));
        for (int i = 1; i < parts.getChildCount(); i++) {
            if (parts.getChild(i).getChildCount() > 0) {
                form = joining.of(form, of(parts.getChild(i)));
            }
        }
        return form;
    }

    private static NormalForm or(NormalForm a, NormalForm b) {
        return new NormalForm(a.conditions * b.conditions, a.cases + b.cases);
    }

    private static NormalForm and(NormalForm a, NormalForm b) {
        return new NormalForm(a.conditions + b.conditions, a.cases * b.cases);
    }

    private static NormalForm xor(NormalForm a, NormalForm b) {
        return new NormalForm(
                a.conditions * b.conditions + a.cases * b.cases, a.cases * b.conditions + a.conditions * b.cases);
    }
}
