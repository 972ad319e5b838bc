package spoor.ingest.job.first;

import java.util.Arrays;

/** The number of each entity's node, by the hash of its key; open addressing without boxes. */
final class NodeNumbers {

    private static final double FULL = 0.6;
    private static final long NONE = -1;

    private long[] keys = new long[1 << 12];
    private long[] numbers = filled(1 << 12);
    private int size;

    private static long[] filled(int length) {
        long[] numbers = new long[length];
        Arrays.fill(numbers, NONE);
        return numbers;
    }

    void put(long key, long number) {
        if (size >= keys.length * FULL) {
            grow();
        }
        int slot = slotOf(key);
        size += numbers[slot] == NONE ? 1 : 0;
        keys[slot] = key;
        numbers[slot] = number;
    }

    /** @throws IllegalStateException if there is no such key */
    long get(long key) {
        long number = numbers[slotOf(key)];
        if (number == NONE) {
            throw new IllegalStateException("an end that was checked has no node");
        }
        return number;
    }

    /** Keys are hashes already. */
    private int slotOf(long key) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (numbers[slot] != NONE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = filled(oldKeys.length * 2);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != NONE) {
                int slot = slotOf(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
