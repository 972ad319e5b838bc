package spoor.console.judge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;

/**
 * Reckons what an expression takes and how large its value can become, without running it: each loop's turns times what
 * a turn takes, with the sizes of the parameters that were sent along and of what stands there, and a usual size for
 * what is stored.
 */
final class RowCost {

    /** What a turn of a loop takes beside its work. */
    private static final double TURN = 8;

    /** Neighbours of a node, as a pattern in an expression lists them. */
    private static final double NEIGHBOURS = 100;

    /** What is collected is counted by the database, which ends the statement before it is more. */
    private static final double MOST_COLLECTED = 2e6;

    /** Growth by a sum is the same with each turn, */
    private static final double SAME_AGAIN = 1.01;

    /** once the signs that stand between stored texts count. */
    private static final int FIRST_TURNS = 3;

    private final StatementBudget budget;
    private final Map<String, Object> parameters;
    private final ClauseCost clauses;
    private final CallCost calls;
    private final Deque<String> turning = new ArrayDeque<>();
    private Scope scope = new Scope();

    RowCost(StatementBudget budget, Map<String, Object> parameters) {
        this.budget = budget;
        this.parameters = parameters;
        this.clauses = new ClauseCost(this, budget);
        this.calls = new CallCost(this, budget);
    }

    Scope scope() {
        return scope;
    }

    ClauseCost clauses() {
        return clauses;
    }

    /** The same list in each turn of the loops around: the database makes a set of it once, for IN. */
    boolean isSteady(ParseTree list) {
        return switch (Trees.core(list)) {
            case Cypher5Parser.ParameterContext parameter -> true;
            case Cypher5Parser.VariableContext variable -> !turning.contains(nameOf(variable));
            default -> false;
        };
    }

    /** The number that was sent along under this name, or how long what was sent is. */
    double parameter(String name) {
        return switch (parameters.get(name)) {
            case Number number -> number.doubleValue();
            case Collection<?> list -> list.size();
            case null, default -> Double.NaN;
        };
    }

    /** What the tree is worth; throws if it takes too much. */
    Extent of(@Nullable ParseTree tree) {
        if (tree == null || tree instanceof TerminalNode) {
            return Extent.NUMBER;
        }
        ParseTree core = Trees.core(tree);
        budget.look(core);
        return switch (core) {
            case Cypher5Parser.VariableContext variable -> scope.get(nameOf(variable));
            case Cypher5Parser.ParameterContext parameter ->
                Extent.of(parameters.get(parameter.parameterName().getText().replace("`", "")));
            case Cypher5Parser.StringLiteralContext literal -> Extent.constant(Literals.textOf(literal.getText()));
            case Cypher5Parser.ListLiteralContext list -> whole(list, list.expression());
            case Cypher5Parser.MapContext map -> whole(map, map.expression());
            case Cypher5Parser.MapProjectionContext map -> projection(map);
            case Cypher5Parser.FunctionInvocationContext call -> calls.of(call);
            default -> ofOperator(core);
        };
    }

    private Extent ofOperator(ParseTree core) {
        return switch (core) {
            case Cypher5Parser.Expression7Context comparison -> calls.comparison(comparison);
            case Cypher5Parser.Expression8Context comparison -> equality(comparison);
            case Cypher5Parser.Expression6Context sum -> sum(sum);
            case Cypher5Parser.Expression5Context product -> numberOf(product);
            case Cypher5Parser.Expression4Context power -> numberOf(power);
            case Cypher5Parser.Expression3Context sign -> numberOf(sign);
            case Cypher5Parser.Expression2Context access -> access(access);
            case Cypher5Parser.NormalizeFunctionContext call ->
                calls.copy(
                        call,
                        List.of(of(call.expression())),
                        Functions.get("normalize").growth());
            case Cypher5Parser.TrimFunctionContext call -> calls.trimmed(call, expressionsOf(call));
            default -> ofLoop(core);
        };
    }

    private Extent ofLoop(ParseTree core) {
        return switch (core) {
            case Cypher5Parser.ListComprehensionContext loop -> listing(loop);
            case Cypher5Parser.ListItemsPredicateContext loop -> predicate(loop);
            case Cypher5Parser.ReduceExpressionContext loop -> reduction(loop);
            case Cypher5Parser.PatternComprehensionContext loop -> patternListing(loop);
            case Cypher5Parser.CollectExpressionContext query -> listed(query, nested(query));
            case Cypher5Parser.CountExpressionContext query -> inside(query);
            case Cypher5Parser.ExistsExpressionContext query -> inside(query);
            case Cypher5Parser.RegularQueryContext query -> clauses.query(query);
            default -> either(core);
        };
    }

