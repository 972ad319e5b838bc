package spoor.graph.array;

/** A hash map from longs that are not negative to ints over 0, open addressing. */
public final class LongIntMap {

    private long[] keys = new long[256];
    private int[] values = new int[256];
    private int size;

    /** The value; 0 if there is none. */
    public int get(long key) {
        return values[find(key)];
    }

    public void put(long key, int value) {
        assert key >= 0 && value > 0 : key + ": " + value;
        int at = find(key);
        size += values[at] == 0 ? 1 : 0;
        keys[at] = key;
        values[at] = value;
        if (size * 2 > keys.length) {
            rehash();
        }
    }

    /** Adds one to the value; the sum. */
    public int increment(long key) {
        int sum = get(key) + 1;
        put(key, sum);
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
        for (int i = 0; i < keys.length; i++) {
            if (values[i] != 0) {
                entry.take(keys[i], values[i]);
            }
        }
    }

    private int find(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        int at = (int) (hash >>> 32) & keys.length - 1;
        while (values[at] != 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void rehash() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                int at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }
}
