package spoor.graph;

import java.util.Arrays;

/**
 * Sets of ints, each kept once; set 0 is the empty one.
 *
 * <pre>
 *   offset  [ 0 | 0 | 2 | 5 | …            set s is value[offset[s] .. offset[s+1])
 *   value   [ 3 9 | 1 3 4 | …              ascending, distinct
 *   slot    open-addressing hash table of set + 1, only while building
 * </pre>
 */
final class SetPool {

    private int[] offset = new int[16];
    private int[] value = new int[16];
    private int[] slot = new int[32];
    private int count;

    SetPool() {
        add(new int[0]);
    }

    private SetPool(int[] offset, int[] value) {
        this.offset = offset;
        this.value = value;
        this.count = offset.length - 1;
        this.slot = new int[0];
    }

    static SetPool frozen(int[] offset, int[] value) {
        return new SetPool(offset, value);
    }

    /** A copy without spare room, to read only. */
    SetPool freeze() {
        return new SetPool(Arrays.copyOf(offset, count + 1), Arrays.copyOf(value, offset[count]));
    }

    /** A copy to which sets can be added. */
    SetPool thaw() {
        SetPool pool = new SetPool();
        for (int set = 1; set < count; set++) {
            pool.add(Arrays.copyOfRange(value, offset[set], offset[set + 1]));
        }
        return pool;
    }

    /** The number of the set of these values; the array is left alone. */
    int add(int[] values) {
        int[] sorted = sortedDistinct(values);
        int at = find(sorted);
        if (slot[at] != 0) {
            return slot[at] - 1;
        }
        append(sorted);
        slot[at] = count;
        if (count * 2 > slot.length) {
            rehash();
        }
        return count - 1;
    }

    int count() {
        return count;
    }

    int size(int set) {
        return offset[set + 1] - offset[set];
    }

    int start(int set) {
        return offset[set];
    }

    int end(int set) {
        return offset[set + 1];
    }

    /** The value at a position between {@link #start} and {@link #end}. */
    int at(int position) {
        return value[position];
    }

    int[] offsets() {
        return offset;
    }

    int[] values() {
        return value;
    }

    long bytes() {
        return 4L * (offset.length + value.length + slot.length);
    }

    private void append(int[] sorted) {
        int from = count == 0 ? 0 : offset[count];
        if (count + 1 >= offset.length) {
            offset = Arrays.copyOf(offset, offset.length * 2);
        }
        if (from + sorted.length > value.length) {
            value = Arrays.copyOf(value, Math.max(value.length * 2, from + sorted.length));
        }
        System.arraycopy(sorted, 0, value, from, sorted.length);
        count++;
        offset[count] = from + sorted.length;
    }

    private int find(int[] sorted) {
        int at = ((Arrays.hashCode(sorted) * 0x9E3779B9) >>> 1) & (slot.length - 1);
        while (slot[at] != 0 && !holds(slot[at] - 1, sorted)) {
            at = at + 1 & slot.length - 1;
        }
        return at;
    }

    private boolean holds(int set, int[] sorted) {
        return Arrays.equals(value, offset[set], offset[set + 1], sorted, 0, sorted.length);
    }

    private void rehash() {
        slot = new int[slot.length * 2];
        for (int set = 0; set < count; set++) {
            slot[find(Arrays.copyOfRange(value, offset[set], offset[set + 1]))] = set + 1;
        }
    }

    private static int[] sortedDistinct(int[] values) {
        int[] sorted = values.clone();
        Arrays.sort(sorted);
        int kept = 0;
        for (int v : sorted) {
            if (kept == 0 || sorted[kept - 1] != v) {
                sorted[kept++] = v;
            }
        }
        return kept == sorted.length ? sorted : Arrays.copyOf(sorted, kept);
    }
}
