package spoor.graph;

import java.util.Arrays;

/**
 * Which sources a relation cites and which goods it states: once per combination, since many relations share theirs.
 *
 * <pre>
 *   entry  [ source set << 32 | goods set, … ]      the first {@code count}; room to append behind
 *   slot   open-addressing hash table of profile + 1 over what was added through this object
 * </pre>
 */
final class ProfileTable {

    private long[] entry;
    private int count;
    private int[] slot = new int[64];
    private int hashed;

    ProfileTable() {
        this(new long[16], 0);
    }

    private ProfileTable(long[] entry, int count) {
        this.entry = entry;
        this.count = count;
    }

    /** To read, and to go on from with {@link #appending}. */
    static ProfileTable of(long[] entry) {
        return new ProfileTable(entry, entry.length);
    }

    ProfileTable freeze() {
        return of(Arrays.copyOf(entry, count));
    }

    /** One that begins with these profiles; it shares their memory, and those of this object stay as they are. */
    ProfileTable appending() {
        return new ProfileTable(entry, count);
    }

    int add(int sourceSet, int goodsSet) {
        if ((hashed + 1) * 2 > slot.length) {
            rehash();
        }
        long wanted = (long) sourceSet << 32 | goodsSet;
        int at = find(wanted);
        if (slot[at] == 0) {
            append(wanted);
            slot[at] = count;
            hashed++;
        }
        return slot[at] - 1;
    }

    int count() {
        return count;
    }

    int sources(int profile) {
        return (int) (entry[profile] >>> 32);
    }

    int goods(int profile) {
        return (int) entry[profile];
    }

    long[] entries() {
        return entry.length == count ? entry : Arrays.copyOf(entry, count);
    }

    long bytes() {
        return 8L * entry.length;
    }

    private void append(long wanted) {
        if (count == entry.length) {
            entry = Arrays.copyOf(entry, count + Math.max(1024, count >> 3));
        }
        entry[count++] = wanted;
    }

    private int find(long wanted) {
        long hash = wanted * 0x9E3779B97F4A7C15L;
        int at = (int) (hash >>> 32) & slot.length - 1;
        while (slot[at] != 0 && entry[slot[at] - 1] != wanted) {
            at = at + 1 & slot.length - 1;
        }
        return at;
    }

    private void rehash() {
        slot = new int[slot.length * 2];
        for (int profile = count - hashed; profile < count; profile++) {
            slot[find(entry[profile])] = profile + 1;
        }
    }
}
