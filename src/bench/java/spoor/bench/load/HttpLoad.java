package spoor.bench.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * {@code HttpLoad URL [USERS] [REQUESTS-PER-SECOND] [SECONDS] [PATHS]}: asks {@code POST /api/traces} in an open loop.
 * Requests are due at fixed times whether or not the earlier ones were answered, and times count from when a request
 * was due: a server that falls behind cannot hide it. First every question is a new one, then all are the same.
 */
public final class HttpLoad {

    private static final int MOST_REQUESTS = 100_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);

    private final URI traces;
    private final int users;
    private final double requestsPerSecond;
    private final int requests;
    private final int paths;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private HttpLoad(List<String> arguments) {
        traces = URI.create(arguments.getFirst() + "/api/traces");
        users = Integer.parseInt(argument(arguments, 1, "8"));
        requestsPerSecond = Double.parseDouble(argument(arguments, 2, "20"));
        double seconds = Double.parseDouble(argument(arguments, 3, "30"));
        requests = (int) Math.min(MOST_REQUESTS, requestsPerSecond * seconds);
        paths = Integer.parseInt(argument(arguments, 4, "50"));
        if (!List.of("127.0.0.1", "localhost", "[::1]").contains(traces.getHost())) {
            throw new IllegalArgumentException("Only a Spoor on this machine is put under load, not " + traces);
        }
    }

    public static void main(String[] arguments) throws InterruptedException {
        HttpLoad load = new HttpLoad(List.of(arguments));
        load.run("warm-up", true);
        IO.println(load.run("cold", true));
        IO.println(load.run("warm", false));
    }

    private static String argument(List<String> arguments, int index, String otherwise) {
        return index < arguments.size() ? arguments.get(index) : otherwise;
    }

    /** Every user waits for the next request that is due, sends it and waits for its answer. */
    private Latencies run(String name, boolean fresh) throws InterruptedException {
        ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
        AtomicInteger failed = new AtomicInteger();
        AtomicInteger next = new AtomicInteger();
        long began = System.nanoTime() + 100_000_000L;
        List<Thread> threads = new ArrayList<>();
        for (int user = 0; user < users; user++) {
            threads.add(Thread.ofPlatform().start(() -> {
                for (int i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
                    long due = began + (long) (i * 1e9 / requestsPerSecond);
                    waitUntil(due);
                    if (ask(fresh ? i : 0, fresh)) {
                        nanos.add(System.nanoTime() - due);
                    } else {
                        failed.incrementAndGet();
                    }
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return Latencies.of(name, users, requestsPerSecond, List.copyOf(nanos), failed.get());
    }

    private static void waitUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private boolean ask(int number, boolean fresh) {
        HttpRequest request = HttpRequest.newBuilder(traces)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(body(number, fresh)))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode() == 200;
        } catch (java.io.IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A question of its own for every number: another first day, of which a graph of seven years has 2,557. */
    private String body(int number, boolean fresh) {
        String window = fresh ? ",\"window\":{\"from\":\"%s\"}".formatted(FIRST_DAY.plusDays(number % 2_000)) : "";
        return "{\"from\":{\"labels\":[\"Company\"],\"countries\":[\"CN\"]},\"k\":%d%s}".formatted(paths, window);
    }
}
