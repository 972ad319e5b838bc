package spoor.keys;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Numbers of registers as keys: small Latin letters and digits alone, so that blanks, hyphens and prefixes do not count. */
public final class Numbers {

    private static final String CYRILLIC = "АВСЕНКМОРТХУ";
    private static final String LATIN = "ABCEHKMOPTXY";
    private static final int FEWEST_DIGITS = 4;
    private static final int LONGEST = 40;

    private Numbers() {}

    /** Of a stored one such as {@code inn:7702000001} or {@code crno:HK:2756979}: its number, and with its country before it. */
    public static Set<String> ofStored(String identifier) {
        Set<String> keys = new LinkedHashSet<>();
        String[] parts = identifier.split(":", -1);
        add(keys, parts[parts.length - 1]);
        if (parts.length > 2) {
            add(keys, parts[parts.length - 2] + parts[parts.length - 1]);
        }
        return keys;
    }

    /** What the text may mean as a number: the whole of it without what stands between, without letters before it, and each piece. */
    public static Set<String> ofTyped(String text) {
        Set<String> keys = new LinkedHashSet<>();
        addTyped(keys, text);
        addTyped(keys, text.replaceFirst("^[^\\d]*(?=\\d)", ""));
        for (String piece : text.split("[\\s:;,№#/|]+", -1)) {
            addTyped(keys, piece);
        }
        return keys;
    }

    /** Of stored part numbers, between semicolons. */
    public static Set<String> ofPart(String partNumbers) {
        Set<String> keys = new LinkedHashSet<>();
        for (String one : partNumbers.split(";", -1)) {
            add(keys, one);
        }
        return keys;
    }

    private static void addTyped(Set<String> keys, String text) {
        String plain = plain(text);
        if (plain.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS) {
            add(keys, text);
        }
    }

    private static void add(Set<String> keys, String text) {
        String plain = plain(text);
        if (!plain.isEmpty() && plain.length() <= LONGEST) {
            keys.add(plain);
        }
    }

    /** Letters and digits alone, small; letters that look like Latin ones as these. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        String capitals = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        for (int i = 0; i < capitals.length(); i++) {
            char sign = capitals.charAt(i);
            int at = CYRILLIC.indexOf(sign);
            char latin = at < 0 ? sign : LATIN.charAt(at);
            if (Character.isLetterOrDigit(latin)) {
                plain.append(Character.toLowerCase(latin));
            }
        }
        return plain.toString();
    }
}
