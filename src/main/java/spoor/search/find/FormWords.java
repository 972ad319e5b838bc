package spoor.search.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import spoor.keys.SearchKeys;
import spoor.names.NameWord;
import spoor.names.WordRole;

/** Words of legal forms, wherever they stand in what was typed and however they were mistyped: they find nothing. */
final class FormWords {

    private static final int LEAST_SIMILAR = 6;
    private static final Set<String> WORDS = SearchKeys.NAMES.formWords();
    private static final List<String> LONG =
            WORDS.stream().filter(word -> word.length() >= LEAST_SIMILAR).toList();

    private FormWords() {}

    /** The words but those of legal forms; all of them if there are no others. */
    static List<NameWord> without(List<NameWord> core) {
        List<NameWord> others = new ArrayList<>(core.size());
        for (NameWord word : core) {
            if (!isForm(word)) {
                others.add(word);
            }
        }
        boolean telling = others.stream().anyMatch(word -> word.role() != WordRole.NUMBER);
        return telling ? others : core;
    }

    private static boolean isForm(NameWord word) {
        if (word.isHan() || word.role() == WordRole.NUMBER) {
            return false;
        }
        String plain = word.plain();
        return WORDS.contains(plain)
                || (plain.length() >= LEAST_SIMILAR
                        && !word.hasSymbol()
                        && LONG.stream().anyMatch(form -> Edits.areSimilar(plain, form)));
    }
}
