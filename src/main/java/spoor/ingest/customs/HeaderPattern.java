package spoor.ingest.customs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the name of a column has to say to mean something: {@code "exporter|seller name? lang?"} is one of the first two,
 * perhaps with the others, and with nothing else that is known. A {@code =} forbids words that are not known: one beside
 * "weight" may say that it is the net weight.
 */
final class HeaderPattern {

    /** For a name that says just that. */
    static final int BEST = 100;

    private static final int UNKNOWN_WORD = 30;
    private static final int LATER_WORD = 2;
    private static final Set<String> LESS_PLAIN = Set.of("lang", "std", "address", "alias");
    private static final Set<String> PLAINER = Set.of("name");

    private final List<List<String>> needed = new ArrayList<>();
    private final Set<String> allowed = new HashSet<>();

    private boolean exact;

    HeaderPattern(String text) {
        for (String part : text.split(" ", -1)) {
            if (part.equals("=")) {
                exact = true;
            } else if (part.endsWith("?")) {
                allowed.add(part.substring(0, part.length() - 1));
            } else {
                needed.add(Arrays.asList(part.split("\\|", -1)));
            }
        }
    }

    /** How well a name fits; 0 if it does not. */
    int score(Header header) {
        if (exact && header.unknown() > 0) {
            return 0;
        }
        List<Set<String>> rest = new ArrayList<>(header.phrases());
        int score = BEST - header.unknown() * UNKNOWN_WORD;
        for (List<String> words : needed) {
            int place = place(words, rest);
            if (place < 0) {
                return 0;
            }
            score -= place * LATER_WORD;
        }
        for (Set<String> phrase : rest) {
            int cost = costOf(phrase);
            if (cost < 0) {
                return 0;
            }
            score -= cost;
        }
        return Math.max(0, score);
    }

    /** Which of the words is said; what says it is taken off. */
    private static int place(List<String> words, List<Set<String>> rest) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            for (Set<String> phrase : rest) {
                if (phrase.contains(word)) {
                    rest.remove(phrase);
                    return i;
                }
            }
        }
        return -1;
    }

    /** -1 if it is not allowed. A part that repeats what is needed costs nothing. */
    private int costOf(Set<String> phrase) {
        boolean repeats = needed.stream().flatMap(List::stream).anyMatch(phrase::contains);
        if (!repeats && phrase.stream().noneMatch(allowed::contains)) {
            return -1;
        }
        if (phrase.stream().anyMatch(PLAINER::contains)) {
            return 0;
        }
        return phrase.stream().anyMatch(LESS_PLAIN::contains) ? 10 : 1;
    }

    /** The word of the first group that a name says; empty if none. */
    String said(Header header) {
        return needed.getFirst().stream().filter(header::says).findFirst().orElse("");
    }
}
