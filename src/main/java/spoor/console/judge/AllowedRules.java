package spoor.console.judge;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTreeListener;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;
import spoor.model.Refused;
import spoor.model.SpoorException;

/** Third layer: only known rules of the grammar, known functions and known procedures. */
final class AllowedRules implements ParseTreeListener {

    private static final BitSet ALLOWED = indexesOf(WordList.read("rules.txt"));
    private static final Set<String> FUNCTIONS = Functions.names();
    private static final Set<String> PROCEDURES = WordList.read("procedures.txt");

    /** What a refused rule is, in words; the first rule of the tree that is listed here names the reason. */
    private static final Map<String, String> WRITES = Map.ofEntries(
            Map.entry("createClause", "CREATE"),
            Map.entry("insertClause", "INSERT"),
            Map.entry("mergeClause", "MERGE"),
            Map.entry("setClause", "SET"),
            Map.entry("removeClause", "REMOVE"),
            Map.entry("deleteClause", "DELETE"),
            Map.entry("foreachClause", "FOREACH"),
            Map.entry("subqueryInTransactionsParameters", "CALL … IN TRANSACTIONS"));

    private final Set<String> parameters = new LinkedHashSet<>();

    /** Names of the parameters, in the order in which they come up. */
    List<String> parameters() {
        return List.copyOf(parameters);
    }

    @Override
    public void enterEveryRule(ParserRuleContext rule) {
        if (!ALLOWED.get(rule.getRuleIndex())) {
            throw refusal(rule);
        }
        if (rule instanceof Cypher5Parser.FunctionNameContext function) {
            requireFunction(function);
        } else if (rule instanceof Cypher5Parser.ProcedureNameContext procedure) {
            requireProcedure(procedure);
        } else if (rule instanceof Cypher5Parser.ParameterNameContext parameter) {
            parameters.add(parameter.getText().replace("`", ""));
        }
    }

    private static void requireFunction(Cypher5Parser.FunctionNameContext rule) {
        String name = nameOf(rule);
        if (!FUNCTIONS.contains(name)) {
            Place place = Place.of(rule.getStart());
            throw place.on(new Refused(
                    "cypher.function",
                    "The function %s is not open here (%s). Neo4j's own reading functions are, without rand() and"
                            + " randomUUID().",
                    name,
                    place));
        }
    }

    private static void requireProcedure(Cypher5Parser.ProcedureNameContext rule) {
        String name = nameOf(rule);
        if (!PROCEDURES.contains(name)) {
            Place place = Place.of(rule.getStart());
            throw place.on(new Refused(
                    "cypher.procedure",
                    "The procedure %s is not open here (%s). Open are db.labels, db.relationshipTypes, db.propertyKeys,"
                            + " db.schema.visualization, db.schema.nodeTypeProperties, db.schema.relTypeProperties,"
                            + " db.index.fulltext.queryNodes and db.index.fulltext.queryRelationships.",
                    name,
                    place));
        }
    }

    private static SpoorException refusal(ParserRuleContext rule) {
        Place place = Place.of(rule.getStart());
        return place.on(refusal(Cypher5Parser.ruleNames[rule.getRuleIndex()], place));
    }

    private static Refused refusal(String name, Place place) {
        String write = WRITES.get(name);
        if (write != null) {
            return new Refused(
                    "cypher.write",
                    "%s writes, and the console only reads (%s). Bring data in as an import.",
                    write,
                    place);
        }
        return switch (name) {
            case "loadCSVClause" ->
                new Refused(
                        "cypher.load",
                        "LOAD CSV reads files and addresses, the console does not (%s). Use an import.",
                        place);
            case "useClause" ->
                new Refused("cypher.use", "USE is not open here, there is one graph (%s). Leave it out.", place);
            case "command" ->
                new Refused(
                        "cypher.admin", "Commands to the server are not open here (%s). Ask about the graph.", place);
            default ->
                new Refused(
                        "cypher.refused",
                        "This part of Cypher is not open here (%s). Use MATCH, WITH and RETURN.",
                        place);
        };
    }

    private static String nameOf(ParserRuleContext rule) {
        return rule.getText().replace("`", "").toLowerCase(Locale.ROOT);
    }

    private static BitSet indexesOf(Set<String> names) {
        List<String> all = List.of(Cypher5Parser.ruleNames);
        BitSet indexes = new BitSet();
        for (String name : names) {
            int index = all.indexOf(name);
            if (index < 0) {
                throw new IllegalStateException("The grammar has no rule " + name);
            }
            indexes.set(index);
        }
        return indexes;
    }

    @Override
    public void exitEveryRule(ParserRuleContext rule) {}

    @Override
    public void visitTerminal(TerminalNode node) {}

    @Override
    public void visitErrorNode(ErrorNode node) {
        Place place = Place.of(node.getSymbol());
        throw place.on(new Refused("cypher.refused", "This part cannot be understood (%s). Write it anew.", place));
    }
}
