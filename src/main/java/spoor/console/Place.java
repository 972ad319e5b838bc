package spoor.console;

import org.antlr.v4.runtime.Token;
import spoor.model.SpoorException;

/**
 * Where in a statement something is.
 *
 * @param line from 1
 * @param column from 1
 */
record Place(int line, int column) {

    static Place of(Token token) {
        return new Place(token.getLine(), token.getCharPositionInLine() + 1);
    }

    /** Adds the place to the problem that the user will see. */
    SpoorException on(SpoorException e) {
        return e.with("line", line).with("column", column);
    }

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
