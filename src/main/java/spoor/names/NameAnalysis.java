package spoor.names;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a name says.
 *
 * @param text as written
 * @param legalForm the generic legal form, such as {@code LLC}, {@code JSC}, {@code STATE}; empty where none is named
 * @param words all words in their order, those of the legal form included
 */
public record NameAnalysis(String text, NameKind kind, String legalForm, List<NameWord> words) {

    public NameAnalysis {
        words = List.copyOf(words);
    }

    /** The words without the legal form, and without and, of and the like; never empty unless the name has no letters and digits. */
    public List<NameWord> core() {
        List<NameWord> telling = new ArrayList<>(words.size());
        List<NameWord> others = new ArrayList<>();
        for (NameWord word : words) {
            if (word.role() != WordRole.LEGAL) {
                (word.role() == WordRole.STOP ? others : telling).add(word);
            }
        }
        return telling.isEmpty() ? others : telling;
    }

    /** The core's words in one piece, each in its own script: {@code orlan10}. */
    public String exact() {
        return core().stream().map(NameWord::plain).collect(Collectors.joining());
    }

    /** What the core says in any language, whatever the order of its words: symbols for shared words, sound for others. */
    public String meaning() {
        return core().stream().map(NameWord::meaning).distinct().sorted().collect(Collectors.joining("_"));
    }
}
