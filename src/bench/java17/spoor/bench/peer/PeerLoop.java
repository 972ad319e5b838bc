package spoor.bench.peer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * What every peer does with its tasks: says that it starts, works until it is warm, says what came out. One line each,
 * separated by tabs:
 *
 * <pre>
 *   built   CPU ms   wall ms   bytes
 *   start   task
 *   done    task   CPU ms   wall ms   runs   answer
 *   failed  task   reason
 * </pre>
 */
public final class PeerLoop {

    /** Enough for the compiler, counted in processor time: on a busy machine the clock says little. */
    private static final long ENOUGH_CPU_NANOS = 3_000_000_000L;

    private static final long MOST_NANOS = 15_000_000_000L;
    private static final int MOST_RUNS = 400;
    /** Times are taken from the last runs only, when the code has been compiled. */
    private static final double WARM_SHARE = 0.5;

    private final Peer peer;
    private final LongSupplier cpuNanos;

    /** What a peer can do. */
    public interface Peer {
        /** Answers one task in the words that all peers share. */
        String answer(String task) throws Exception;
    }

    /** A peer and the clock of the processor time that it uses. */
    public PeerLoop(Peer peer, LongSupplier cpuNanos) {
        this.peer = peer;
        this.cpuNanos = cpuNanos;
    }

    /** Tells how long it took to make the graph ready. */
    public static void built(long cpuNanos, long wallNanos, long bytes) {
        say("built", millis(cpuNanos), millis(wallNanos), Long.toString(bytes));
    }

    /** Works on the tasks one after the other. */
    public void run(List<String> tasks) {
        for (String task : tasks) {
            say("start", task);
            try {
                work(task);
            } catch (Exception | OutOfMemoryError | StackOverflowError e) {
                say("failed", task, String.valueOf(e.getMessage()).lines().findFirst().orElse(e.toString()));
            }
        }
    }

    private void work(String task) throws Exception {
        long[] cpu = new long[MOST_RUNS];
        long[] wall = new long[MOST_RUNS];
        long began = System.nanoTime();
        long spent = 0;
        int runs = 0;
        String answer = "";
        do {
            long cpuBefore = cpuNanos.getAsLong();
            long wallBefore = System.nanoTime();
            answer = peer.answer(task);
            wall[runs] = System.nanoTime() - wallBefore;
            cpu[runs] = cpuNanos.getAsLong() - cpuBefore;
            spent += cpu[runs++];
        } while (runs < MOST_RUNS && spent < ENOUGH_CPU_NANOS && System.nanoTime() - began < MOST_NANOS);
        say("done", task, millis(median(cpu, runs)), millis(median(wall, runs)), Integer.toString(runs), answer);
    }

    private static long median(long[] nanos, int runs) {
        long[] warm = Arrays.copyOfRange(nanos, (int) (runs * (1 - WARM_SHARE)), runs);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.3f", nanos / 1e6);
    }

    private static void say(String... words) {
        System.out.println(String.join("\t", words));
        System.out.flush();
    }
}
