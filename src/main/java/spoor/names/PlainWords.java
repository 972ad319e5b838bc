package spoor.names;

import java.util.List;
import java.util.Locale;

/** Tokens in lower case, without accents. */
final class PlainWords {

    private PlainWords() {}

    static String of(NameTokens.Token token) {
        return switch (token.script()) {
            case LATIN -> LatinLetters.plain(token.text());
            case CYRILLIC -> token.text().toLowerCase(Locale.ROOT).replace('ё', 'е');
            case HAN -> Han.simplified(token.text());
            case DIGIT -> digits(token.text());
            case OTHER, NONE -> token.text().toLowerCase(Locale.ROOT);
        };
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        text.codePoints().forEach(point -> digits.append(Character.digit(point, 10)));
        return digits.toString();
    }

    static String joined(List<NameTokens.Token> tokens) {
        return String.join(" ", tokens.stream().map(PlainWords::of).toList());
    }

    /** How a plain word of this script sounds, folded. */
    static String sound(String plain, Scripts script) {
        return switch (script) {
            case LATIN -> SoundFolding.fold(plain);
            case CYRILLIC -> SoundFolding.fold(Cyrillic.toLatin(plain));
            case HAN -> SoundFolding.fold(String.join("", Han.syllables(plain)));
            case DIGIT -> plain;
            case OTHER, NONE -> SoundFolding.fold(LatinLetters.ofOther(plain));
        };
    }
}
