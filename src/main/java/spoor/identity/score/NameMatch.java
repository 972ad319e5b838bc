package spoor.identity.score;

import java.util.Arrays;
import spoor.identity.score.text.ProfileWord;
import spoor.identity.score.text.TokenRole;

/** Aligns two names word by word, and keeps what came of the best of several. For one thread. */
@SuppressWarnings("EnumOrdinal") // an index within one run of the program; never stored
final class NameMatch {

    static final int MOST_WORDS = ProfileMaker.MOST_WORDS;

    private static final int LEFT_FREE = -1;
    private static final int SHORTEST_NEAR = 5;
    /** Of so few letters two may have changed places, no more. */
    private static final int SHORTEST_SWAPPED = 4;
    /** A word of so many letters may also begin with another one. */
    private static final int SHORTEST_OTHER_FIRST = 6;

    private static final int LONG = 9;
    private static final int LETTERS = 64;

    private final double[] miss = new double[TokenRole.values().length];
    private final double missPerson;
    private final double otherNumber;
    private final double nearly;
    private final double whole;
    private final double floor;
    private final double otherPlace;
    private final double otherWord;
    private final double capShared;

    private final int[] partner = new int[MOST_WORDS];
    private final boolean[] rightTaken = new boolean[MOST_WORDS];
    private final byte[] leftLetters = new byte[LETTERS];
    private final byte[] rightLetters = new byte[LETTERS];
    private final int[] row = new int[LETTERS + 1];
    private final int[] rowBefore = new int[LETTERS + 1];

    double bits;
    double matched;
    double share;
    boolean tells;
    boolean isWhole;
    boolean otherNumbers;
    boolean otherPlaces;
    boolean otherWords;
    int words;
    /** Of {@link #matched}, what words say that many names have. */
    private double shared;

    NameMatch(Weights weights) {
        miss[TokenRole.DISTINCTIVE.ordinal()] = weights.of("miss.distinctive");
        miss[TokenRole.COMMON.ordinal()] = weights.of("miss.distinctive");
        miss[TokenRole.DOMAIN.ordinal()] = weights.of("miss.domain");
        miss[TokenRole.GENERIC.ordinal()] = weights.of("miss.generic");
        miss[TokenRole.PLACE.ordinal()] = weights.of("miss.place");
        miss[TokenRole.NUMBER.ordinal()] = weights.of("miss.number");
        miss[TokenRole.ACRONYM.ordinal()] = weights.of("miss.acronym");
        missPerson = weights.of("miss.person");
        otherNumber = weights.of("miss.otherNumber");
        nearly = weights.of("word.nearly");
        whole = weights.of("name.whole");
        otherPlace = weights.of("miss.otherPlace");
        otherWord = weights.of("miss.otherWord");
        capShared = weights.of("cap.shared");
        floor = weights.of("name.floor");
    }

    /** The index of the right word that a left one met, or -1; after {@link #align}. */
    int partner(int left) {
        return partner[left];
    }

