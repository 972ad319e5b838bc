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
    private static final int LEAST_TWICE = 11;
    private static final int LEAST_BESIDE = 4;
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

    /** Whether it is a word of four letters and more that forms are written with: of a thing's name it is one hardly ever. */
    static boolean isLongForm(NameWord word) {
        return word.plain().length() >= LEAST_BESIDE && isForm(word);
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
        for (int i = 0; i < core.size() && !forms.isEmpty(); i++) {
            if (!forms.get(i) && isNearForm(core, i, forms)) {
                forms.set(i);
            }
        }
        return forms;
    }

    /** "Liab ility". */
    private static boolean isTorn(NameWord left, NameWord right) {
        String joined = left.plain() + right.plain();
        return joined.length() >= LEAST_SIMILAR && WORDS.contains(joined);
    }

    /** A word of four letters and more beside a form may be nearly part of it: "joint stck company". */
    private static boolean isNearForm(List<NameWord> core, int at, BitSet forms) {
        String plain = core.get(at).plain();
        boolean beside = forms.get(at + 1) || (at > 0 && forms.get(at - 1));
        return beside
                && plain.length() >= LEAST_BESIDE
                && !core.get(at).isHan()
                && !core.get(at).hasSymbol()
                && WORDS.stream().anyMatch(form -> form.length() > LEAST_BESIDE && Edits.distance(plain, form, 1) <= 1);
    }

    private static boolean isSimilar(String plain, String form) {
        int most = Math.min(plain.length(), form.length()) < LEAST_TWICE ? 1 : 2;
        return Math.abs(plain.length() - form.length()) <= most && Edits.distance(plain, form, most) <= most;
    }

    private static boolean isForm(NameWord word) {
        if (word.isHan() || word.role() == WordRole.NUMBER) {
            return false;
        }
        String plain = word.plain();
        return WORDS.contains(plain)
                || (plain.length() >= LEAST_SIMILAR
                        && !word.hasSymbol()
                        && LONG.stream().anyMatch(form -> isSimilar(plain, form)));
    }
}
