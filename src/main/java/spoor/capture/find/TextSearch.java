package spoor.capture.find;

import java.nio.charset.StandardCharsets;
import java.util.List;
import spoor.capture.text.CapturedText;
import spoor.model.BadInput;

/** Looks for words in texts of captured files. */
public final class TextSearch {

    private static final int MOST_PLACES = 3;

    private final Wanted wanted;
    private final List<WordBytes> patterns;

    private TextSearch(Wanted wanted) {
        this.wanted = wanted;
        this.patterns = wanted.terms().stream()
                .map(term -> new WordBytes(term.pattern()))
                .toList();
    }

    /**
     * Reads what somebody typed: all words have to be there, what stands in quotation marks as it is.
     *
     * @throws BadInput if it has no letter, or is too long
     */
    public static TextSearch of(String typed) {
        return new TextSearch(Wanted.of(typed));
    }

    /** The words of a text, in the form in which they are looked through; empty if it has no block. */
    public static byte[] words(CapturedText text) {
        return TextWords.of(text).text().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * How often some words hold what is wanted; 0 if they do not hold all of it.
     *
     * @param words in UTF-8
     */
    public int count(byte[] words) {
        int count = 0;
        for (WordBytes pattern : patterns) {
            int here = pattern.countIn(words);
            if (here == 0) {
                return 0;
            }
            count += here;
        }
        return count;
    }

    /**
     * The blocks in which it stands, those with most of it first.
     *
     * @param words of the text
     */
    public List<FoundCaptures.Place> places(CapturedText text, byte[] words) {
        return new TextWords(new String(words, StandardCharsets.UTF_8))
                .blocks(wanted, MOST_PLACES).stream()
                        .map(block -> Snippet.of(
                                block,
                                page(text, block),
                                text.blocks().get(block).text(),
                                wanted))
                        .toList();
    }

    private static String page(CapturedText text, int place) {
        CapturedText.Block block = text.blocks().get(place);
        List<String> pages = text.parts().get(block.part()).pages();
        return block.page() > 0 && block.page() <= pages.size() ? pages.get(block.page() - 1) : "";
    }
}
