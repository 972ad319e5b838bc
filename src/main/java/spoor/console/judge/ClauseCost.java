package spoor.console.judge;

import java.util.LinkedHashMap;
import java.util.Map;
import org.antlr.v4.runtime.tree.ParseTree;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ClauseContext;

/** Goes through the clauses of a statement: what each one names, how many rows there are, and what a row takes. */
final class ClauseCost {

    private final RowCost cost;
    private final StatementBudget budget;

    ClauseCost(RowCost cost, StatementBudget budget) {
        this.cost = cost;
        this.budget = budget;
    }

    /** Leaves the names and the rows of the query in the scope; returns what its rows hold first. */
    Extent query(Cypher5Parser.RegularQueryContext query) {
        Scope outer = cost.scope();
        Map<String, Extent> answers = new LinkedHashMap<>();
        double rows = 0;
        for (Cypher5Parser.SingleQueryContext arm : query.singleQuery()) {
            Scope inner = outer.inner();
            Map<String, Extent> answer = cost.in(inner, () -> single(arm));
            answer.forEach((name, value) -> answers.merge(name, value, Extent::or));
            rows += inner.rows();
        }
        outer.addAll(answers);
        outer.multiply(rows);
        return answers.values().stream().findFirst().orElse(Extent.NUMBER);
    }

    private Map<String, Extent> single(Cypher5Parser.SingleQueryContext query) {
        Map<String, Extent> answer = Map.of();
        for (ClauseContext clause : query.clause()) {
            ParseTree what = clause.getChild(0);
            switch (what) {
                case Cypher5Parser.MatchClauseContext match -> match(match);
                case Cypher5Parser.UnwindClauseContext unwind -> unwind(unwind);
                case Cypher5Parser.CallClauseContext call -> call(call);
                case Cypher5Parser.SubqueryClauseContext call -> query(call.regularQuery());
                case Cypher5Parser.WithClauseContext with -> {
                    items(with.returnBody());
                    cost.of(with.whereClause());
                }
                case Cypher5Parser.ReturnClauseContext with -> answer = items(with.returnBody());
                default -> cost.of(what);
            }
        }
        return answer;
    }

    private void match(Cypher5Parser.MatchClauseContext match) {
        cost.scope().found(PatternRows.countSeparate(match.patternList(), cost.scope()));
        bind(match.patternList());
        cost.of(match.patternList());
        cost.of(match.whereClause());
    }

    private void unwind(Cypher5Parser.UnwindClauseContext unwind) {
        Extent list = cost.of(unwind.expression());
        cost.scope().put(RowCost.nameOf(unwind.variable()), list.one());
        cost.scope().multiply(list.length());
    }

    private void call(Cypher5Parser.CallClauseContext call) {
        boolean searches = call.procedureName().getText().contains("fulltext");
        for (int i = 0; i < call.procedureArgument().size(); i++) {
            Extent argument = cost.of(call.procedureArgument(i).expression());
            if (searches && i == 0) {
                SearchWords.requireIndex(call.procedureArgument(i), argument.texts());
            } else if (searches && i == 1) {
                SearchWords.require(call.procedureArgument(i), argument.texts());
            }
        }
        cost.scope().found(0);
        call.procedureResultItem().forEach(this::bindResult);
        cost.of(call.whereClause());
    }

    private void bindResult(Cypher5Parser.ProcedureResultItemContext item) {
        for (int i = 0; i < item.getChildCount(); i++) {
            cost.scope().put(item.getChild(i).getText().replace("`", ""), Extent.STORED);
        }
    }

    private Map<String, Extent> items(Cypher5Parser.ReturnBodyContext body) {
        Cypher5Parser.ReturnItemsContext list = body.returnItems();
        Scope scope = cost.scope();
        Map<String, Extent> made = new LinkedHashMap<>(list.TIMES() == null ? Map.of() : scope.names());
        boolean folds = !list.returnItem().isEmpty() && list.TIMES() == null;
        for (Cypher5Parser.ReturnItemContext item : list.returnItem()) {
            made.put(nameOf(item), cost.of(item.expression()));
            folds &= isAggregate(item.expression());
        }
        budget.row(list, made.values().stream().mapToDouble(Extent::weight).sum());
        scope.addAll(made);
        cost.of(body.orderBy());
        cost.of(body.skip());
        cost.of(body.limit());
        scope.leave(made);
        scope.cap(
                folds
                        ? 1
                        : body.limit() == null
                                ? Double.MAX_VALUE
                                : Ranges.number(body.limit().expression()));
        return made;
    }

    private static String nameOf(Cypher5Parser.ReturnItemContext item) {
        return item.variable() == null ? item.expression().getText().replace("`", "") : RowCost.nameOf(item.variable());
    }

    private static boolean isAggregate(ParseTree tree) {
        boolean counts = tree instanceof Cypher5Parser.CountStarContext
                || (tree instanceof Cypher5Parser.FunctionInvocationContext call
                        && Functions.isAggregate(Trees.nameOf(call)));
        for (int i = 0; i < tree.getChildCount() && !counts; i++) {
            counts = isAggregate(tree.getChild(i));
        }
        return counts;
    }

    /** What a pattern gives a name to is something stored. */
    void bind(ParseTree tree) {
        if (tree instanceof Cypher5Parser.VariableContext variable && isPattern(variable.getParent())) {
            cost.scope().put(RowCost.nameOf(variable), Extent.STORED);
        }
        for (int i = 0; i < tree.getChildCount(); i++) {
            bind(tree.getChild(i));
        }
    }

    private static boolean isPattern(ParseTree parent) {
        return parent instanceof Cypher5Parser.NodePatternContext
                || parent instanceof Cypher5Parser.RelationshipPatternContext
                || parent instanceof Cypher5Parser.PatternContext
                || parent instanceof Cypher5Parser.PatternComprehensionContext
                || parent instanceof Cypher5Parser.ParenthesizedPathContext;
    }
}
