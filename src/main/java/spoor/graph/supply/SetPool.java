package spoor.graph.supply;

import java.util.Arrays;

/**
 * Sets of ints; set 0 is the empty one.
 *
 * <pre>
 *   offset  [ 0 | 0 | 2 | 5 | …            set s is value[offset[s] .. offset[s+1]); room to append behind
 *   value   [ 3 9 | 1 3 4 | …              ascending, distinct
 *   slot    open-addressing hash table of set + 1 over what was added through this object
 * </pre>
 */
public final class SetPool {

    private int[] offset;
    private int[] value;
    private int[] slot = new int[32];
    private int count;
    private int hashed;

    SetPool() {
        this(new int[16], new int[16], 1);
    }

    private SetPool(int[] offset, int[] value, int count) {
        this.offset = offset;
        this.value = value;
        this.count = count;
    }

    /** To read, and to go on from with {@link #appending}. */
    static SetPool of(int[] offset, int[] value) {
        return new SetPool(offset, value, offset.length - 1);
    }

    SetPool freeze() {
        return of(offsets(), values());
    }

    /** One that begins with these sets; it shares their memory, and those of this object stay as they are. */
    SetPool appending() {
        return new SetPool(offset, value, count);
    }

    /** The number of the set of these values; the array is left alone. */
    int add(int[] values) {
        int[] sorted = sortedDistinct(values);
        if (sorted.length == 0) {
            return 0;
        }
        int at = find(sorted);
        if (slot[at] != 0) {
            return slot[at] - 1;
        }
        append(sorted);
        slot[at] = count;
        if (++hashed * 2 > slot.length) {
            rehash();
        }
        return count - 1;
    }

    public int count() {
        return count;
    }

    int size(int set) {
        return offset[set + 1] - offset[set];
    }

    public int start(int set) {
        return offset[set];
    }

    public int end(int set) {
        return offset[set + 1];
    }

    /** The value at a position between {@link #start} and {@link #end}. */
    public int at(int position) {
        return value[position];
    }

    /** The values of a set, ascending. */
    public int[] copy(int set) {
        return Arrays.copyOfRange(value, offset[set], offset[set + 1]);
    }

    int[] offsets() {
        return offset.length == count + 1 ? offset : Arrays.copyOf(offset, count + 1);
    }

    int[] values() {
        return value.length == offset[count] ? value : Arrays.copyOf(value, offset[count]);
    }

    long bytes() {
        return 4L * (offset.length + value.length);
    }

    private void append(int[] sorted) {
        int from = offset[count];
        if (count + 1 >= offset.length) {
            offset = Arrays.copyOf(offset, offset.length + Math.max(1024, count >> 3));
        }
        if (from + sorted.length > value.length) {
            value = Arrays.copyOf(value, from + sorted.length + Math.max(1024, from >> 3));
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
        for (int set = count - hashed; set < count; set++) {
            slot[find(copy(set))] = set + 1;
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
