package spoor.ingest.check;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import spoor.ingest.claim.Hashes;
import spoor.model.NodeLabel;
import spoor.model.RelationType;

/**
 * What a file has stated so far: for each claim the hash of its key and of its content, side by side in open
 * addressing, and what entities and relations are. From 23 to 45 bytes a claim; twelve million take 290 MB.
 *
 * <pre>
 * slot      0      1      2    ...
 * keys    [key0] [0   ] [key2]      0 = free
 * content [c0  ] [    ] [c2  ]
 * kinds   [1   ] [    ] [0   ]      of an entity its label's, of a relation its type's ordinal + 1; of others 0
 * </pre>
 */
public final class Seen {

    /** What {@link #put} found. */
    public enum Found {
        NEW,
        SAME,
        DIFFERENT
    }

    private static final List<NodeLabel> LABELS = List.of(NodeLabel.values());
    private static final List<RelationType> TYPES = List.of(RelationType.values());
    private static final double FULL = 0.75;

    private long[] keys = new long[1 << 12];
    private long[] contents = new long[1 << 12];
    private byte[] kinds = new byte[1 << 12];
    private BitSet conflicts = new BitSet();
    private BitSet written = new BitSet();
    private int size;

    public Found put(long key, long content) {
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

    public boolean contains(long key) {
        return keys[slotOf(nonZero(key))] != 0;
    }

    /** What the entity of this key is; the first word on it counts. */
    public void putLabel(long key, NodeLabel label) {
        int slot = slotOf(nonZero(key));
        if (kinds[slot] == 0) {
            kinds[slot] = (byte) (LABELS.indexOf(label) + 1);
        }
    }

    /** Of which type the relation of this key is; the first word on it counts. */
    public void putType(long key, RelationType type) {
        int slot = slotOf(nonZero(key));
        if (kinds[slot] == 0) {
            kinds[slot] = (byte) (TYPES.indexOf(type) + 1);
        }
    }

    /** Whether the file states the relation of this key, and not as of another type than this. */
    public boolean hasRelation(long key, String type) {
        int slot = slotOf(nonZero(key));
        int kind = kinds[slot];
        return keys[slot] != 0
                && (kind == 0
                        || conflicts.get(slot)
                        || TYPES.get(kind - 1).name().equals(type));
    }

    /** Whether the file states the entity of this key as one of these. */
    public boolean isAmong(Set<NodeLabel> some, long key) {
        int label = kinds[slotOf(nonZero(key))];
        return label != 0 && some.contains(LABELS.get(label - 1));
    }

    /** Whether the file says different things under this key. */
    public boolean isConflict(long key) {
        return conflicts.get(slotOf(nonZero(key)));
    }

    /** True the first time it is asked for this key since {@link #forgetWritten}. */
    public boolean markWritten(long key) {
        int slot = slotOf(nonZero(key));
        boolean first = !written.get(slot);
        written.set(slot);
        return first;
    }

    public void forgetWritten() {
        written.clear();
    }

    public int size() {
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
        byte[] oldKinds = kinds;
        BitSet oldConflicts = conflicts;
        BitSet oldWritten = written;
        keys = new long[oldKeys.length * 2];
        contents = new long[oldKeys.length * 2];
        kinds = new byte[oldKeys.length * 2];
        conflicts = new BitSet();
        written = new BitSet();
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slotOf(oldKeys[i]);
                keys[slot] = oldKeys[i];
                contents[slot] = oldContents[i];
                kinds[slot] = oldKinds[i];
                conflicts.set(slot, oldConflicts.get(i));
                written.set(slot, oldWritten.get(i));
            }
        }
    }

    private static long nonZero(long key) {
        return key == 0 ? 1 : key;
    }
}
