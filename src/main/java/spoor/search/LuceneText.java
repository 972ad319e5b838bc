package spoor.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import spoor.model.BadInput;

/**
 * Turns what people type into a Lucene query that finds all of the words, the last letters of each still missing. No
 * character of the text keeps a meaning of its own: words are letters and digits, everything else goes into quotes.
 */
final class LuceneText {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern PREFIXABLE =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]]+");
    private static final List<String> FIELDS = List.of("name", "aliases", "partNumber", "identifiers");

    private LuceneText() {}

    /**
     * The query for a text.
     *
     * @throws BadInput if the text is too long to be a name, or holds nothing to search for
     */
    static String of(String text) {
        if (text.length() > LONGEST) {
            throw new BadInput("search.long", "A search text has at most %d characters; shorten it.", LONGEST);
        }
        List<String> clauses = new ArrayList<>();
        for (String word : BLANK.split(text.strip(), -1)) {
            List<String> pieces = piecesOf(word);
            if (!pieces.isEmpty()) {
                clauses.add("+(" + String.join(" ", clausesOf(word, pieces)) + ")");
            }
        }
        if (clauses.isEmpty()) {
            throw new BadInput("search.empty", "Search for at least one letter or digit.");
        }
        if (clauses.size() > MOST_WORDS) {
            throw new BadInput("search.long", "A search text has at most %d words; leave some out.", MOST_WORDS);
        }
        return String.join(" ", clauses);
    }

    private static List<String> clausesOf(String word, List<String> pieces) {
        List<String> clauses = new ArrayList<>();
        for (String field : FIELDS) {
            clauses.add(field + ":\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"^8");
            String last = pieces.getLast();
            if (PREFIXABLE.matcher(last).matches()) {
                StringBuilder all = new StringBuilder();
                pieces.subList(0, pieces.size() - 1)
                        .forEach(piece -> all.append("+\"").append(piece).append("\" "));
                clauses.add(field + ":(" + all + "+" + last + "*)");
            }
        }
        return clauses;
    }

    private static List<String> piecesOf(String word) {
        List<String> pieces = new ArrayList<>();
        for (String piece : NO_LETTER.split(word, -1)) {
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
        }
        return pieces;
    }
}
