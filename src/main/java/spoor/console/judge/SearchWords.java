package spoor.console.judge;

import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.model.Refused;
import spoor.model.SpoorException;

/**
 * Lets through of Lucene's language what takes little: words, beginnings of words ({@code limb*}), words that are
 * nearly so ({@code limbach~}), phrases, fields, brackets, AND, OR and NOT. Lucene works outside the memory and the clock of the
 * transaction, so a regular expression there would end the whole database.
 */
final class SearchWords {

    /** Over SearchKeys, which are private. */
    private static final String PRIVATE_INDEX = "searchKeys";

    private static final int LONGEST = 2_000;
    private static final int LONGEST_WORD = 100;
    private static final int LONGEST_NEAR_WORD = 40;
    private static final int MOST_WORDS = 64;
    private static final int DEEPEST = 8;
    private static final String SPECIAL = "+-!(){}[]^\"~*?:\\/&|<>=";

    private final ParserRuleContext place;
    private final String text;
    private int at;
    private int words;

    private SearchWords(ParserRuleContext place, String text) {
        this.place = place;
        this.text = text;
    }

    /** Of a full-text procedure's first argument: which indexes it can be; null where it is made of what is found. */
    static void requireIndex(ParserRuleContext place, @Nullable Set<String> indexes) {
        if (indexes == null || indexes.contains(PRIVATE_INDEX)) {
            Place at = Place.of(place.getStart());
            throw at.on(new Refused(
                    "cypher.private",
                    "Name the index entityText there; the index %s belongs to Spoor itself, and statements do not see it (%s).",
                    PRIVATE_INDEX,
                    at));
        }
    }

    /** Of a full-text procedure's second argument: what it can be; null where it is made of what is found. */
    static void require(ParserRuleContext place, @Nullable Set<String> texts) {
        if (texts == null) {
            throw Trees.tooCostly(
                    place, "What is searched for must stand there or in a parameter, not be made of what is found");
        }
        texts.forEach(text -> requireOne(place, text));
    }

    private static void requireOne(ParserRuleContext place, String text) {
        if (text.length() > LONGEST) {
            throw Trees.tooCostly(place, "A search has at most " + LONGEST + " characters");
        }
        SearchWords search = new SearchWords(place, text);
        search.all(0);
        if (search.at < text.length()) {
            throw search.refuse("a bracket that nothing opened");
        }
    }

    /** Up to the closing bracket, or the end. */
    private void all(int depth) {
        if (depth > DEEPEST) {
            throw refuse("brackets more than " + DEEPEST + " deep");
        }
        while (at < text.length() && text.charAt(at) != ')') {
            switch (text.charAt(at)) {
                case '(' -> bracket(depth);
                case '"' -> phrase();
                case '+', '-', '!' -> sign();
                case '&', '|' -> connective();
                default -> wordOrBlank();
            }
        }
    }

    private void bracket(int depth) {
        at++;
        all(depth + 1);
        if (at >= text.length()) {
            throw refuse("a bracket that is never closed");
        }
        at++;
        weight();
    }

    private void phrase() {
        int inside = 0;
        for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
            at += text.charAt(at) == '\\' ? 1 : 0;
            inside += isBlank(at) ? 1 : 0;
        }
        if (at >= text.length()) {
            throw refuse("a quotation mark that is never closed");
        }
        at++;
        count(inside + 1);
        if (at < text.length() && text.charAt(at) == '~') {
            throw refuse("~ after a phrase");
        }
        weight();
    }

    /** One sign before something; many before it would be nested. */
    private void sign() {
        at++;
        if (at >= text.length() || isBlank(at) || "+-!)&|".indexOf(text.charAt(at)) >= 0) {
            throw refuse("a sign before nothing");
        }
    }

    private void connective() {
        if (at + 1 >= text.length() || text.charAt(at + 1) != text.charAt(at)) {
            throw refuse("a single & or |");
        }
        at += 2;
    }

    private void wordOrBlank() {
        if (isBlank(at)) {
            at++;
            return;
        }
        int begin = at;
        while (at < text.length()
                && !isBlank(at)
                && (SPECIAL.indexOf(text.charAt(at)) < 0 || text.charAt(at) == '\\')) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        int length = at - begin;
        if (length == 0 || at > text.length()) {
            throw refuse("the sign '" + text.charAt(Math.min(at, text.length() - 1)) + "'");
        }
        end(length);
    }

    private void end(int length) {
        count(1);
        if (length > LONGEST_WORD) {
            throw refuse("a word of more than " + LONGEST_WORD + " characters");
        }
        char next = at < text.length() ? text.charAt(at) : ' ';
        switch (next) {
            case ':', '*' -> at++;
            case '~' -> near(length);
            default -> {}
        }
        boolean ends = at >= text.length() || isBlank(at) || ")^".indexOf(text.charAt(at)) >= 0;
        if ((next == '*' || next == '~') && !ends) {
            throw refuse("a sign for anything inside a word");
        }
        if (next == ':' && at < text.length() && "(\"".indexOf(text.charAt(at)) < 0 && !isWord(at)) {
            throw refuse("a field without a word");
        }
        weight();
    }

    private void near(int length) {
        if (length > LONGEST_NEAR_WORD) {
            throw refuse("~ after a word of more than " + LONGEST_NEAR_WORD + " characters");
        }
        at++;
        at += at < text.length() && "012".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
    }

    /** {@code ^2}: how much a part counts. What follows must be the end of the part. */
    private void weight() {
        if (at < text.length() && text.charAt(at) == '^') {
            for (at++; at < text.length() && "0123456789.".indexOf(text.charAt(at)) >= 0; at++) {
                // Only the number is gone through.
            }
        }
    }

    private boolean isBlank(int index) {
        return index < text.length() && Character.isWhitespace(text.charAt(index));
    }

    private boolean isWord(int index) {
        return !isBlank(index) && (SPECIAL.indexOf(text.charAt(index)) < 0 || text.charAt(index) == '\\');
    }

    private void count(int more) {
        words += more;
        if (words > MOST_WORDS) {
            throw refuse("more than " + MOST_WORDS + " words");
        }
    }

    private SpoorException refuse(String what) {
        Place at = Place.of(place.getStart());
        return at.on(new BadInput(
                "cypher.search",
                "The search text has %s (%s). Taken are words, word*, word~, \"phrases\", field:word, brackets, AND, OR and NOT;"
                        + " put \\ before a sign that is meant as such.",
                what,
                at));
    }
}
