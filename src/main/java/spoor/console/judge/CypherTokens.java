package spoor.console.judge;

import java.util.List;
import org.antlr.v4.runtime.Token;
import org.neo4j.cypher.internal.parser.v5.Cypher5Lexer;
import spoor.model.LimitReached;

/** Second layer: the tokens. What is nested or repeated without end can hang any parser, ours as well as Neo4j's. */
final class CypherTokens {

    private static final int MOST_TOKENS = 5_000;
    private static final int DEEPEST = 48;
    private static final int MOST_CASES = 24;

    private CypherTokens() {}

    static void require(List<Token> tokens) {
        if (tokens.size() > MOST_TOKENS) {
            throw tooLarge(
                    "The statement has more than %d words and signs".formatted(MOST_TOKENS), tokens.get(MOST_TOKENS));
        }
        int depth = 0;
        int cases = 0;
        for (Token token : tokens) {
            depth += nesting(token.getType());
            cases += token.getType() == Cypher5Lexer.CASE ? 1 : 0;
            if (depth > DEEPEST) {
                throw tooLarge("Brackets are nested more than %d deep".formatted(DEEPEST), token);
            }
            if (cases > MOST_CASES) {
                throw tooLarge("There are more than %d CASE".formatted(MOST_CASES), token);
            }
        }
    }

    private static int nesting(int type) {
        return switch (type) {
            case Cypher5Lexer.LPAREN, Cypher5Lexer.LBRACKET, Cypher5Lexer.LCURLY -> 1;
            case Cypher5Lexer.RPAREN, Cypher5Lexer.RBRACKET, Cypher5Lexer.RCURLY -> -1;
            default -> 0;
        };
    }

    private static LimitReached tooLarge(String what, Token token) {
        LimitReached e = new LimitReached("cypher.size", "%s (%s); make it simpler.", what, Place.of(token));
        Place.of(token).on(e);
        return e;
    }
}
