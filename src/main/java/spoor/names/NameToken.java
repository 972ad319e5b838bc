package spoor.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A token with what is known of it. Not safe for threads. */
final class NameToken {

    private final NameTokens.Token token;
    private final String plain;
    private @Nullable String sound;

    private NameToken(NameTokens.Token token, String plain) {
        this.token = token;
        this.plain = plain;
    }

    static NameToken of(NameTokens.Token token) {
        return new NameToken(token, PlainWords.of(token));
    }

    NameTokens.Token token() {
        return token;
    }

    String plain() {
        return plain;
    }

    /** Made when it is first asked for: that of Chinese signs takes long, and only their words are asked. */
    String sound() {
        String known = sound;
        if (known == null) {
            known = PlainWords.sound(heard(token, plain), token.script());
            sound = known;
        }
        return known;
    }

    /** Naučno is nauchno to the ear, whatever it is without its accents. */
    private static String heard(NameTokens.Token token, String plain) {
        return token.script() == Scripts.LATIN && !LatinLetters.isAscii(token.text())
                ? LatinLetters.heard(token.text())
                : plain;
    }

    Scripts script() {
        return token.script();
    }

    NameWord as(WordRole role, String symbol) {
        return new NameWord(plain, sound(), role, symbol);
    }

    static String plain(List<NameToken> pieces) {
        return pieces.size() == 1
                ? pieces.getFirst().plain()
                : String.join(" ", pieces.stream().map(NameToken::plain).toList());
    }

    static String sound(List<NameToken> pieces) {
        return pieces.size() == 1
                ? pieces.getFirst().sound()
                : String.join(" ", pieces.stream().map(NameToken::sound).toList());
    }
}
