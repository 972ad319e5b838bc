package spoor.console.judge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;

/** How many ways patterns are reckoned to be met in, by what hangs together in them and how many hops they have. */
final class PatternRows {

    /** Of a node, along a relation of a named type and direction, as a rule. */
    private static final double NAMED_NEIGHBOURS = 20;

    private static final double ANY_NEIGHBOURS = 100;

    /** Of an entity its records, which people have decided to be one: hardly ever more. */
    private static final double RECORDS = 3;

    /** A pattern that begins nowhere begins at any node. */
    private static final double ANYWHERE = 20_000;

    /** A hop that may be repeated without a bound is reckoned as so many. */
    private static final double UNBOUNDED = 32;

    private PatternRows() {}

    /** Patterns beyond those that hang together with what is known, by a name, or have one node by its id. */
    static int countSeparate(Cypher5Parser.PatternListContext patterns, Scope scope) {
        Set<String> known = new HashSet<>(scope.names().keySet());
        int separate = 0;
        for (Cypher5Parser.PatternContext pattern : patterns.pattern()) {
            Set<String> names = new HashSet<>();
            addNames(pattern, names);
            boolean hangs = names.stream().anyMatch(known::contains);
            separate += hangs || hasKey(pattern) ? 0 : 1;
            known.addAll(names);
        }
        return separate;
    }

    /** Of all patterns below this, which is run once for what is known. */
    static double of(ParseTree query, Scope scope) {
        Set<String> known = new HashSet<>(scope.names().keySet());
        return rows(query, known);
    }

    private static double rows(ParseTree tree, Set<String> known) {
        double rows = 1;
        if (isPath(tree)) {
            Set<String> names = new HashSet<>();
            addNames(tree, names);
            rows = names.stream().anyMatch(known::contains) || hasKey(tree) ? 1 : ANYWHERE;
            known.addAll(names);
        } else if (tree instanceof Cypher5Parser.RelationshipPatternContext relation) {
            rows = hops(relation);
        } else if (tree instanceof Cypher5Parser.QuantifierContext times) {
            rows = Math.pow(ANY_NEIGHBOURS, most(times) - 1);
        }
        for (int i = 0; i < tree.getChildCount(); i++) {
            rows = Math.min(Double.MAX_VALUE / 2, rows * rows(tree.getChild(i), known));
        }
        return rows;
    }

    private static boolean isPath(ParseTree tree) {
        return tree instanceof Cypher5Parser.PatternContext || tree instanceof Cypher5Parser.PathPatternNonEmptyContext;
    }

    private static double hops(Cypher5Parser.RelationshipPatternContext relation) {
        boolean isNamed =
                relation.labelExpression() != null && (relation.leftArrow() == null) != (relation.rightArrow() == null);
        double each = isNamed ? named(relation.labelExpression().getText()) : ANY_NEIGHBOURS;
        Cypher5Parser.PathLengthContext length = relation.pathLength();
        return length == null ? each : Math.pow(each, most(length));
    }

    private static double named(String types) {
        return types.equals(":RECORD_OF") ? RECORDS : NAMED_NEIGHBOURS;
    }

    private static double most(Cypher5Parser.PathLengthContext length) {
        return number(length.single == null ? length.to : length.single);
    }

    private static double most(Cypher5Parser.QuantifierContext times) {
        boolean fixed = times.LCURLY() != null && times.COMMA() == null;
        return Math.max(1, number(fixed ? times.UNSIGNED_DECIMAL_INTEGER(0).getSymbol() : times.to));
    }

    private static double number(@Nullable Token most) {
        return most == null || most.getText().length() > 2 ? UNBOUNDED : Integer.parseInt(most.getText());
    }

    private static void addNames(ParseTree tree, Set<String> names) {
        if (tree instanceof Cypher5Parser.VariableContext variable) {
            names.add(RowCost.nameOf(variable));
        }
        for (int i = 0; i < tree.getChildCount(); i++) {
            addNames(tree.getChild(i), names);
        }
    }

    /** {@code (c {id: $id})} is one node. */
    private static boolean hasKey(ParseTree tree) {
        if (tree instanceof Cypher5Parser.PropertiesContext properties && properties.map() != null) {
            List<Cypher5Parser.PropertyKeyNameContext> keys = properties.map().propertyKeyName();
            return keys.stream().anyMatch(key -> key.getText().replace("`", "").equals("id"));
        }
        for (int i = 0; i < tree.getChildCount(); i++) {
            if (hasKey(tree.getChild(i))) {
                return true;
            }
        }
        return false;
    }
}