    /** One of its parts: a CASE, or whatever else has parts. */
    private Extent either(ParseTree tree) {
        Extent value = null;
        for (Extent part : eachOf(tree)) {
            value = value == null ? part : value.or(part);
        }
        return value == null || Trees.isTruth(tree) ? Extent.NUMBER : value;
    }

    private List<Extent> eachOf(ParseTree tree) {
        List<Extent> parts = new ArrayList<>();
        for (int i = 0; i < tree.getChildCount(); i++) {
            if (!(tree.getChild(i) instanceof TerminalNode)) {
                parts.add(of(tree.getChild(i)));
            }
        }
        return parts;
    }

    /** What is trimmed first, then what is taken away. */
    private List<Extent> expressionsOf(Cypher5Parser.TrimFunctionContext call) {
        Extent source = of(call.trimSource);
        return call.trimCharacterString == null ? List.of(source) : List.of(source, of(call.trimCharacterString));
    }

    private Extent numberOf(ParseTree tree) {
        eachOf(tree);
        return Extent.NUMBER;
    }

    private Extent whole(ParseTree tree, List<Cypher5Parser.ExpressionContext> parts) {
        Extent element = parts.isEmpty() ? Extent.NUMBER : null;
        double weight = 0;
        for (Cypher5Parser.ExpressionContext part : parts) {
            Extent one = of(part);
            element = element == null ? one : element.or(one);
            weight += Extent.ENTRY + one.weight();
        }
        return budget.requireLight(tree, Extent.list(parts.size(), weight, element == null ? Extent.NUMBER : element));
    }

    private Extent projection(Cypher5Parser.MapProjectionContext map) {
        Extent whole = scope.get(nameOf(map.variable()));
        Extent element = whole.or(Extent.STORED);
        double weight = whole.weight();
        for (Cypher5Parser.MapProjectionElementContext part : map.mapProjectionElement()) {
            Extent one = part.expression() == null ? Extent.STORED : of(part.expression());
            one = part.variable() == null ? one : scope.get(nameOf(part.variable()));
            element = element.or(one);
            weight += Extent.ENTRY + one.weight();
        }
        return budget.requireLight(map, Extent.list(map.mapProjectionElement().size(), weight, element));
    }

    /** Both are gone through to the end where they are equal. */
    private Extent equality(ParseTree comparison) {
        List<Extent> sides = eachOf(comparison);
        for (int i = 1; i < sides.size(); i++) {
            budget.spend(
                    comparison, Math.min(sides.get(i - 1).weight(), sides.get(i).weight()));
        }
        return Extent.NUMBER;
    }

    private Extent sum(ParseTree tree) {
        List<Extent> parts = eachOf(tree);
        Extent sum = parts.getFirst();
        for (Extent part : parts.subList(1, parts.size())) {
            sum = sum.plus(part);
            if (!sum.isNumber()) {
                budget.spend(tree, sum.length());
            }
        }
        return budget.requireLight(tree, sum);
    }

    private Extent access(Cypher5Parser.Expression2Context access) {
        Extent value = of(access.getChild(0));
        for (int i = 1; i < access.getChildCount(); i++) {
            value = switch (access.getChild(i)) {
                case Cypher5Parser.RangePostfixContext part -> part(part, value);
                case Cypher5Parser.LabelPostfixContext label -> Extent.NUMBER;
                case Cypher5Parser.PropertyPostfixContext property -> value.one();
                default -> {
                    of(access.getChild(i));
                    yield value.one();
                }
            };
        }
        return value;
    }

    /** {@code l[0..100]}, where its ends stand there. */
    private Extent part(Cypher5Parser.RangePostfixContext part, Extent list) {
        of(part.fromExp);
        of(part.toExp);
        double length = Math.min(list.length(), Ranges.lengthOf(part));
        return length == list.length()
                ? list
                : Extent.list(
                        length,
                        Math.min(
                                list.weight(),
                                length * (Extent.ENTRY + list.one().weight())),
                        list.one());
    }

    private Extent listing(Cypher5Parser.ListComprehensionContext loop) {
        Extent list = of(loop.expression(0));
        Extent[] yielded = {list.one()};
        loop(loop, loop.variable(), list, () -> {
            of(loop.whereExp);
            yielded[0] = loop.barExp == null ? list.one() : of(loop.barExp);
        });
        Extent made = loop.barExp == null
                ? list.resized(list.length(), list.weight())
                : Extent.list(list.length(), yielded[0]);
        return budget.requireLight(loop, made);
    }

