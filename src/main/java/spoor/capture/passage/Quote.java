package spoor.capture.passage;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that stand in a document as they are.
 *
 * @param pieces what stands between its ellipses, in order, each as its words
 */
record Quote(List<List<String>> pieces) {

    private static final Pattern LEFT_OUT = Pattern.compile("\\[?\\s*(?:\\.\\s?\\.\\s?\\.|\u2026+)\\s*\\]?");

    private static final Pattern MARKED = Pattern.compile(
            "[\"\u201C\u201E\u00AB\u300C\u300E]([^\"\u201C\u201D\u00AB\u00BB\u300D\u300F]{3,1000})[\"\u201C\u201D\u00BB\u300D\u300F]");

    /** Fewer words stand anywhere. */
    private static final int FEWEST = 3;

    private static final int SHORTEST = 10;

    static Quote of(String text) {
        return new Quote(Stream.of(LEFT_OUT.split(text))
                .map(piece -> ComparedWord.listOf(piece).stream()
                        .map(ComparedWord::folded)
                        .toList())
                .filter(words -> !words.isEmpty())
                .toList());
    }

    static Stream<Quote> within(String text) {
        return MARKED.matcher(text).results().map(found -> of(found.group(1)));
    }

    /** Whether it is long enough that it stands nowhere by chance. */
    boolean isTelling() {
        int words = pieces.stream().mapToInt(List::size).sum();
        int letters =
                pieces.stream().flatMap(List::stream).mapToInt(String::length).sum();
        return words >= FEWEST && (letters >= SHORTEST || words > FEWEST + 1);
    }
}
