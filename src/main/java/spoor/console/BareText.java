package spoor.console;

import java.util.Set;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.neo4j.cypher.internal.parser.v5.Cypher5Lexer;

/**
 * A statement without what it speaks of in particular: texts and numbers become {@code ?}, comments and line breaks are
 * left out. For the audit, which shows what kind of things were asked but holds no personal data.
 */
final class BareText {

    private static final int LONGEST = 2_000;

    /** Above this a text is not even read. */
    private static final int LONGEST_READ = 20_000;

    private static final Set<Integer> LITERALS = Set.of(
            Cypher5Lexer.STRING_LITERAL1,
            Cypher5Lexer.STRING_LITERAL2,
            Cypher5Lexer.DECIMAL_DOUBLE,
            Cypher5Lexer.UNSIGNED_DECIMAL_INTEGER,
            Cypher5Lexer.UNSIGNED_HEX_INTEGER,
            Cypher5Lexer.UNSIGNED_OCTAL_INTEGER);

    /** A text that never ends: nobody knows where it would. */
    private static final Set<Integer> BROKEN = Set.of(Cypher5Lexer.ErrorChar);

    private BareText() {}

    static String of(String statement) {
        if (statement.length() > LONGEST_READ) {
            return "(%d characters)".formatted(statement.length());
        }
        Cypher5Lexer lexer = new Cypher5Lexer(CharStreams.fromString(statement));
        lexer.removeErrorListeners();
        StringBuilder bare = new StringBuilder();
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (BROKEN.contains(token.getType()) || bare.length() > LONGEST) {
                return bare.append(" …").toString();
            }
            if (token.getChannel() == Token.DEFAULT_CHANNEL) {
                bare.append(bare.isEmpty() ? "" : " ")
                        .append(LITERALS.contains(token.getType()) ? "?" : token.getText());
            }
        }
        return bare.toString();
    }
}
