package spoor.graph.array;

import java.util.function.IntBinaryOperator;

/** Sorts numbers by what they stand for, without an object for each. */
public final class Sorting {

    private final IntBinaryOperator compare;
    private final int[] numbers;
    private final int[] other;

    private Sorting(int count, IntBinaryOperator compare) {
        this.compare = compare;
        this.numbers = new int[count];
        this.other = new int[count];
    }

    /** The numbers below {@code count} in ascending order, those that compare equal in their own. */
    public static int[] order(int count, IntBinaryOperator compare) {
        Sorting sorting = new Sorting(count, compare);
        for (int i = 0; i < count; i++) {
            sorting.numbers[i] = i;
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
        if (compare.applyAsInt(numbers[middle - 1], numbers[middle]) > 0) {
            merge(from, middle, until);
        }
    }

    private void merge(int from, int middle, int until) {
        System.arraycopy(numbers, from, other, from, middle - from);
        int left = from;
        int right = middle;
        for (int at = from; left < middle; at++) {
            boolean takesRight = right < until && compare.applyAsInt(other[left], numbers[right]) > 0;
            numbers[at] = takesRight ? numbers[right++] : other[left++];
        }
    }
}
