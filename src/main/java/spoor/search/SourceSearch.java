package spoor.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import spoor.model.BadInput;
import spoor.model.Source;

/** Documents by the words of their title and publisher. Safe for use by any thread. */
@Service
public class SourceSearch {

    private static final int LONGEST = 200;
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");

    private final GraphReads reads;

    SourceSearch(GraphReads reads) {
        this.reads = reads;
    }

    /**
     * Documents whose title, publisher, id or address hold all words of the text, in any case and order.
     *
     * @param text at least one word, at most 200 characters, so that a whole title can be pasted
     * @throws BadInput if it is longer, or blank
     */
    public FoundSources find(String text, int limit) {
        String typed = BLANK.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        List<String> words = wordsOf(typed);
        List<Source> found =
                reads.list("sources-by-text", Map.of("text", typed, "words", words, "limit", limit + 1)).stream()
                        .map(row -> Rows.toSource(row.get("source").asMap()))
                        .toList();
        boolean complete = found.size() <= limit;
        return new FoundSources(complete ? found : List.copyOf(found.subList(0, limit)), complete);
    }

    private static List<String> wordsOf(String typed) {
        if (typed.isEmpty()) {
            throw new BadInput("search.empty", "Search for at least one letter or digit.");
        }
        if (typed.length() > LONGEST) {
            throw new BadInput("search.long", "A search text has at most %d characters; shorten it.", LONGEST);
        }
        return Arrays.stream(BLANK.split(typed, -1)).distinct().toList();
    }
}
