package spoor.search.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spoor.names.NameAnalyser;

/**
 * Mistyped words that very many names share, such as "porduction": as long as they are not known for what they are, they
 * seem to tell whose name it is.
 */
final class Spelling {

    private static final int LEAST = 4;
    private static final int LEAST_SHARED = 5;
    private static final int LEAST_STEM = 6;
    private static final int LEAST_TWICE = 9;
    private static final int LONGEST = 30;
    private static final int[] OTHER_LENGTHS = {0, 1, -1};
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final NameAnalyser NAMES = NameAnalyser.shared();

    /** By their length. */
    private static final List<List<String>> WORDS = new ArrayList<>();

    private static final List<String> STEMS;

    static {
        for (int i = 0; i <= LONGEST; i++) {
            WORDS.add(new ArrayList<>());
        }
        Set<String> words = new HashSet<>(NAMES.sharedWords());
        words.addAll(NAMES.formWords());
        words.stream()
                .filter(word -> word.length() >= LEAST_SHARED && word.length() <= LONGEST)
                .sorted()
                .forEach(word -> WORDS.get(word.length()).add(word));
        STEMS = NAMES.sharedStems().stream()
                .filter(stem -> stem.length() >= LEAST_STEM)
                .sorted()
                .toList();
    }

    private Spelling() {}

    /** The text with such words as they are written; the same where there are none. */
    static String mended(String text) {
        return WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(mend(word)));
    }

    private static String mend(MatchResult match) {
        String word = match.group().toLowerCase(Locale.ROOT);
        boolean known = NAMES.isShared(word) || NAMES.formWords().contains(word) || word.length() > LONGEST;
        return known ? match.group() : nearest(word, match.group());
    }

    private static String nearest(String word, String otherwise) {
        int most = word.length() < LEAST_TWICE ? 1 : 2;
        String best = otherwise;
        int least = most + 1;
        for (int length = Math.max(LEAST, word.length() - most); length <= word.length() + most; length++) {
            for (String known : length > LONGEST ? List.<String>of() : WORDS.get(length)) {
                int distance = Edits.distance(word, known, most);
                if (distance < least) {
                    best = known;
                    least = distance;
                }
            }
        }
        return least > most ? withStem(word, otherwise) : best;
    }

    /** Авиацыонный begins nearly as авиацион* does. */
    private static String withStem(String word, String otherwise) {
        for (String stem : STEMS) {
            for (int more : OTHER_LENGTHS) {
                int length = stem.length() + more;
                if (length <= word.length()
                        && word.length() - length <= LEAST_STEM
                        && Edits.distance(word.substring(0, length), stem, 1) <= 1) {
                    return stem + word.substring(length);
                }
            }
        }
        return otherwise;
    }
}
