package spoor.bench.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * {@code OpenLoad URL RATE SECONDS [users=200] [hogs=0] [idle=0] [slow=0]}: so many requests a second are due at fixed times,
 * whether or not the earlier ones were answered, from so many loopback addresses (Linux), and waiting counts from when a
 * request was due. Beside them, if they are asked for: {@code hogs} connections of one address that ask the largest question
 * again as soon as it is answered, {@code idle} connections that send nothing, {@code slow} ones that send a byte of a body
 * each second. The first two seconds are for warming up.
 */
public final class OpenLoad {

    private static final int MOST_IN_FLIGHT = 8_000;
    private static final int USERS_A_BLOCK = 250;
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final int WARM_SECONDS = 2;

    private final InetSocketAddress server;
    private final MixedQuestions questions;
    private final int users;
    private final Map<Integer, Deque<Wire>> idleWires = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Long> waits = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicInteger hogged = new AtomicInteger();
    private final List<Wire> held = new ArrayList<>();
    private volatile boolean over;

    private OpenLoad(URI url, int users) throws IOException, InterruptedException {
        if (!List.of("127.0.0.1", "localhost").contains(url.getHost())) {
            throw new IllegalArgumentException("Only a Spoor on this machine is put under load, not " + url);
        }
        this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), url.getPort());
        this.questions = MixedQuestions.of(url);
        this.users = users;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        OpenLoad load = new OpenLoad(URI.create(arguments[0]), option(arguments, "users", 200));
        double rate = Double.parseDouble(arguments[1]);
        int seconds = Integer.parseInt(arguments[2]);
        load.hold(option(arguments, "idle", 0), "".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        List<Wire> slow = load.hold(option(arguments, "slow", 0), load.questions.begun());
        Thread.ofVirtual().start(() -> load.drip(slow));
        for (int hog = 0; hog < option(arguments, "hogs", 0); hog++) {
            int number = hog;
            Thread.ofVirtual().start(() -> load.beHog(number));
        }
        load.run(rate, seconds);
    }

    private static int option(String[] arguments, String name, int otherwise) {
        for (String argument : arguments) {
            if (argument.startsWith(name + "=")) {
                return Integer.parseInt(argument.substring(name.length() + 1));
            }
        }
        return otherwise;
    }

    private void run(double rate, int seconds) throws InterruptedException {
        int all = (int) (rate * (seconds + WARM_SECONDS));
        long begun = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            long due = begun + (long) (i * SECOND / rate);
            boolean counts = due - begun >= WARM_SECONDS * SECOND;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            int number = i;
            if (inFlight.get() >= MOST_IN_FLIGHT) {
                count("not sent: %d are on the way".formatted(MOST_IN_FLIGHT), counts);
            } else {
                inFlight.incrementAndGet();
                threads.add(Thread.ofVirtual().start(() -> ask(number, due, counts)));
            }
        }
        for (Thread thread : threads) {
            thread.join();
        }
        over = true;
        print(rate, seconds);
    }

    private void ask(int number, long due, boolean counts) {
        int user = number % users;
        Deque<Wire> mine = idleWires.computeIfAbsent(user, any -> new ConcurrentLinkedDeque<>());
        try {
            Wire wire = take(mine, user);
            Wire.Answer answer = wire.ask(questions.get(number));
            if (answer.again()) {
                mine.push(wire);
            } else {
                wire.close();
            }
            if (answer.status() / 100 == 2 && counts) {
                waits.add(System.nanoTime() - due);
            }
            count(answer.status() + (answer.saysWhen() ? " with Retry-After" : ""), counts);
        } catch (IOException e) {
            count("no answer: " + e.getClass().getSimpleName(), counts);
        } finally {
            inFlight.decrementAndGet();
        }
    }

    private Wire take(Deque<Wire> mine, int user) throws IOException {
        @Nullable Wire kept = mine.poll();
        return kept == null ? new Wire(server, address(user)) : Objects.requireNonNull(kept);
    }

    private void count(String what, boolean counts) {
        if (counts) {
            answers.computeIfAbsent(what, any -> new AtomicInteger()).incrementAndGet();
        }
    }

    /** On a new connection whenever Spoor has closed the last one, as it does after a hundred requests. */
    private void beHog(int number) {
        int turn = number;
        while (!over) {
            try (Wire wire = new Wire(server, address(USERS_A_BLOCK * 20))) {
                for (boolean again = true; again && !over; turn += 7) {
                    Wire.Answer answer = wire.ask(questions.heavy(turn));
                    hogged.addAndGet(answer.status() == 200 ? 1 : 0);
                    again = answer.again();
                }
            } catch (IOException e) {
                LockSupport.parkNanos(SECOND / 10);
            }
        }
    }

    private List<Wire> hold(int count, byte[] sent) throws IOException {
        List<Wire> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Wire wire = new Wire(server, address(USERS_A_BLOCK * 21));
            wire.send(sent);
            some.add(wire);
        }
        held.addAll(some);
        return some;
    }

    private void drip(List<Wire> slow) {
        while (!over) {
            for (Wire wire : slow) {
                try {
                    wire.send(new byte[] {' '});
                } catch (IOException e) {
                    // Spoor had enough of it
                }
            }
            LockSupport.parkNanos(SECOND);
        }
    }

    private static InetAddress address(int user) throws IOException {
        return InetAddress.getByAddress(
                new byte[] {127, 0, (byte) (1 + user / USERS_A_BLOCK), (byte) (1 + user % USERS_A_BLOCK)});
    }

    private void print(double rate, int seconds) {
        long good = waits.size();
        IO.println(Latencies.of("open", users, rate, List.copyOf(waits), (int) (Math.round(rate * seconds) - good)));
        Map<String, AtomicInteger> sorted = new TreeMap<>(answers);
        IO.println(String.format(
                Locale.ROOT,
                "  %.0f good answers a second; %s%s%s",
                (double) good / seconds,
                sorted,
                hogged.get() == 0 ? "" : "; hogs had %d answers".formatted(hogged.get()),
                held.isEmpty()
                        ? ""
                        : "; of %d held connections %d are open"
                                .formatted(
                                        held.size(),
                                        held.stream().filter(Wire::isOpen).count())));
    }
}
