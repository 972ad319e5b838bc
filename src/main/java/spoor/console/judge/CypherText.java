package spoor.console.judge;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import spoor.model.BadInput;
import spoor.model.LimitReached;

/**
 * First layer: the characters. Escapes that Cypher decodes before it reads ({@code \}{@code uXXXX}) and characters that
 * are not seen would let the server read another statement than the one that was judged.
 */
final class CypherText {

    static final int MOST_CHARACTERS = 16_384;

    /** What Cypher may decode, with all that stands before it: after an even number of signs it is left as it is. */
    private static final Pattern ESCAPE = Pattern.compile("(\\\\+)([uU])([0-9a-fA-F]{4})?");

    /** Below are the signs of the language. */
    private static final int FIRST_BEYOND_SIGNS = 0xA0;

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
        if (ESCAPE.matcher(text).results().anyMatch(escape -> !isOfPattern(escape))) {
            throw new BadInput("cypher.escape", "Write the character itself instead of a \\u escape.");
        }
    }

    /**
     * {@code \\}{@code u4e00}, as regular expressions have it: of a letter that means nothing to Cypher, however it is
     * read.
     */
    private static boolean isOfPattern(MatchResult escape) {
        if (escape.group(1).length() % 2 == 1 || escape.group(2).equals("U") || escape.group(3) == null) {
            return false;
        }
        int code = Integer.parseInt(escape.group(3), 16);
        return code >= FIRST_BEYOND_SIGNS && (!isHidden(code) || Character.getType(code) == Character.UNASSIGNED);
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
