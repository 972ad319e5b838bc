package spoor.capture.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import spoor.capture.passage.ComparedWord;
import spoor.model.BadInput;

/**
 * What is looked for: all of it has to be there. What stands in quotation marks is found as it is, other words also where they only
 * begin a longer one. Words are those of {@link ComparedWord}.
 *
 * @param terms each the words that follow each other
 */
record Wanted(List<Term> terms) {

    private static final int LONGEST = 200;
    private static final Pattern PIECE = Pattern.compile(
            "[\"\u201C\u201D\u201E\u00AB\u00BB]([^\"\u201C\u201D\u201E\u00AB\u00BB]+)[\"\u201C\u201D\u00AB\u00BB]|(\\S+)");

    /**
     * Words that follow each other.
     *
     * @param whole whether the last one has to end there
     */
    record Term(List<String> words, boolean whole) {

        /** As the words of a text stand in {@link TextWords}. */
        String pattern() {
            return " " + String.join(" ", words) + (whole ? " " : "");
        }

        boolean isAt(List<ComparedWord> text, int at) {
            if (at + words.size() > text.size()) {
                return false;
            }
            for (int next = 0; next < words.size(); next++) {
                String word = text.get(at + next).folded();
                boolean open = !whole && next == words.size() - 1;
                if (open ? !word.startsWith(words.get(next)) : !word.equals(words.get(next))) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Reads what somebody typed.
     *
     * @throws BadInput if it has no letter, or is too long
     */
    static Wanted of(String typed) {
        if (typed.length() > LONGEST) {
            throw new BadInput("search.long", "A search text has at most %d characters; shorten it.", LONGEST);
        }
        List<Term> terms = new ArrayList<>();
        for (MatchResult piece : PIECE.matcher(typed).results().toList()) {
            boolean quoted = piece.group(1) != null;
            List<String> words = ComparedWord.listOf(quoted ? piece.group(1) : piece.group(2)).stream()
                    .map(ComparedWord::folded)
                    .toList();
            if (!words.isEmpty()) {
                terms.add(new Term(words, quoted));
            }
        }
        if (terms.isEmpty()) {
            throw new BadInput("search.empty", "Search for at least one letter or digit.");
        }
        return new Wanted(List.copyOf(terms));
    }
}
