package spoor.phrase;

import java.text.Normalizer;
import java.util.Locale;

/** Words without what people write in more than one way: capitals, accents, umlauts, apostrophes. */
final class Folding {

    private Folding() {}

    static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace('ґ', 'г')
                .replaceAll("['’ʼ`]", "");
        return isCyrillic(plain)
                ? plain
                : Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** Of which й and ї are letters of their own. */
    private static boolean isCyrillic(String text) {
        return text.codePoints().anyMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.CYRILLIC);
    }
}
