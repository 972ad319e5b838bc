package spoor.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into words, Chinese into its signs. What holds a digit keeps its hyphens: Orlan-10, T-90M, 8542.31. */
final class PhraseWords {

    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]";

    private static final Pattern TOKEN = Pattern.compile("\\p{IsHan}|" + LETTER + "+(?:['’ʼ](?!s\\b)" + LETTER + "+)*"
            + "(?:[-‑.](?=[\\p{L}\\p{M}&&[^\\p{IsHan}]]*\\p{N})" + LETTER + "+)*");

    /**
     * A word, or one sign.
     *
     * @param gap what stands between the one before and this one
     */
    record Token(int from, int to, String text, String folded, String gap) {}

    private PhraseWords() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher found = TOKEN.matcher(text);
        int end = 0;
        while (found.find()) {
            tokens.add(new Token(
                    found.start(),
                    found.end(),
                    found.group(),
                    Folding.fold(found.group()),
                    text.substring(end, found.start())));
            end = found.end();
        }
        return tokens;
    }
}
