package spoor.bench.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How long users waited for what, and what became of it. Safe for use by any thread. */
final class Waits {

    /** The question whether Spoor is ready, which is none of a user's. */
    static final String READY = "/readyz";

    private static final int OK = 200;
    private static final int BUSY = 429;
    private static final int AWAY = 503;

    /** Asks and returns the status of the answer. */
    @FunctionalInterface
    interface Asking {
        int ask() throws IOException, InterruptedException;
    }

    private static final class Tally {
        private final List<Long> nanos = new ArrayList<>();
        private int refused;
        private int failed;
    }

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final Map<String, Integer> faults = new TreeMap<>();

    void time(String question, Asking asking) throws InterruptedException {
        long began = System.nanoTime();
        int status;
        String fault = "";
        try {
            status = asking.ask();
        } catch (IOException e) {
            status = 0;
            fault = e.getClass().getSimpleName() + " " + e.getMessage();
        }
        add(question, System.nanoTime() - began, status, fault);
    }

    private synchronized void add(String question, long nanos, int status, String fault) {
        Tally tally = tallies.computeIfAbsent(question, any -> new Tally());
        if (status == OK) {
            tally.nanos.add(nanos);
        } else {
            tally.refused += status == BUSY || status == AWAY ? 1 : 0;
            tally.failed += status == BUSY || status == AWAY ? 0 : 1;
            faults.merge(question + ": " + (status == 0 ? fault : String.valueOf(status)), 1, Integer::sum);
        }
    }

    synchronized void print(int users, Duration time) {
        IO.println("%d users, %d s".formatted(users, time.toSeconds()));
        IO.println("| question | answered | p50 ms | p99 ms | most ms | refused | failed |");
        IO.println("|---|---:|---:|---:|---:|---:|---:|");
        Tally all = new Tally();
        tallies.forEach((question, tally) -> {
            if (!question.equals(READY)) {
                print(question, users, tally);
                all.nanos.addAll(tally.nanos);
                all.refused += tally.refused;
                all.failed += tally.failed;
            }
        });
        print("all", users, all);
        Tally ready = tallies.getOrDefault(READY, new Tally());
        print(READY, 1, ready);
        IO.println(
                ready.refused + ready.failed == 0
                        ? "/readyz said yes each time."
                        : "/readyz did NOT say yes %d times.".formatted(ready.refused + ready.failed));
        faults.forEach((fault, count) -> IO.println("%d × %s".formatted(count, fault)));
    }

    private static void print(String question, int users, Tally tally) {
        Latencies waits = Latencies.of(question, users, 0, tally.nanos, tally.failed);
        IO.println(String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f | %d | %d |",
                question,
                waits.answered(),
                waits.p50Millis(),
                waits.p99Millis(),
                waits.mostMillis(),
                tally.refused,
                tally.failed));
    }
}
