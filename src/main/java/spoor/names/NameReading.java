package spoor.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One name being read: legal forms are taken off both ends, then words and phrases are looked up from left to right. */
final class NameReading {

    /** "Co., Ltd.", "OOO … LLC": so many forms one after the other. */
    private static final int MOST_FORMS = 3;

    private final NameAnalyser lists;
    private final String name;
    private final NameKind kind;
    private final boolean allCapitals;
    private final List<NameToken> pieces;
    /** Per piece the generic legal form that it is part of. */
    private final @Nullable String[] forms;

    private final List<NameWord> words = new ArrayList<>();

    NameReading(NameAnalyser lists, String name, NameKind kind) {
        this.lists = lists;
        this.name = name;
        this.kind = kind;
        this.allCapitals = name.equals(name.toUpperCase(Locale.ROOT));
        this.pieces = NameTokens.of(name).stream().map(NameToken::of).toList();
        this.forms = new String[pieces.size()];
    }

    NameAnalysis analysis() {
        if (kind == NameKind.FIRM) {
            markForms();
        }
        for (int at = 0; at < pieces.size(); ) {
            at += add(at);
        }
        return new NameAnalysis(name, kind, legalForm(), words);
    }

    private String legalForm() {
        for (NameWord word : words) {
            if (word.role() == WordRole.LEGAL) {
                return word.symbol();
            }
        }
        return "";
    }

    /** At least one piece is part of no form. */
    private void markForms() {
        int end = pieces.size();
        for (int i = 0; i < MOST_FORMS; i++) {
            end -= markEnd(end);
        }
        int from = 0;
        for (int i = 0; i < MOST_FORMS; i++) {
            from += markBeginning(from, end);
        }
    }

    private int markEnd(int end) {
        int longest =
                end > 0 ? lists.legalForms.longestEndingWith(pieces.get(end - 1).plain()) : 0;
        for (int length = Math.min(longest, end - 1); length > 0; length--) {
            String form = lists.legalForms.ofEnd(NameToken.plain(pieces.subList(end - length, end)));
            if (form != null) {
                Arrays.fill(forms, end - length, end, form);
                return length;
            }
        }
        return 0;
    }

    private int markBeginning(int from, int end) {
        int longest = from < end
                ? lists.legalForms.longestBeginningWith(pieces.get(from).plain())
                : 0;
        for (int length = Math.min(longest, end - from - 1); length > 0; length--) {
            String form = lists.legalForms.ofBeginning(NameToken.plain(pieces.subList(from, from + length)));
            if (form != null) {
                Arrays.fill(forms, from, from + length, form);
                return length;
            }
        }
        return 0;
    }

    /** Adds what begins at {@code at} and says how many pieces that took. */
    private int add(int at) {
        NameToken piece = pieces.get(at);
        String form = forms[at];
        if (form != null) {
            words.add(piece.as(WordRole.LEGAL, form));
        } else if (piece.script() == Scripts.HAN) {
            words.addAll(lists.hanWords.split(piece.plain(), kind));
        } else if (piece.script() == Scripts.DIGIT) {
            words.add(piece.as(WordRole.NUMBER, ""));
        } else {
            return addWord(piece, at);
        }
        return 1;
    }

    private int addWord(NameToken piece, int at) {
        int length = kind == NameKind.PERSON ? 0 : addSymbol(at);
        if (length == 0) {
            boolean acronym = piece.token().isAcronym(allCapitals);
            words.add(piece.as(acronym ? WordRole.ACRONYM : WordRole.DISTINCTIVE, ""));
        }
        return Math.max(1, length);
    }

    /** The longest phrase of the glossary that begins here becomes one word; 0 where none does. */
    private int addSymbol(int at) {
        for (int length = longest(at); length > 0; length--) {
            List<NameToken> phrase = pieces.subList(at, at + length);
            String plain = NameToken.plain(phrase);
            String sound = NameToken.sound(phrase);
            Glossary.Symbol symbol =
                    lists.glossary.find(plain, sound, phrase.getFirst().script());
            if (symbol != null) {
                words.add(new NameWord(plain.replace(" ", ""), sound.replace(" ", ""), symbol.role(), symbol.id()));
                return length;
            }
        }
        return 0;
    }

    private int longest(int at) {
        int most = lists.glossary.longestBeginningWith(pieces.get(at).plain());
        int end = at;
        while (end < forms.length && forms[end] == null && end - at < most) {
            end++;
        }
        return end - at;
    }
}
