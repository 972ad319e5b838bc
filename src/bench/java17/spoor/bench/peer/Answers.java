package spoor.bench.peer;

import java.util.Map;
import java.util.TreeMap;

/** The words of answers, the same in every language. */
final class Answers {

    private final Map<Integer, Long> counts = new TreeMap<>();
    private int paths;
    private int lastHops;
    private long lastCost;
    private long sum;

    /** One more of so many hops. */
    void count(int hops, long howMany) {
        counts.merge(hops, howMany, Long::sum);
    }

    /** The next best path. */
    void add(int hops, long cost) {
        paths++;
        lastHops = hops;
        lastCost = cost;
        sum += cost;
    }

    /** A path whose hops and cost are one number, see {@link HopFolder#HOP_WEIGHT}. */
    void addWeight(double weight) {
        int hops = (int) (weight / HopFolder.HOP_WEIGHT);
        add(hops, Math.round(weight - hops * HopFolder.HOP_WEIGHT));
    }

    String byHop() {
        StringBuilder text = new StringBuilder();
        counts.forEach((hops, count) ->
                text.append(text.length() == 0 ? "" : " ").append(hops).append(':').append(count));
        return text.toString();
    }

    String paths() {
        return "%d paths, last %d hops %d, sum %d".formatted(paths, lastHops, lastCost, sum);
    }
}
