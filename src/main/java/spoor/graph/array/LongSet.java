package spoor.graph.array;

/** A hash set of longs over 0, open addressing: one place of memory a key. */
public final class LongSet {

    private long[] keys = new long[256];
    private int size;

    /** Adds a key; whether it was not there. */
    public boolean add(long key) {
        assert key > 0 : key;
        int at = find(key);
        if (keys[at] != 0) {
            return false;
        }
        keys[at] = key;
        size++;
        if (size * 2 > keys.length) {
            rehash();
        }
        return true;
    }

    public int size() {
        return size;
    }

    private int find(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        int at = (int) (hash >>> 32) & keys.length - 1;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void rehash() {
        long[] old = keys;
        keys = new long[old.length * 2];
        for (long key : old) {
            if (key != 0) {
                keys[find(key)] = key;
            }
        }
    }
}
