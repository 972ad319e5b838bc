package spoor.graph;

import java.util.Arrays;

/**
 * What many relations have in common, kept once: a relation points to a profile instead of carrying five columns, and a
 * query judges each profile once instead of each relation.
 *
 * <pre>
 *   word     dataset (17 bits) | sources counted (6), 63 = or more | recency (2) | confidence (2) | type (5)
 *   sources  set in the source pool
 *   goods    set in the goods pool, 0 = states none
 *   slot     open-addressing hash table of profile + 1, only while building
 * </pre>
 */
final class ProfileTable {

    /** No date at all, a newest date before the full-scale invasion, one on or after it. */
    static final int UNDATED = 0;

    static final int OLD = 1;
    static final int RECENT = 2;

    private static final int MOST_DATASETS = 1 << 17;
    private static final int MOST_COUNTED = 63;

    private int[] word = new int[16];
    private int[] sources = new int[16];
    private int[] goods = new int[16];
    private int[] slot = new int[64];
    private int count;

    ProfileTable() {}

    private ProfileTable(int[] word, int[] sources, int[] goods) {
        this.word = word;
        this.sources = sources;
        this.goods = goods;
        this.count = word.length;
        this.slot = new int[0];
    }

    static ProfileTable frozen(int[] word, int[] sources, int[] goods) {
        return new ProfileTable(word, sources, goods);
    }

    ProfileTable freeze() {
        return new ProfileTable(Arrays.copyOf(word, count), Arrays.copyOf(sources, count), Arrays.copyOf(goods, count));
    }

    /** A copy to which profiles can be added. */
    ProfileTable thaw() {
        ProfileTable table = new ProfileTable();
        for (int i = 0; i < count; i++) {
            table.add(word[i], sources[i], goods[i]);
        }
        return table;
    }

    /** The word of a profile whose sources are not counted yet. */
    static int word(int type, int confidence, int recency, int dataset) {
        if (dataset >= MOST_DATASETS) {
            throw new IllegalArgumentException("dataset = " + dataset);
        }
        return dataset << 15 | recency << 7 | confidence << 5 | type;
    }

    int add(int profileWord, int sourceSet, int goodsSet) {
        if ((count + 1) * 2 > slot.length) {
            rehash();
        }
        int at = find(profileWord, sourceSet, goodsSet);
        if (slot[at] == 0) {
            append(profileWord, sourceSet, goodsSet);
            slot[at] = count;
        }
        return slot[at] - 1;
    }

    int count() {
        return count;
    }

    int type(int profile) {
        return word[profile] & 31;
    }

    int confidence(int profile) {
        return word[profile] >>> 5 & 3;
    }

    int recency(int profile) {
        return word[profile] >>> 7 & 3;
    }

    int dataset(int profile) {
        return word[profile] >>> 15;
    }

    int sources(int profile) {
        return sources[profile];
    }

    /** The number of sources; asks the pool only if there are many. */
    int sourceCount(int profile, SetPool pool) {
        int counted = word[profile] >>> 9 & MOST_COUNTED;
        return counted < MOST_COUNTED ? counted : pool.size(sources[profile]);
    }

    /** A word that knows its number of sources. */
    static int counting(int word, int sourceCount) {
        return word | Math.min(MOST_COUNTED, sourceCount) << 9;
    }

    int goods(int profile) {
        return goods[profile];
    }

    int[][] columns() {
        return new int[][] {word, sources, goods};
    }

    long bytes() {
        return 4L * (word.length + sources.length + goods.length + slot.length);
    }

    private void append(int profileWord, int sourceSet, int goodsSet) {
        if (count == word.length) {
            word = Arrays.copyOf(word, count * 2);
            sources = Arrays.copyOf(sources, count * 2);
            goods = Arrays.copyOf(goods, count * 2);
        }
        word[count] = profileWord;
        sources[count] = sourceSet;
        goods[count++] = goodsSet;
    }

    private int find(int profileWord, int sourceSet, int goodsSet) {
        int hash = (profileWord * 0x9E3779B9 ^ sourceSet) * 0x85EBCA6B ^ goodsSet * 0xC2B2AE35;
        int at = (hash ^ hash >>> 15) & slot.length - 1;
        while (slot[at] != 0) {
            int i = slot[at] - 1;
            if (word[i] == profileWord && sources[i] == sourceSet && goods[i] == goodsSet) {
                break;
            }
            at = at + 1 & slot.length - 1;
        }
        return at;
    }

    private void rehash() {
        slot = new int[slot.length * 2];
        for (int i = 0; i < count; i++) {
            slot[find(word[i], sources[i], goods[i])] = i + 1;
        }
    }
}
