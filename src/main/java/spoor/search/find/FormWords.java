package spoor.search.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import spoor.names.NameAnalyser;
import spoor.names.NameWord;
import spoor.names.WordRole;

/**
 * Words of legal forms, wherever they stand in what was typed, and however they were mistyped or torn: whose name it is they
 * do not tell.
 */
final class FormWords {

    private static final int LEAST_SIMILAR = 6;
    /** "с" and "з" (with) stand inside of forms. */
    private static final Set<String> INSIDE = Set.of("с", "з", "s", "z");

    private static final Set<String> WORDS = NameAnalyser.shared().formWords();
    private static final List<String> LONG =
            WORDS.stream().filter(word -> word.length() >= LEAST_SIMILAR).toList();

    private FormWords() {}

    /** The words but those of legal forms; all of them if there are no others. */
    static List<NameWord> without(List<NameWord> core) {
        BitSet forms = formsIn(core);
        if (forms.isEmpty()) {
            return core;
        }
        List<NameWord> others = new ArrayList<>(core.size());
        for (int i = 0; i < core.size(); i++) {
            if (!forms.get(i) && !INSIDE.contains(core.get(i).plain())) {
                others.add(core.get(i));
            }
        }
        boolean telling = others.stream().anyMatch(word -> word.role() != WordRole.NUMBER);
        return telling ? others : core;
    }

    private static BitSet formsIn(List<NameWord> core) {
        BitSet forms = new BitSet();
        for (int i = 0; i < core.size(); i++) {
            if (isForm(core.get(i))) {
                forms.set(i);
            } else if (i + 1 < core.size() && isTorn(core.get(i), core.get(i + 1))) {
                forms.set(i, i + 2);
            }
        }
        return forms;
    }

    /** "Liab ility". */
    private static boolean isTorn(NameWord left, NameWord right) {
        String joined = left.plain() + right.plain();
        return joined.length() >= LEAST_SIMILAR && WORDS.contains(joined);
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
