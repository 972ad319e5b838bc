package spoor.bench.question;

/** The texts of answers; every peer, in whatever language, writes the same. */
public final class Answer {

    private Answer() {}

    /** {@code 2:9767 3:34516}: from one hop on, zeros left out. */
    public static String byHop(double[] counts) {
        StringBuilder text = new StringBuilder();
        for (int hop = 1; hop < counts.length; hop++) {
            if (counts[hop] != 0) {
                text.append(text.isEmpty() ? "" : " ").append("%d:%.0f".formatted(hop, counts[hop]));
            }
        }
        return text.toString();
    }

    /** How many paths, hops and cost of the last, and the sum of all costs: the same whatever the order of ties. */
    public static String paths(int count, int lastHops, long lastCost, long sumOfCosts) {
        return "%d paths, last %d hops %d, sum %d".formatted(count, lastHops, lastCost, sumOfCosts);
    }
}
