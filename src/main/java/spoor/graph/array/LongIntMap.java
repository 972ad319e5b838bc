package spoor.graph.array;

/**
 * A hash map from longs that are not negative to ints over 0, open addressing.
 *
 * <pre>
 *   table  [ key value | 0 0 | key value | …    beside each other, since they are read together; a value of 0: nothing here
 * </pre>
 */
public final class LongIntMap {

    private long[] table = new long[2 * 256];
    private int size;

    /** The value; 0 if there is none. */
    public int get(long key) {
        return (int) table[find(key) + 1];
    }

    public void put(long key, int value) {
        assert key >= 0 && value > 0 : key + ": " + value;
        set(find(key), key, value);
    }

    /** Adds one to the value; the sum. */
    public int increment(long key) {
        int at = find(key);
        int sum = (int) table[at + 1] + 1;
        set(at, key, sum);
        return sum;
    }

    public int size() {
        return size;
    }

    /** Takes a key and its value. */
    public interface Entry {
        void take(long key, int value);
    }

    public void forEach(Entry entry) {
        for (int at = 0; at < table.length; at += 2) {
            if (table[at + 1] != 0) {
                entry.take(table[at], (int) table[at + 1]);
            }
        }
    }

    private void set(int at, long key, int value) {
        size += table[at + 1] == 0 ? 1 : 0;
        table[at] = key;
        table[at + 1] = value;
        if (size * 4 > table.length) {
            rehash();
        }
    }

    /** Where the key stands, or would stand. */
    private int find(long key) {
        int last = table.length - 2;
        int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) << 1 & last;
        while (table[at + 1] != 0 && table[at] != key) {
            at = at + 2 & last;
        }
        return at;
    }

    private void rehash() {
        long[] old = table;
        table = new long[old.length * 2];
        for (int from = 0; from < old.length; from += 2) {
            if (old[from + 1] != 0) {
                int at = find(old[from]);
                table[at] = old[from];
                table[at + 1] = old[from + 1];
            }
        }
    }
}
