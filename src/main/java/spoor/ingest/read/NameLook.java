package spoor.ingest.read;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/**
 * What a name looks like, so that names which look alike but are written with other characters can be told; never a
 * reason to take two for one.
 */
public final class NameLook {

    /** Letters of other scripts, and digits, each before the Latin letter that it looks like. */
    private static final String PAIRS = "аa" + "вb" + "еe" + "кk" + "мm" + "нh" + "оo" + "рp" + "сc" + "тt" + "уy"
            + "хx" + "іi" + "ѕs" + "јj" + "ԁd" + "ԛq" + "ԝw" + "һh" + "ӏl" + "αa" + "βb" + "εe" + "ηn" + "ιi" + "κk"
            + "νv" + "οo" + "ρp" + "τt" + "υu" + "χx" + "γy" + "0o" + "1l" + "|l";

    private static final char[] LOOKS = looks();

    private NameLook() {}

    private static char[] looks() {
        char[] looks = new char[0x600];
        for (int i = 0; i < PAIRS.length(); i += 2) {
            looks[PAIRS.charAt(i)] = PAIRS.charAt(i + 1);
        }
        // A small L and a capital I are one stroke in most typefaces; small letters alone are left here.
        looks['i'] = 'l';
        return looks;
    }

    /** Small letters, width and invisible characters apart: names that differ only so are written alike. */
    public static String fold(String name) {
        String plain = Normalizer.isNormalized(name, Normalizer.Form.NFKC)
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints()
                .filter(c -> !Character.isIdentifierIgnorable(c))
                .map(Character::toLowerCase)
                .forEach(folded::appendCodePoint);
        return folded.toString().strip();
    }

    /** Equal for names that look alike. */
    public static String of(String name) {
        StringBuilder skeleton = new StringBuilder(fold(name));
        for (int i = 0; i < skeleton.length(); i++) {
            char c = skeleton.charAt(i);
            char look = c < LOOKS.length ? LOOKS[c] : 0;
            if (look != 0) {
                skeleton.setCharAt(i, look == 'i' ? 'l' : look);
            }
        }
        return skeleton.toString();
    }

    /** Whether a word of it mixes Latin letters with Cyrillic or Greek ones. */
    public static boolean isMixed(String name) {
        boolean latin = false;
        boolean other = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetter(c)) {
                latin = false;
                other = false;
                continue;
            }
            latin |= c < 0x250;
            other |= c >= 0x370 && isCyrillicOrGreek(c);
            if (latin && other) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCyrillicOrGreek(char c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK;
    }
}
