package spoor.names;

import java.util.List;

/** A token with what is known of it. */
record Piece(Tokens.Token token, String plain, String sound) {

    static Piece of(Tokens.Token token) {
        String plain = PlainWords.of(token);
        return new Piece(token, plain, PlainWords.sound(heard(token, plain), token.script()));
    }

    /** Naučno is nauchno to the ear, whatever it is without its accents. */
    private static String heard(Tokens.Token token, String plain) {
        return token.script() == Scripts.LATIN && !LatinLetters.isAscii(token.text())
                ? LatinLetters.heard(token.text())
                : plain;
    }

    Scripts script() {
        return token.script();
    }

    NameWord as(WordRole role, String symbol) {
        return new NameWord(plain, sound, role, symbol);
    }

    static String plain(List<Piece> pieces) {
        return pieces.size() == 1
                ? pieces.getFirst().plain()
                : String.join(" ", pieces.stream().map(Piece::plain).toList());
    }

    static String sound(List<Piece> pieces) {
        return pieces.size() == 1
                ? pieces.getFirst().sound()
                : String.join(" ", pieces.stream().map(Piece::sound).toList());
    }
}
