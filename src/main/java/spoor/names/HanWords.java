package spoor.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Cuts a run of Chinese signs into places, shared words, legal form and what is left: the name proper. */
final class HanWords {

    private static final int LONGEST = 16;

    /** What the signs of an entry say. */
    private record Entry(WordRole role, String symbol) {}

    private final Map<String, Entry> entries = new HashMap<>();

    HanWords(LegalForms legalForms, Glossary glossary) {
        glossary.chinese().forEach((signs, symbol) -> entries.put(signs, new Entry(symbol.role(), symbol.id())));
        legalForms.chinese().forEach((signs, form) -> entries.put(signs, new Entry(WordRole.LEGAL, form)));
    }

    /** {@code signs} are simplified. */
    List<NameWord> split(String signs, NameKind kind) {
        if (kind == NameKind.PERSON) {
            return List.of(distinctive(signs));
        }
        List<NameWord> words = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at < signs.length(); ) {
            int length = longestAt(signs, at, at == begin && !words.isEmpty());
            if (length == 1 && !isBeforeWord(signs, at + 1)) {
                length = 0;
            }
            if (length == 0) {
                at++;
                continue;
            }
            addRest(words, signs.substring(begin, at));
            words.add(word(signs.substring(at, at + length)));
            at += length;
            begin = at;
        }
        addRest(words, signs.substring(begin));
        return words;
    }

    private static void addRest(List<NameWord> words, String signs) {
        if (!signs.isEmpty()) {
            words.add(distinctive(signs));
        }
    }

    private NameWord word(String signs) {
        Entry entry = Objects.requireNonNull(entries.get(signs));
        return new NameWord(signs, sound(signs), entry.role(), entry.symbol());
    }

    private static NameWord distinctive(String signs) {
        return new NameWord(signs, sound(signs), WordRole.DISTINCTIVE, "");
    }

    private static String sound(String signs) {
        return PlainWords.sound(signs, Scripts.HAN);
    }

    /** A single sign counts as a word only behind another known word and before one, or at the end: most names contain some by chance. */
    private int longestAt(String signs, int at, boolean behindWord) {
        for (int length = Math.min(LONGEST, signs.length() - at); length > 1; length--) {
            if (entries.containsKey(signs.substring(at, at + length))) {
                return length;
            }
        }
        boolean single = behindWord || (at > 0 && at == signs.length() - 1);
        return single && isWord(entries.get(signs.substring(at, at + 1))) ? 1 : 0;
    }

    /** 贸 in 工贸有限公司 is a word, 兴 in 兴华恒成科技 is not. */
    private boolean isBeforeWord(String signs, int at) {
        return at == signs.length() || longestAt(signs, at, false) > 1;
    }

    private static boolean isWord(@Nullable Entry entry) {
        return entry != null && entry.role() == WordRole.GENERIC;
    }
}
