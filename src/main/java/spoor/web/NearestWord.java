package spoor.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses what somebody who mistyped a word meant. */
public final class NearestWord {

    private static final int MOST_EDITS = 3;

    private NearestWord() {}

    /** A sentence to follow "there is no X": what was probably meant, or what there is. */
    public static String hint(String typed, Collection<String> known) {
        return find(typed, known)
                .map(word -> "Did you mean '" + word + "'?")
                .orElseGet(() -> known.isEmpty() ? "Leave it out." : "Use " + String.join(", ", known) + ".");
    }

    /** The known word with the fewest edits, if at most three and fewer than the word is long. */
    public static Optional<String> find(String typed, Collection<String> known) {
        String lower = typed.toLowerCase(Locale.ROOT);
        String best = null;
        int fewest = Math.min(MOST_EDITS, Math.max(1, typed.length() / 2)) + 1;
        for (String word : known) {
            int edits = edits(lower, word.toLowerCase(Locale.ROOT), fewest);
            if (edits < fewest) {
                fewest = edits;
                best = word;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int edits(String a, String b, int enough) {
        if (Math.abs(a.length() - b.length()) >= enough) {
            return enough;
        }
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
