package spoor.ingest.job;

import java.util.BitSet;
import spoor.ingest.claim.Hashes;

/**
 * What a file has stated so far: for each claim the hash of its key and of its content, side by side in open
 * addressing. From 21 to 43 bytes a claim; twelve million take 270 MB.
 *
 * <pre>
 * slot      0      1      2    ...
 * keys    [key0] [0   ] [key2]      0 = free
 * content [c0  ] [    ] [c2  ]
 * </pre>
 */
final class Seen {

    /** What {@link #put} found. */
    enum Found {
        NEW,
        SAME,
        DIFFERENT
    }

    private static final double FULL = 0.75;

    private long[] keys = new long[1 << 12];
    private long[] contents = new long[1 << 12];
    private BitSet conflicts = new BitSet();
    private BitSet written = new BitSet();
    private int size;

    Found put(long key, long content) {
        if (size > keys.length * FULL) {
            grow();
        }
        int slot = slotOf(nonZero(key));
        if (keys[slot] == 0) {
            keys[slot] = nonZero(key);
            contents[slot] = content;
            size++;
            return Found.NEW;
        }
        if (contents[slot] == content) {
            return Found.SAME;
        }
        conflicts.set(slot);
        return Found.DIFFERENT;
    }

    boolean contains(long key) {
        return keys[slotOf(nonZero(key))] != 0;
    }

    /** Whether the file says different things under this key. */
    boolean isConflict(long key) {
        return conflicts.get(slotOf(nonZero(key)));
    }

    /** True the first time it is asked for this key since {@link #forgetWritten}. */
    boolean markWritten(long key) {
        int slot = slotOf(nonZero(key));
        boolean first = !written.get(slot);
        written.set(slot);
        return first;
    }

    void forgetWritten() {
        written.clear();
    }

    int size() {
        return size;
    }

    private int slotOf(long key) {
        int mask = keys.length - 1;
        int slot = (int) Hashes.mix(key) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldContents = contents;
        BitSet oldConflicts = conflicts;
        BitSet oldWritten = written;
        keys = new long[oldKeys.length * 2];
        contents = new long[oldKeys.length * 2];
        conflicts = new BitSet();
        written = new BitSet();
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slotOf(oldKeys[i]);
                keys[slot] = oldKeys[i];
                contents[slot] = oldContents[i];
                conflicts.set(slot, oldConflicts.get(i));
                written.set(slot, oldWritten.get(i));
            }
        }
    }

    private static long nonZero(long key) {
        return key == 0 ? 1 : key;
    }
}