    /** Compares the name at {@code a} of one array with that at {@code b} of another. */
    void align(int[] left, int a, int[] right, int b, boolean isPerson) {
        int n = Math.min(left[a + 1], MOST_WORDS);
        int m = Math.min(right[b + 1], MOST_WORDS);
        reset(n, m);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m && partner[i] < 0; j++) {
                if (!rightTaken[j] && left[at(a, i)] == right[at(b, j)]) {
                    take(i, j, left, at(a, i), 1);
                }
            }
        }
        if (matched > 0 || n <= 2 || m <= 2) {
            meetJoined(left, a, n, right, b, m);
            meetJoined(right, b, m, left, a, n, true);
            meetNearly(left, a, n, right, b, m);
        }
        finish(left, a, n, right, b, m, isPerson);
    }

    private void reset(int n, int m) {
        Arrays.fill(partner, 0, n, LEFT_FREE);
        Arrays.fill(rightTaken, 0, m, false);
        matched = 0;
        shared = 0;
        words = 0;
        tells = false;
        otherNumbers = false;
    }

    private static int at(int name, int word) {
        return name + 2 + word * ProfileWord.INTS;
    }

    /** @param at of the word that is weighed */
    private void take(int i, int j, int[] words, int at, double factor) {
        partner[i] = j;
        rightTaken[j] = true;
        double weight = factor * ProfileWord.weight(words, at);
        matched += weight;
        TokenRole role = ProfileWord.role(words, at);
        if (role.isShared()) {
            shared += weight;
        }
        this.words++;
        tells |= role.tells();
    }

    private void meetJoined(int[] left, int a, int n, int[] right, int b, int m) {
        meetJoined(left, a, n, right, b, m, false);
    }

    /** "Hik Vision" is "Hikvision": two neighbours of one side together sound as one word of the other. */
    private void meetJoined(int[] two, int a, int n, int[] one, int b, int m, boolean isTurned) {
        for (int i = 0; i + 1 < n; i++) {
            if (isFree(i, isTurned)
                    && isFree(i + 1, isTurned)
                    && isSpelt(two, at(a, i))
                    && isSpelt(two, at(a, i + 1))) {
                int first = ProfileWord.length(two, at(a, i));
                int length = first + ProfileWord.length(two, at(a, i + 1));
                int known = ProfileWord.read(
                        two, at(a, i + 1), leftLetters, ProfileWord.read(two, at(a, i), leftLetters, 0));
                known = first > ProfileWord.MOST_LETTERS ? ProfileWord.MOST_LETTERS : known;
                for (int j = 0; j < m; j++) {
                    if (isFree(j, !isTurned) && isSpelt(one, at(b, j)) && isJoined(length, known, one, at(b, j))) {
                        takeJoined(i, j, two, a, one, b, isTurned);
                        break;
                    }
                }
            }
        }
    }

    private boolean isFree(int index, boolean isRight) {
        return isRight ? !rightTaken[index] : partner[index] < 0;
    }

    /** @param known how many letters of the two are there to be compared */
    private boolean isJoined(int length, int known, int[] one, int at) {
        int letters = Math.min(known, ProfileWord.read(one, at, rightLetters, 0));
        return ProfileWord.length(one, at) == Math.min(length, ProfileWord.MOST_LENGTH)
                && Arrays.equals(leftLetters, 0, letters, rightLetters, 0, letters);
    }

    private void takeJoined(int i, int j, int[] two, int a, int[] one, int b, boolean isTurned) {
        if (isTurned) {
            partner[j] = i;
            rightTaken[i] = true;
            rightTaken[i + 1] = true;
        } else {
            partner[i] = j;
            partner[i + 1] = j;
            rightTaken[j] = true;
        }
        matched += Math.max(
                ProfileWord.weight(one, at(b, j)),
                ProfileWord.weight(two, at(a, i)) + ProfileWord.weight(two, at(a, i + 1)));
        words++;
        tells = true;
    }

    private static boolean isSpelt(int[] words, int at) {
        TokenRole role = ProfileWord.role(words, at);
        return words[at + 2] != 0 && role != TokenRole.NUMBER && !role.isShared();
    }

    /** Of two words that everybody knows neither is the other mistyped: Iran and Iraq. */
    private static boolean mayBeMistyped(int[] left, int a, int[] right, int b) {
        return (isSpelt(left, a) && isLettered(right, b)) || (isLettered(left, a) && isSpelt(right, b));
    }

    private static boolean isLettered(int[] words, int at) {
        return words[at + 2] != 0 && ProfileWord.role(words, at) != TokenRole.NUMBER;
    }

    private void meetNearly(int[] left, int a, int n, int[] right, int b, int m) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m && partner[i] < 0; j++) {
                if (!rightTaken[j] && isNear(left, at(a, i), right, at(b, j))) {
                    takeNearly(i, j, left, a, right, b);
                }
            }
        }
    }

    /** The word that was meant is the one that more names have. */
    private void takeNearly(int i, int j, int[] left, int a, int[] right, int b) {
        if (ProfileWord.weight(left, at(a, i)) <= ProfileWord.weight(right, at(b, j))) {
            take(i, j, left, at(a, i), nearly);
        } else {
            take(i, j, right, at(b, j), nearly);
        }
    }

    private boolean isNear(int[] left, int a, int[] right, int b) {
        int lengthA = ProfileWord.length(left, a);
        int lengthB = ProfileWord.length(right, b);
        int shorter = Math.min(lengthA, lengthB);
        if (shorter < SHORTEST_SWAPPED || Math.abs(lengthA - lengthB) > 1 || !mayBeMistyped(left, a, right, b)) {
            return false;
        }
        int n = ProfileWord.read(left, a, leftLetters, 0);
        int m = ProfileWord.read(right, b, rightLetters, 0);
        boolean sameFirst = leftLetters[0] == rightLetters[0];
        if (shorter < SHORTEST_NEAR) {
            return n == m && sameFirst && isSwapped(n);
        }
        int most = shorter >= LONG ? 2 : 1;
        return (sameFirst || shorter >= SHORTEST_OTHER_FIRST) && distance(n, m) <= (sameFirst ? most : 1);
    }

    /** Whether two neighbours among the letters at most changed places and nothing else is other. */
    private boolean isSwapped(int n) {
        int at = Arrays.mismatch(leftLetters, 0, n, rightLetters, 0, n);
        return at < 0
                || (at + 1 < n
                        && leftLetters[at] == rightLetters[at + 1]
                        && leftLetters[at + 1] == rightLetters[at]
                        && Arrays.equals(leftLetters, at + 2, n, rightLetters, at + 2, n));
    }

    /** How many letters are missing, too many, others, or have changed places with their neighbours. */
    private int distance(int n, int m) {
        for (int j = 0; j <= m; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= n; i++) {
            int before = row[0];
            int swapped = 0;
            row[0] = i;
            for (int j = 1; j <= m; j++) {
                int change = before + (leftLetters[i - 1] == rightLetters[j - 1] ? 0 : 1);
                int best = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && leftLetters[i - 1] == rightLetters[j - 2]
                        && leftLetters[i - 2] == rightLetters[j - 1]) {
                    best = Math.min(best, swapped + 1);
                }
                swapped = rowBefore[j - 1];
                rowBefore[j - 1] = before;
                before = row[j];
                row[j] = best;
            }
            rowBefore[m] = before;
        }
        return row[m];
    }

    private void finish(int[] left, int a, int n, int[] right, int b, int m, boolean isPerson) {
        double lost = 0;
        double weights = 0;
        int missedLeft = 0;
        int missedRight = 0;
        for (int i = 0; i < n; i++) {
            weights += ProfileWord.weight(left, at(a, i));
            if (partner[i] < 0) {
                TokenRole role = ProfileWord.role(left, at(a, i));
                missedLeft |= 1 << role.ordinal();
                lost += isPerson ? missPerson : miss[role.ordinal()];
            }
        }
        for (int j = 0; j < m; j++) {
            weights += ProfileWord.weight(right, at(b, j));
            if (!rightTaken[j]) {
                TokenRole role = ProfileWord.role(right, at(b, j));
                missedRight |= 1 << role.ordinal();
                lost += isPerson ? missPerson : miss[role.ordinal()];
            }
        }
        isWhole = words > 0 && (missedLeft | missedRight) == 0;
        otherNumbers = has(missedLeft & missedRight, TokenRole.NUMBER);
        otherPlaces = has(missedLeft & missedRight, TokenRole.PLACE);
        otherWords = !isPerson && tell(missedLeft) && tell(missedRight);
        share = weights == 0 ? 0 : Math.min(1, 2 * matched / weights);
        double sum = matched - Math.max(0, shared - capShared) + lost + (isWhole ? whole : 0) + others();
        bits = words == 0 ? floor : Math.max(floor, sum);
    }

    private double others() {
        return (otherNumbers ? otherNumber : 0) + (otherPlaces ? otherPlace : 0) + (otherWords ? otherWord : 0);
    }

    private static boolean has(int roles, TokenRole role) {
        return (roles >> role.ordinal() & 1) == 1;
    }

    private static boolean tell(int roles) {
        return has(roles, TokenRole.DISTINCTIVE) || has(roles, TokenRole.COMMON);
    }
}