    private Extent predicate(Cypher5Parser.ListItemsPredicateContext loop) {
        loop(loop, loop.variable(), of(loop.inExp), () -> of(loop.whereExp));
        return Extent.NUMBER;
    }

    private void loop(ParserRuleContext loop, Cypher5Parser.VariableContext name, Extent list, Runnable turn) {
        double before = budget.steps();
        with(name, list.one(), turn);
        budget.repeat(loop, before, list.length(), TURN);
    }

    /**
     * What is gathered grows by the same with each turn, or by more and more: then it is refused. A step that repeats it in one
     * of its branches may show that only where it has become large, so later turns are looked at as well.
     */
    private Extent reduction(Cypher5Parser.ReduceExpressionContext loop) {
        Extent start = of(loop.expression(0));
        Extent list = of(loop.expression(1));
        Extent gathered = start;
        double growth = 0;
        double longer = 0;
        for (int i = 0; i < FIRST_TURNS; i++) {
            Extent next = gathered.or(turn(loop, gathered, list));
            growth = Math.max(growth, next.weight() - gathered.weight());
            longer = Math.max(longer, next.length() - gathered.length());
            gathered = next;
        }
        Extent later = turn(loop, gathered, list);
        Extent end = budget.requireLight(loop, after(gathered, list.length(), longer, growth));
        double before = budget.steps();
        Extent last = turn(loop, end, list);
        budget.repeat(loop, before, list.length(), TURN);
        double most = growth * SAME_AGAIN;
        if (later.depth() > gathered.depth()
                || later.weight() - gathered.weight() > most
                || last.weight() - end.weight() > most) {
            throw Trees.tooCostly(
                    loop,
                    "The step of reduce() may hand on " + nameOf(loop.variable(0))
                            + " once, alone or in a sum, not repeat it, put it into a list or pass it to a function that can"
                            + " make it longer");
        }
        return end.or(last);
    }

    private static Extent after(Extent gathered, double turns, double longer, double growth) {
        return gathered.isNumber()
                ? gathered
                : gathered.resized(gathered.length() + turns * longer, gathered.weight() + turns * growth);
    }

    private Extent turn(Cypher5Parser.ReduceExpressionContext loop, Extent gathered, Extent list) {
        Extent[] value = {gathered};
        with(
                loop.variable(0),
                gathered,
                () -> with(loop.variable(1), list.one(), () -> value[0] = of(loop.expression(2))));
        return value[0];
    }

    private Extent patternListing(Cypher5Parser.PatternComprehensionContext loop) {
        double found = turning.isEmpty() ? NEIGHBOURS : PatternRows.of(loop, scope);
        return in(scope.inner(), () -> {
            clauses.bind(loop);
            double before = budget.steps();
            of(loop.pathPatternNonEmpty());
            of(loop.whereExp);
            Extent yielded = of(loop.barExp);
            budget.repeat(loop, before, found, TURN);
            return budget.requireLight(loop, Extent.list(found, yielded));
        });
    }

    private Extent listed(Cypher5Parser.CollectExpressionContext query, double found) {
        return in(scope.inner(), () -> {
            double before = budget.steps();
            Extent one = clauses.query(query.regularQuery());
            budget.repeat(query, before, found, TURN);
            return collected(query, one);
        });
    }

    /** As many as there are rows, but no more than the database gives memory for. */
    Extent collected(ParseTree part, Extent one) {
        double rows = scope.rows();
        double weight = Math.min(MOST_COLLECTED, rows * (Extent.ENTRY + one.weight()));
        return budget.requireLight(part, Extent.list(rows, weight, one));
    }

    private Extent inside(ParserRuleContext query) {
        double found = nested(query);
        return in(scope.inner(), () -> {
            clauses.bind(query);
            double before = budget.steps();
            numberOf(query);
            budget.repeat(query, before, found, TURN);
            return Extent.NUMBER;
        });
    }

    /** A query in a loop is run in each of its turns, where the database does not look at its clock. */
    private double nested(ParserRuleContext query) {
        return turning.isEmpty() ? 1 : PatternRows.of(query, scope);
    }

    private void with(Cypher5Parser.VariableContext variable, Extent value, Runnable turn) {
        String name = nameOf(variable);
        Extent hidden = scope.get(name);
        scope.put(name, value);
        turning.push(name);
        turn.run();
        turning.pop();
        scope.put(name, hidden);
    }

    /** Runs this with the names of a subquery. */
    <T> T in(Scope inner, Supplier<T> work) {
        Scope outer = scope;
        scope = inner;
        try {
            return work.get();
        } finally {
            scope = outer;
        }
    }

    static String nameOf(Cypher5Parser.VariableContext variable) {
        return variable.getText().replace("`", "");
    }
}
