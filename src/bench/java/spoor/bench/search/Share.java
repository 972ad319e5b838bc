package spoor.bench.search;

/** A share of what was asked. */
final class Share {

    private Share() {}

    /** Share and its 95 % interval (Wilson). */
    static String interval(int hits, int of) {
        double p = (double) hits / of;
        double z = 1.96;
        double middle = (p + z * z / (2 * of)) / (1 + z * z / of);
        double half = z * Math.sqrt(p * (1 - p) / of + z * z / (4.0 * of * of)) / (1 + z * z / of);
        return "%.3f (%.3f to %.3f)".formatted(p, middle - half, middle + half);
    }
}
