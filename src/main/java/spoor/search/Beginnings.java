package spoor.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The beginning of a name as it may be stored: as typed, in small letters, in capitals, with a capital first. */
final class Beginnings {

    private Beginnings() {}

    static List<String> of(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        Set<String> all = new LinkedHashSet<>();
        all.add(text);
        all.add(small);
        all.add(text.toUpperCase(Locale.ROOT));
        int first = small.offsetByCodePoints(0, 1);
        all.add(small.substring(0, first).toUpperCase(Locale.ROOT) + small.substring(first));
        return List.copyOf(all);
    }
}
