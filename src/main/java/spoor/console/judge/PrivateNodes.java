package spoor.console.judge;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;
import spoor.model.Refused;

/**
 * Keeps what users and Spoor itself have in the store, such as investigations, out of reach of statements: naming such a
 * label is refused, and a node of a pattern that could be any node is made one that is none of them. They have no
 * relations, so that a node of a pattern that must have one ({@link TiedNodes}) is left as it is: the planner's time grows
 * with each condition.
 */
public final class PrivateNodes extends TreeRules {

    public static final Set<String> LABELS = WordList.read("private-labels.txt");

    private static final String NONE_OF_THEM =
            LABELS.stream().sorted().map(label -> "!" + label).collect(Collectors.joining("&"));

    private final Map<Integer, String> insertions = new TreeMap<>();

    @Override
    public void enterEveryRule(ParserRuleContext rule) {
        if (rule instanceof Cypher5Parser.NodePatternContext node && !TiedNodes.contains(node)) {
            close(node);
        } else if (isLabel(rule)) {
            requirePublic(rule);
        }
    }

    /** The statement as it is to run. */
    String applyTo(String statement) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Map.Entry<Integer, String> insertion : insertions.entrySet()) {
            int to = statement.offsetByCodePoints(0, insertion.getKey());
            text.append(statement, from, to).append(insertion.getValue());
            from = to;
        }
        return text.append(statement, from, statement.length()).toString();
    }

    private void close(Cypher5Parser.NodePatternContext node) {
        Cypher5Parser.LabelExpressionContext labels = node.labelExpression();
        if (labels == null) {
            int after = node.variable() == null
                    ? node.getStart().getStopIndex()
                    : node.variable().getStop().getStopIndex();
            insertions.put(after + 1, ":" + NONE_OF_THEM);
        } else if (labels.getText().contains("!") || labels.getText().contains("%")) {
            ParserRuleContext expression = (ParserRuleContext) labels.getChild(1);
            insertions.put(expression.getStart().getStartIndex(), "(");
            insertions.put(expression.getStop().getStopIndex() + 1, ")&" + NONE_OF_THEM);
        }
    }

    private static boolean isLabel(ParseTree rule) {
        return rule instanceof Cypher5Parser.LabelNameContext || rule instanceof Cypher5Parser.LabelNameIsContext;
    }

    private static void requirePublic(ParserRuleContext label) {
        String name = label.getText().replace("`", "");
        if (LABELS.contains(name)) {
            Place place = Place.of(label.getStart());
            throw place.on(new Refused(
                    "cypher.private",
                    "Nodes with the label %s belong to users or to Spoor itself, and statements do not see them (%s)."
                            + " Ask about the graph.",
                    name,
                    place));
        }
    }
}
