package spoor.capture.find;

import java.util.ArrayList;
import java.util.List;
import spoor.capture.passage.ComparedWord;

/** Some words of a block around the first that is wanted. */
final class Snippet {

    private static final int BEFORE = 80;
    private static final int LENGTH = 260;

    private Snippet() {}

    static FoundCaptures.Place of(int block, String page, String text, Wanted wanted) {
        List<FoundCaptures.Mark> found = marks(text, wanted);
        int first = found.isEmpty() ? 0 : found.getFirst().start();
        int start = first <= BEFORE ? 0 : edge(text, first - BEFORE);
        int end = start + LENGTH >= text.length() ? text.length() : edge(text, start + LENGTH);
        String head = start > 0 ? "… " : "";
        int moved = head.length() - start;
        List<FoundCaptures.Mark> marks = found.stream()
                .filter(mark -> mark.end() <= end)
                .map(mark -> new FoundCaptures.Mark(mark.start() + moved, mark.end() + moved))
                .toList();
        String snippet = head + text.substring(start, end) + (end < text.length() ? " …" : "");
        return new FoundCaptures.Place(block, page, snippet.replace('\n', ' '), marks);
    }

    /** Behind the next blank, or there if none is near. */
    private static int edge(String text, int at) {
        int blank = text.indexOf(' ', at);
        int edge = blank >= 0 && blank - at < 20 ? blank + 1 : at;
        return Character.isLowSurrogate(text.charAt(Math.min(edge, text.length() - 1))) ? edge - 1 : edge;
    }

    private static List<FoundCaptures.Mark> marks(String text, Wanted wanted) {
        List<ComparedWord> words = ComparedWord.listOf(text);
        List<FoundCaptures.Mark> marks = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            int here = at;
            wanted.terms().stream()
                    .filter(term -> term.isAt(words, here))
                    .findFirst()
                    .ifPresent(term -> marks.add(new FoundCaptures.Mark(
                            words.get(here).start(),
                            words.get(here + term.words().size() - 1).end())));
        }
        return marks;
    }
}
