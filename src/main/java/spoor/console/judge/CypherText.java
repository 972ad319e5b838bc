package spoor.console.judge;

import spoor.model.BadInput;
import spoor.model.LimitReached;

/**
 * First layer: the characters. Escapes that Cypher decodes before it reads ({@code \}{@code uXXXX}) and characters that
 * are not seen would let the server read another statement than the one that was judged.
 */
final class CypherText {

    static final int MOST_CHARACTERS = 16_384;

    private CypherText() {}

    static void require(String text) {
        if (text.isBlank()) {
            throw new BadInput(
                    "cypher.empty", "The statement is empty; write one, such as MATCH (n:Company) RETURN n.name.");
        }
        if (text.length() > MOST_CHARACTERS) {
            throw new LimitReached(
                    "cypher.size",
                    "The statement has %d characters; at most %d are taken. Pass long lists as parameters.",
                    text.length(),
                    MOST_CHARACTERS);
        }
        text.codePoints().filter(CypherText::isHidden).findFirst().ifPresent(c -> {
            throw new BadInput("cypher.character", "The statement holds the unseen character U+%04X; take it out.", c);
        });
        if (text.contains("\\u") || text.contains("\\U")) {
            throw new BadInput("cypher.escape", "Write the character itself instead of a \\u escape.");
        }
    }

    private static boolean isHidden(int c) {
        boolean blank = c == '\t' || c == '\n' || c == '\r';
        return switch (Character.getType(c)) {
            case Character.CONTROL -> !blank;
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
