package spoor.graph.array;

import java.util.Arrays;

/** Ints that grow in number. */
public final class IntList {

    private int[] values = new int[1024];
    private int size;

    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    /** The same without a branch that is hard to foresee. */
    public void addIf(boolean wanted, int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size] = value;
        size += wanted ? 1 : 0;
    }

    /** Makes room, so that so many more can be added without any. */
    public void reserve(int more) {
        if (size + more > values.length) {
            values = Arrays.copyOf(values, Math.max(size + more, size * 2));
        }
    }

    public int get(int i) {
        return values[i];
    }

    /** Puts another one in the place of an added one. */
    public void set(int i, int value) {
        values[i] = value;
    }

    public int size() {
        return size;
    }

    public int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    public void clear() {
        size = 0;
    }
}
