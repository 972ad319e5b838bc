package spoor.console;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import spoor.web.RawHttp;

/** Another user while hostile statements run: works in a transaction of its own, and looks at the page all the time. */
final class Neighbour implements AutoCloseable {

    private static final TransactionConfig LONG = TransactionConfig.builder()
            .withTimeout(Duration.ofMinutes(30))
            .withMetadata(Map.of("app", "neighbour"))
            .build();
    private static final long PAUSE_MILLIS = 100;

    private final RawHttp http;
    private final Session session;
    private final Transaction transaction;
    private final Thread looking;
    private final List<Long> tookMillis = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private volatile boolean open = true;

    Neighbour(RawHttp http, Driver driver) {
        this.http = http;
        this.session = driver.session();
        this.transaction = session.beginTransaction(LONG);
        this.looking = Thread.ofVirtual().name("neighbour").start(this::look);
    }

    private void look() {
        try {
            for (int i = 0; open; i++) {
                ask(i);
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(int i) {
        long begin = System.nanoTime();
        RawHttp.Answer answer = switch (i % 3) {
            case 0 -> http.get("/api/entities?q=limbach");
            case 1 -> http.post("/api/traces", "{\"k\":1}");
            default -> http.get("/readyz");
        };
        tookMillis.add((System.nanoTime() - begin) / 1_000_000);
        if (answer.status() != 200) {
            faults.add(answer.status() + " " + answer.body());
        }
    }

    /** Milliseconds of the request that this part of all requests was no slower than. */
    long tookMillis(double part) {
        List<Long> sorted = tookMillis.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(part * sorted.size())));
    }

    int requests() {
        return tookMillis.size();
    }

    List<String> faults() {
        return faults;
    }

    /** Ends the own work; fails if somebody else has ended it before. */
    void finish() throws InterruptedException {
        open = false;
        looking.join();
        transaction.run("RETURN 1 AS alive").consume();
        transaction.commit();
    }

    @Override
    public void close() {
        open = false;
        transaction.close();
        session.close();
    }
}
