package spoor.ingest.job.first;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Called for each record of a reading; says now and then how far a first load has come. */
final class FirstProgress implements Runnable {

    private static final int LOOKED_AT = 10_000;
    private static final Duration BETWEEN = Duration.ofSeconds(2);

    private final Consumer<String> out;
    private String phase = "";
    private Instant began = Instant.now();
    private Instant said = began;
    private long records;
    private long looked;

    FirstProgress(Consumer<String> out) {
        this.out = out;
    }

    /** Another reading begins. */
    void enter(String newPhase) {
        phase = newPhase;
        began = Instant.now();
        records = 0;
        looked = 0;
        say();
    }

    @Override
    public void run() {
        add(1);
    }

    /** So many more. */
    synchronized void add(int more) {
        records += more;
        if (records - looked >= LOOKED_AT) {
            looked = records;
            if (said.plus(BETWEEN).isBefore(Instant.now())) {
                say();
            }
        }
    }

    private void say() {
        said = Instant.now();
        long millis = Math.max(1, Duration.between(began, said).toMillis());
        out.accept("%s, %d records, %d a second".formatted(phase, records, records * 1_000 / millis));
    }
}
