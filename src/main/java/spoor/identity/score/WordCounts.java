package spoor.identity.score;

import java.util.Arrays;

/**
 * In how many records each word, contact, code … occurs, by its hash. Grows with the number of different ones: eight bytes
 * each, half of it filled.
 */
final class WordCounts {

    private static final int FIRST = 1 << 12;
    private static final double LN2 = Math.log(2);

    private int[] hashes = new int[FIRST];
    private int[] counts = new int[FIRST];
    private int used;

    /** Counts each of the first {@code count} once. They are put in order and made unique. */
    void addAll(int[] each, int count) {
        Arrays.sort(each, 0, count);
        for (int i = 0; i < count; i++) {
            if (i == 0 || each[i] != each[i - 1]) {
                add(each[i]);
            }
        }
    }

    void add(int hash) {
        int at = slot(hash);
        if (counts[at]++ == 0) {
            hashes[at] = hash;
            if (++used * 2 > hashes.length) {
                grow();
            }
        }
    }

    int of(int hash) {
        return counts[slot(hash)];
    }

    /** log2(all / those that have it), where {@code all} were counted; a word nobody has counts as one that one has. */
    double bits(int hash, int all) {
        return Math.max(0, Math.log((all + 1.0) / Math.max(1, of(hash))) / LN2);
    }

    private int slot(int hash) {
        int mask = hashes.length - 1;
        int at = ((hash * 0x9e3779b9) >>> 7) & mask;
        while (counts[at] != 0 && hashes[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        int[] oldHashes = hashes;
        int[] oldCounts = counts;
        hashes = new int[oldHashes.length * 2];
        counts = new int[oldHashes.length * 2];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldCounts[i] != 0) {
                int at = slot(oldHashes[i]);
                hashes[at] = oldHashes[i];
                counts[at] = oldCounts[i];
            }
        }
    }
}
