package spoor.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import spoor.phrase.PhraseWords.Token;

/** A text as the pieces that a lexicon knows, and what it does not know between them. */
final class Pieces {

    private static final int LEAST_IN_COMPOUND = 4;
    private static final List<String> BETWEEN_COMPOUNDS = List.of("", "s", "n", "en", "e");

    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}");

    private final String text;
    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.tokens = PhraseWords.of(text);
    }

    static List<Piece> of(String text, Lexicon lexicon) {
        return new Pieces(text, lexicon).read();
    }

    private List<Piece> read() {
        for (int at = 0; at < tokens.size(); ) {
            addGap(tokens.get(at), at == 0 ? "" : tokens.get(at - 1).text());
            Optional<Lexicon.Match> match = lexicon.find(tokens, at);
            if (match.isPresent()) {
                int end = at + match.get().length();
                add(
                        match.get().words(),
                        tokens.get(at).from(),
                        tokens.get(end - 1).to());
                at = end;
            } else {
                addUnknown(tokens.get(at));
                at++;
            }
        }
        return pieces;
    }

    private void addGap(Token token, String before) {
        String gap = token.gap();
        int end = token.from();
        if (gap.startsWith(".")
                && ORDINAL.matcher(before).matches()
                && Character.isLetter(token.text().codePointAt(0))) {
            return; // 24. Februar
        }
        if (gap.codePoints().anyMatch(sign -> ",;:.!?，。；：、！？()（）".indexOf(sign) >= 0)) {
            pieces.add(Piece.of(Kind.COMMA, end - gap.length(), end, gap));
        } else if (gap.contains("–") || gap.contains("—") || gap.equals("-")) {
            pieces.add(Piece.of(Kind.DASH, end - gap.length(), end, gap));
        }
    }

    private void add(List<Word> words, int from, int to) {
        pieces.add(new Piece(words, from, to, text.substring(from, to), null));
    }

    private void addUnknown(Token token) {
        Piece last = pieces.isEmpty() ? null : pieces.getLast();
        if (last != null
                && last.is(Kind.UNKNOWN)
                && last.to() == token.from()
                && isHan(token.text())
                && isHan(last.text())) {
            pieces.removeLast();
            add(List.of(new Word(Kind.UNKNOWN, "", false)), last.from(), token.to());
        } else if (!addCompound(token)) {
            add(List.of(new Word(Kind.UNKNOWN, "", false)), token.from(), token.to());
        }
    }

    private static boolean isHan(String text) {
        return Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    /** German writes as one word what are two: Drohnenmotoren, Halbleiterlieferanten. */
    private boolean addCompound(Token token) {
        String word = token.text();
        for (int cut = word.length() - LEAST_IN_COMPOUND; cut >= LEAST_IN_COMPOUND; cut--) {
            Optional<List<Word>> last = one(word.substring(cut));
            if (last.isPresent() && isThing(last.get())) {
                String before = word.substring(0, cut);
                Optional<List<Word>> first = BETWEEN_COMPOUNDS.stream()
                        .filter(before::endsWith)
                        .map(joint -> one(before.substring(0, before.length() - joint.length())))
                        .flatMap(Optional::stream)
                        .filter(Pieces::isThing)
                        .findFirst();
                if (first.isPresent()) {
                    add(first.get(), token.from(), token.from() + cut);
                    add(last.get(), token.from() + cut, token.to());
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<List<Word>> one(String word) {
        return lexicon.find(PhraseWords.of(word), 0).map(Lexicon.Match::words);
    }

    private static boolean isThing(List<Word> words) {
        return words.stream().anyMatch(word -> switch (word.kind()) {
            case START, FIRM, BUYER, WEAPON, GOODS -> true;
            default -> false;
        });
    }
}
