package spoor.bench.load;

import java.util.List;
import java.util.Locale;

/**
 * How long users waited.
 *
 * @param name of the run
 * @param users how many
 * @param requestsPerSecond as offered
 * @param answered how many got an answer
 * @param failed how many got an error or none
 * @param p50Millis half waited less
 * @param p99Millis 99 of 100 waited less
 * @param mostMillis the longest wait
 */
record Latencies(
        String name,
        int users,
        double requestsPerSecond,
        int answered,
        int failed,
        double p50Millis,
        double p99Millis,
        double mostMillis) {

    static Latencies of(String name, int users, double requestsPerSecond, List<Long> nanos, int failed) {
        double[] millis = nanos.stream().mapToDouble(n -> n / 1e6).sorted().toArray();
        return new Latencies(
                name,
                users,
                requestsPerSecond,
                millis.length,
                failed,
                quantile(millis, 0.5),
                quantile(millis, 0.99),
                quantile(millis, 1));
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: %d users, %.0f requests/s: p50 %.1f ms, p99 %.1f ms, most %.1f ms; %d answered, %d failed",
                name,
                users,
                requestsPerSecond,
                p50Millis,
                p99Millis,
                mostMillis,
                answered,
                failed);
    }
}
