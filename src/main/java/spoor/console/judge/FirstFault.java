package spoor.console.judge;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;

/** Remembers the first place where a statement is no Cypher, and says what the user probably did. */
final class FirstFault extends BaseErrorListener {

    private static final Set<String> PREFIXES = Set.of("EXPLAIN", "PROFILE", "CYPHER");
    private static final int LONGEST_QUOTE = 30;

    private @Nullable Place place;
    private String near = "";

    @Override
    public void syntaxError(
            Recognizer<?, ?> recognizer,
            @Nullable Object symbol,
            int line,
            int column,
            String message,
            @Nullable RecognitionException e) {
        if (place == null) {
            near = symbol instanceof Token token && token.getType() != Token.EOF ? token.getText() : "";
            place = symbol instanceof Token token ? Place.of(token) : new Place(line, column + 1, 1);
        }
    }

    void throwFirst(List<Token> tokens) {
        if (place == null) {
            return;
        }
        String first = tokens.isEmpty() ? "" : tokens.get(0).getText().toUpperCase(Locale.ROOT);
        if (PREFIXES.contains(first)) {
            throw place.on(new BadInput(
                    "cypher.syntax",
                    "Leave the prefix %s out: Spoor sets the language and asks for the plan itself (%s).",
                    first,
                    place));
        }
        if (near.isEmpty()) {
            throw place.on(new BadInput(
                    "cypher.syntax",
                    "The statement ends too early (%s). Check the words, commas and brackets there.",
                    place));
        }
        throw place.on(new BadInput(
                "cypher.syntax",
                "The statement is not valid Cypher near '%s' (%s). Check the words, commas and brackets there.",
                shorten(near),
                place));
    }

    private static String shorten(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
