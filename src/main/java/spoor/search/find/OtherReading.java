package spoor.search.find;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spoor.names.LookAlikes;

/**
 * What else may have been meant by a text, asked where the text as it stands finds nothing certain.
 *
 * @param text as it may be meant
 * @param best a hit is never said to be better than that: what was typed is another text
 */
public record OtherReading(String text, How best) {

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    /** The letter O within a code. */
    private static final Pattern NOUGHT = Pattern.compile("(?<=\\d)[OoОо]|[OoОо](?=\\d)");
    /** What makers and dealers add to a part number for the way that it is packed. */
    private static final Pattern PACKING =
            Pattern.compile("(?i)(?<=\\w{4})[-/# ](trpbf|tr|t&r|pbf|nopb|nd|reel7?|r7|rl7?|ct|g4|e3|e4)$");

    private static final Pattern GERMAN = Pattern.compile("(?i).*(tsch|sch|w|z).*");

    /** Other readings of a text, the likeliest first. */
    public static List<OtherReading> of(String text, boolean typing) {
        Map<String, How> all = new LinkedHashMap<>();
        if (CYRILLIC.matcher(text).find() && LATIN.matcher(text).find()) {
            all.put(LookAlikes.cyrillicTwin(text), How.NUMBER);
            all.putIfAbsent(LookAlikes.latinTwin(text), How.NUMBER);
        }
        if (!typing) {
            String apart = GluedForms.apart(text);
            all.putIfAbsent(apart, How.WORDS);
            addCodes(all, text);
            all.putIfAbsent(WadeGiles.inPinyin(text), How.SCRIPT);
            all.putIfAbsent(Spelling.mended(apart), How.SIMILAR);
            addRomanised(all, apart);
        }
        all.remove(text);
        return all.entrySet().stream()
                .map(one -> new OtherReading(one.getKey(), one.getValue()))
                .toList();
    }

    private static void addCodes(Map<String, How> all, String text) {
        String noughts = text;
        for (Matcher nought = NOUGHT.matcher(noughts); nought.find(); nought = NOUGHT.matcher(noughts)) {
            noughts = nought.replaceAll("0");
        }
        all.putIfAbsent(noughts, How.SIMILAR);
        if (text.chars().anyMatch(Character::isDigit)) {
            all.putIfAbsent(PACKING.matcher(text).replaceFirst(""), How.SOME);
        }
        // Х-59 as it is heard
        all.putIfAbsent(text.replaceFirst("(?i)^h(?=[- ]?\\d)", "Kh"), How.SCRIPT);
    }

    /** Romanised after rules in which a letter stands for another sound: German, and what people type. */
    private static void addRomanised(Map<String, How> all, String text) {
        if (CYRILLIC.matcher(text).find()) {
            return;
        }
        String small = text.toLowerCase(Locale.ROOT);
        if (GERMAN.matcher(small).matches() && (small.contains("sch") || small.contains("w"))) {
            all.putIfAbsent(
                    small.replace("schtsch", "shch")
                            .replace("tsch", "ch")
                            .replaceAll("sch(?=[aeiouyj])", "zh")
                            .replace("sch", "sh")
                            .replace("w", "v")
                            .replaceAll("z(?!h)", "ts")
                            .replaceAll("(?<!t)s(?=[aeiouv])(?!ts)", "z"),
                    How.SIMILAR);
        }
        all.putIfAbsent(
                small.replaceAll("j(?=[^aeiou]|$)", "zh")
                        .replaceAll("j(?=[aei])", "zh")
                        .replace("x", "kh"),
                How.SIMILAR);
        all.putIfAbsent(small.replaceAll("(?<![cksztpg])h", "g"), How.SIMILAR);
    }
}
