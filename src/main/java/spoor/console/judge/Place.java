package spoor.console.judge;

import org.antlr.v4.runtime.Token;
import spoor.model.SpoorException;

/**
 * Where in a statement something is.
 *
 * @param line from 1
 * @param column from 1
 * @param length characters of the word that stands there, on that line
 */
public record Place(int line, int column, int length) {

    static Place of(Token token) {
        String word = token.getType() == Token.EOF ? "" : String.valueOf(token.getText());
        int end = word.indexOf('\n');
        return new Place(token.getLine(), token.getCharPositionInLine() + 1, end < 0 ? word.length() : end);
    }

    /** Adds the place to the problem that the user will see. */
    public SpoorException on(SpoorException e) {
        return e.with("line", line).with("column", column).with("length", length);
    }

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
