package spoor.identity.score.text;

import java.util.Locale;
import java.util.Set;

/** Countries as numbers within profiles. */
public final class PackedCountries {

    /** Between these a firm and its branch or parent are often mistaken for each other. */
    private static final Set<Integer> CHINA = Set.of(code("CN"), code("HK"), code("MO"), code("TW"));

    private static final Set<Integer> NEIGHBOURS = Set.of(code("RU"), code("BY"), code("UA"));

    private PackedCountries() {}

    /** 0 where it is unknown. */
    public static int code(String country) {
        String upper = country.toUpperCase(Locale.ROOT);
        return upper.length() == 2 ? upper.charAt(0) << 8 | upper.charAt(1) : 0;
    }

    public static boolean areNear(int left, int right) {
        return (CHINA.contains(left) && CHINA.contains(right))
                || (NEIGHBOURS.contains(left) && NEIGHBOURS.contains(right));
    }
}
