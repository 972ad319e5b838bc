package spoor.console.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTreeWalker;
import org.neo4j.cypher.internal.parser.v5.Cypher5Lexer;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;
import spoor.model.BadInput;
import spoor.model.SpoorException;

/**
 * Judges a statement before anything of it reaches the database: characters, tokens, then the tree of Neo4j's own
 * grammar against lists of what is allowed, and a budget for what the database could not stop. What is
 * not known to be harmless is refused. Safe for use by any thread; takes well under a millisecond.
 */
public final class CypherScreen {

    private CypherScreen() {}

    /**
     * Lets through one reading statement of bearable cost.
     *
     * @param parameters what comes with it; what is missing counts as small
     * @throws SpoorException otherwise: what to change, with line and column where there is a place
     */
    public static Screened require(String statement, Map<String, Object> parameters) {
        CypherText.require(statement);
        FirstFault faults = new FirstFault();
        Cypher5Lexer lexer = new Cypher5Lexer(CharStreams.fromString(statement));
        lexer.removeErrorListeners();
        lexer.addErrorListener(faults);
        CommonTokenStream stream = new CommonTokenStream(lexer);
        stream.fill();
        CypherTokens.require(visible(stream));
        Cypher5Parser parser = new Cypher5Parser(stream);
        parser.removeErrorListeners();
        parser.addErrorListener(faults);
        Cypher5Parser.StatementsContext tree = parser.statements();
        faults.throwFirst(visible(stream));
        if (tree.statement().size() != 1) {
            throw new BadInput("cypher.statements", "Send one statement at a time.");
        }
        AllowedRules allowed = new AllowedRules();
        ParseTreeWalker walker = ParseTreeWalker.DEFAULT;
        walker.walk(allowed, tree);
        walker.walk(new ShapeRules(), tree);
        PrivateNodes privateNodes = new PrivateNodes();
        walker.walk(privateNodes, tree);
        StatementBudget budget = new StatementBudget();
        new RowCost(budget, parameters).clauses().query(tree.statement(0).regularQuery());
        return new Screened(privateNodes.applyTo(statement), budget.rowWeight(), allowed.parameters());
    }

    private static List<Token> visible(CommonTokenStream stream) {
        List<Token> visible = new ArrayList<>();
        for (Token token : stream.getTokens()) {
            if (token.getChannel() == Token.DEFAULT_CHANNEL && token.getType() != Token.EOF) {
                visible.add(token);
            }
        }
        return visible;
    }
}
