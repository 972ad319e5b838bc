package spoor.ownership;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of a firm belongs to somebody in money, through all chains: shares along a chain are multiplied, chains added up, and
 * rings of owners counted to the end. By the least of each share, exactly; no rule of an authority asks for it.
 */
public final class EconomicShare {

    /** Most firms between the two; beyond, numbers grow too long. */
    static final int MOST_FIRMS = 400;

    private EconomicShare() {}

    /** Empty where more than {@value #MOST_FIRMS} firms stand between them, or rings hold all of each other. */
    public static Optional<Ratio> of(Holdings holdings, int owner, int firm) {
        BitSet between = between(holdings, below(holdings, owner), firm);
        if (between.cardinality() > MOST_FIRMS) {
            return Optional.empty();
        }
        List<Integer> firms = new ArrayList<>(between.stream().boxed().toList());
        Map<Integer, Integer> places = new HashMap<>();
        firms.forEach(each -> places.put(each, places.size()));
        return solve(rows(holdings, owner, firms, places)).map(all -> all.get(firms.indexOf(firm)));
    }

    /** All of whom somebody holds some, through whatever chain. */
    private static BitSet below(Holdings holdings, int owner) {
        BitSet below = new BitSet();
        ArrayDeque<Integer> next = new ArrayDeque<>(List.of(owner));
        while (!next.isEmpty()) {
            int each = next.poll();
            for (int where = holdings.firstOf(each); where < holdings.endOf(each); where++) {
                int firm = holdings.owned(holdings.at(where));
                if (!below.get(firm)) {
                    below.set(firm);
                    next.add(firm);
                }
            }
        }
        return below;
    }

    /** The firm, and those of some that hold of it, through whatever chain of them. */
    private static BitSet between(Holdings holdings, BitSet some, int firm) {
        BitSet between = new BitSet();
        ArrayDeque<Integer> next = new ArrayDeque<>(List.of(firm));
        between.set(firm);
        while (!next.isEmpty() && between.cardinality() <= MOST_FIRMS) {
            int each = next.poll();
            for (int holding = holdings.first(each); holding < holdings.end(each); holding++) {
                int holder = holdings.owner(holding);
                if (some.get(holder) && !between.get(holder)) {
                    between.set(holder);
                    next.add(holder);
                }
            }
        }
        return between;
    }

    /** Of each firm: its share is what is held directly, and the share of each holder times what that holds. */
    private static List<Map<Integer, Ratio>> rows(
            Holdings holdings, int owner, List<Integer> firms, Map<Integer, Integer> places) {
        List<Map<Integer, Ratio>> rows = new ArrayList<>();
        int right = firms.size();
        for (int firm : firms) {
            Map<Integer, Ratio> row = new HashMap<>();
            row.put(places.get(firm), Ratio.ONE);
            for (int holding = holdings.first(firm); holding < holdings.end(firm); holding++) {
                Ratio share = Ratio.of(holdings.low(holding));
                Integer holder = places.get(holdings.owner(holding));
                if (holder != null && !share.isZero()) {
                    row.merge(holder, Ratio.ZERO.minus(share), Ratio::plus);
                }
                if (holdings.owner(holding) == owner) {
                    row.merge(right, share, Ratio::plus);
                }
            }
            row.values().removeIf(Ratio::isZero);
            rows.add(row);
        }
        return rows;
    }

    /** By elimination; rows are short, so that most of it is nothing. */
    private static Optional<List<Ratio>> solve(List<Map<Integer, Ratio>> rows) {
        int count = rows.size();
        for (int column = 0; column < count; column++) {
            int pivot = pivot(rows, column);
            if (pivot < 0) {
                return Optional.empty();
            }
            Map<Integer, Ratio> row = rows.get(pivot);
            rows.set(pivot, rows.get(column));
            rows.set(column, row);
            Ratio first = row.getOrDefault(column, Ratio.ONE);
            row.replaceAll((at, value) -> value.by(first));
            for (int other = 0; other < count; other++) {
                if (other != column) {
                    subtract(rows.get(other), row, column);
                }
            }
        }
        return Optional.of(
                rows.stream().map(row -> row.getOrDefault(count, Ratio.ZERO)).toList());
    }

    private static int pivot(List<Map<Integer, Ratio>> rows, int column) {
        for (int row = column; row < rows.size(); row++) {
            if (rows.get(row).containsKey(column)) {
                return row;
            }
        }
        return -1;
    }

    private static void subtract(Map<Integer, Ratio> from, Map<Integer, Ratio> row, int column) {
        Ratio times = from.get(column);
        if (times == null) {
            return;
        }
        row.forEach((at, value) -> {
            Ratio left = from.getOrDefault(at, Ratio.ZERO).minus(value.times(times));
            if (left.isZero()) {
                from.remove(at);
            } else {
                from.put(at, left);
            }
        });
    }
}
