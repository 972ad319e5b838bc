package spoor.names;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Chinese signs: traditional to simplified, and their readings in pinyin without tones. */
final class Han {

    private static final int FIRST = 0x3400;
    private static final int LAST = 0x9fff;
    /** Signs that were asked for; 0: not yet. Written twice at worst, each time the same. */
    private static final char[] SIMPLE = new char[LAST - FIRST + 1];

    private static final Transliterator SIMPLIFIER = Transliterator.getInstance("Hant-Hans");
    /** A name is read in at most so many ways: what would follow is hardly ever typed. */
    private static final int MOST_READINGS = 4;

    /** Words and pairs of signs come again and again, and looking them up takes most of the time that Chinese names take. */
    private static final Map<String, List<String>> SYLLABLES = new ConcurrentHashMap<>();

    private static final int LONGEST_KNOWN = 4;
    private static final int MOST_KNOWN = 20_000;

    private Han() {}

    /** Sign by sign; phrases are not exchanged. */
    static String simplified(String text) {
        char[] signs = text.toCharArray();
        for (int i = 0; i < signs.length; i++) {
            if (signs[i] >= FIRST && signs[i] <= LAST) {
                signs[i] = simple(signs[i]);
            }
        }
        return new String(signs);
    }

    private static char simple(char sign) {
        char known = SIMPLE[sign - FIRST];
        if (known == 0) {
            String simplified = SIMPLIFIER.transliterate(String.valueOf(sign));
            known = simplified.length() == 1 ? simplified.charAt(0) : sign;
            SIMPLE[sign - FIRST] = known;
        }
        return known;
    }

    /** The syllables of simplified signs as they are read together, such as xia men for 厦门. */
    static List<String> syllables(String simplified) {
        List<String> known = SYLLABLES.get(simplified);
        if (known != null) {
            return known;
        }
        List<String> syllables = List.copyOf(read(simplified));
        if (simplified.length() <= LONGEST_KNOWN && SYLLABLES.size() < MOST_KNOWN) {
            SYLLABLES.put(simplified, syllables);
        }
        return syllables;
    }

    private static List<String> read(String simplified) {
        String spaced = PinyinHelper.toPinyin(simplified, PinyinStyleEnum.NORMAL, " ");
        List<String> syllables = new ArrayList<>();
        for (String syllable : spaced.split(" ", -1)) {
            if (!syllable.isBlank()) {
                syllables.add(LatinLetters.plain(syllable));
            }
        }
        return syllables;
    }

    /** The reading, joined, and those with another reading of one sign (长 as chang and zhang), at most four. */
    static Set<String> readings(String simplified) {
        List<String> syllables = syllables(simplified);
        Set<String> readings = new LinkedHashSet<>();
        readings.add(String.join("", syllables));
        for (int i = 0; i < simplified.length() && syllables.size() == simplified.length(); i++) {
            for (String other : PinyinHelper.toPinyinList(simplified.charAt(i), PinyinStyleEnum.NORMAL)) {
                if (readings.size() < MOST_READINGS) {
                    readings.add(joinedWith(syllables, i, LatinLetters.plain(other)));
                }
            }
        }
        return readings;
    }

    private static String joinedWith(List<String> syllables, int at, String other) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < syllables.size(); i++) {
            joined.append(i == at ? other : syllables.get(i));
        }
        return joined.toString();
    }
}
