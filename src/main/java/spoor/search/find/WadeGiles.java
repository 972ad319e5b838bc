package spoor.search.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Chinese names in the romanisation that was usual before pinyin, without tones: "pei ching" is bei jing. */
final class WadeGiles {

    private static final String[] INITIALS = {
        "b", "p", "p", "p'", "m", "m", "f", "f", "d", "t", "t", "t'", "n", "n", "l", "l", "g", "k", "k", "k'", "h", "h",
        "j", "ch", "q", "ch'", "x", "hs", "zh", "ch", "ch", "ch'", "sh", "sh", "r", "j", "z", "ts", "c", "ts'", "s", "s"
    };
    private static final String[] FINALS = {
        "a", "a", "ai", "ai", "an", "an", "ang", "ang", "ao", "ao", "e", "e", "ei", "ei", "en", "en", "eng", "eng", "i",
        "i", "ia", "ia", "ian", "ien", "iang", "iang", "iao", "iao", "ie", "ieh", "in", "in", "ing", "ing", "iong",
        "iung", "iu", "iu", "ong", "ung", "ou", "ou", "u", "u", "ua", "ua", "uai", "uai", "uan", "uan", "uang", "uang",
        "ue", "ueh", "ui", "ui", "un", "un", "uo", "o"
    };
    /** Where the rules end: pinyin, then how it was written. */
    private static final String[] OTHERS = {
        "zhi", "chih", "chi", "ch'ih", "shi", "shih", "ri", "jih", "zi", "tzu", "ci", "tz'u", "si", "ssu", "ge", "ko",
        "ke", "k'o", "he", "ho", "guo", "kuo", "kuo", "k'uo", "huo", "huo", "shuo", "shuo", "gui", "kuei", "kui",
        "k'uei", "yi", "i", "ye", "yeh", "yan", "yen", "you", "yu", "yong", "yung", "yuan", "yuan", "yue", "yueh",
        "yun", "yun", "yu", "yu", "ya", "ya", "yao", "yao", "yang", "yang", "yin", "yin", "ying", "ying", "wa", "wa",
        "wo", "wo", "wai", "wai", "wei", "wei", "wan", "wan", "wen", "wen", "wang", "wang", "weng", "weng", "wu", "wu",
        "er", "erh", "an", "an", "ai", "ai", "ang", "ang", "ao", "ao", "e", "o", "en", "en", "ou", "ou", "a", "a"
    };
    /** So many syllables that are all of it are hardly by chance. */
    private static final int SURELY = 4;

    private static final String PALATAL = "jqx";
    private static final String RETROFLEX = "zh ch sh r z c s g k h";
    private static final Pattern BREAK = Pattern.compile("[\\s-]+");
    private static final Pattern TELLING =
            Pattern.compile("[a-z]+'[a-z].*|hs.*|.*ung|.*ien|.*[iu]eh|ts.*|tz.*|ss.*|.*ih|ko|ho|k'o|erh");

    private static final Map<String, String> PINYIN = table();

    private WadeGiles() {}

    private static Map<String, String> table() {
        Map<String, String> pinyin = new HashMap<>();
        for (int i = 0; i < OTHERS.length; i += 2) {
            pinyin.putIfAbsent(OTHERS[i + 1], OTHERS[i]);
        }
        for (int i = 0; i < INITIALS.length; i += 2) {
            for (int j = 0; j < FINALS.length; j += 2) {
                boolean front = FINALS[j].startsWith("i") || FINALS[j].equals("ue");
                boolean palatal = PALATAL.contains(INITIALS[i]);
                boolean retroflex = List.of(RETROFLEX.split(" ", -1)).contains(INITIALS[i]);
                if (palatal ? front : !(front && retroflex)) {
                    pinyin.putIfAbsent(INITIALS[i + 1] + FINALS[j + 1], INITIALS[i] + FINALS[j]);
                }
            }
        }
        // chü and hsü, which are typed as chu and hsu: only the latter is certain.
        pinyin.putIfAbsent("hsu", "xu");
        pinyin.putIfAbsent("hsuan", "xuan");
        pinyin.putIfAbsent("hsun", "xun");
        return Map.copyOf(pinyin);
    }

    /** The text in pinyin, syllable by syllable; the same where it is not written so throughout, or may be pinyin as well. */
    static String inPinyin(String text) {
        List<String> syllables = new ArrayList<>();
        boolean telling = false;
        for (String word : BREAK.split(text.strip().toLowerCase(Locale.ROOT).replaceAll("[’ʻ‘`]", "'"), -1)) {
            String syllable = PINYIN.get(word);
            if (syllable == null) {
                return text;
            }
            telling |= TELLING.matcher(word).matches();
            syllables.add(syllable);
        }
        return (telling && syllables.size() > 1) || syllables.size() >= SURELY ? String.join(" ", syllables) : text;
    }
}
