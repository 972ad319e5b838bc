package spoor.graph.array;

import java.util.function.IntBinaryOperator;

/** Sorts numbers by what they stand for, without an object for each. */
public final class Sorting {

    private final IntBinaryOperator compare;
    private final Ints numbers;
    private final Ints left;

    private Sorting(int count, Room room, IntBinaryOperator compare) {
        this.compare = compare;
        this.numbers = room.ints(count);
        this.left = room.ints(count / 2);
    }

    /** The numbers below {@code count} in ascending order, those that compare equal in their own; sorted where they stay. */
    public static Ints order(int count, Room room, IntBinaryOperator compare) {
        Sorting sorting = new Sorting(count, room, compare);
        for (int i = 0; i < count; i++) {
            sorting.numbers.set(i, i);
        }
        sorting.sort(0, count);
        return sorting.numbers;
    }

    private void sort(int from, int until) {
        if (until - from < 2) {
            return;
        }
        int middle = (from + until) >>> 1;
        sort(from, middle);
        sort(middle, until);
        if (compare.applyAsInt(numbers.get(middle - 1), numbers.get(middle)) > 0) {
            merge(from, middle, until);
        }
    }

    private void merge(int from, int middle, int until) {
        int count = middle - from;
        for (int i = 0; i < count; i++) {
            left.set(i, numbers.get(from + i));
        }
        int next = 0;
        int right = middle;
        for (int at = from; next < count; at++) {
            boolean takesRight = right < until && compare.applyAsInt(left.get(next), numbers.get(right)) > 0;
            numbers.set(at, takesRight ? numbers.get(right++) : left.get(next++));
        }
    }
}
