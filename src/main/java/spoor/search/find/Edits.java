package spoor.search.find;

/** Typing errors: a letter too many, missing, another one, or two that changed places. */
final class Edits {

    private static final int LEAST = 4;
    private static final int LEAST_TWICE = 8;

    private Edits() {}

    /** So many errors make a word of this length another one, less one. */
    static int most(int length) {
        if (length < LEAST) {
            return 0;
        }
        return length < LEAST_TWICE ? 1 : 2;
    }

    /** Whether one is the other with no more errors than {@link #most} of the longer. */
    static boolean areSimilar(String one, String other) {
        int most = most(Math.min(one.length(), other.length()));
        return most > 0 && Math.abs(one.length() - other.length()) <= most && distance(one, other, most) <= most;
    }

    /** The number of errors; where there are more than {@code most}, some number above it. */
    static int distance(String one, String other, int most) {
        int width = other.length() + 1;
        int[] before = new int[width];
        int[] last = new int[width];
        int[] row = new int[width];
        for (int j = 0; j < width; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j < width; j++) {
                row[j] = cell(one, other, i, j, before, last, row);
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return least;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[width - 1];
    }

    private static int cell(String one, String other, int i, int j, int[] before, int[] last, int[] row) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(last[j - 1] + change, Math.min(last[j], row[j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, before[j - 2] + 1) : best;
    }
}
