package spoor.people.account;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.neo4j.driver.exceptions.Neo4jException;
import spoor.model.Unavailable;

/**
 * What the store said of a session or token, for three seconds: long enough that a busy page asks it once, short enough that
 * what ends at one Spoor is over at all of them within five. While the database does not answer, who was known goes on for
 * five minutes: what would end a session has to be written there too. Safe for use by any thread.
 */
final class Remembered<V> {

    static final Duration LONGEST = Duration.ofSeconds(3);
    static final Duration LONGEST_UNASKED = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    private final LongSupplier nanoTime;
    private final Map<String, Entry<V>> entries = new ConcurrentHashMap<>();

    Remembered(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    private record Entry<V>(Optional<V> value, long readAt) {}

    Optional<V> get(String key, Function<String, Optional<V>> read) {
        Entry<V> known = entries.get(key);
        long now = nanoTime.getAsLong();
        if (known != null && now - known.readAt() < LONGEST.toNanos()) {
            return known.value();
        }
        if (entries.size() >= MOST) {
            entries.clear();
        }
        try {
            Optional<V> value = read.apply(key);
            entries.put(key, new Entry<>(value, now));
            return value;
        } catch (Neo4jException | Unavailable away) {
            if (known == null || known.value().isEmpty() || now - known.readAt() >= LONGEST_UNASKED.toNanos()) {
                throw away;
            }
            return known.value();
        }
    }

    /** What is known without asking; also if it was read longer ago. */
    Optional<V> find(String key) {
        Entry<V> known = entries.get(key);
        return known == null ? Optional.empty() : known.value();
    }

    /** Has the store asked at the next request; what is known still helps while the store does not answer. */
    void outdate(String key) {
        entries.computeIfPresent(key, (same, known) -> new Entry<>(known.value(), known.readAt() - LONGEST.toNanos()));
    }

    void forget(String key) {
        entries.remove(key);
    }

    void forgetAll() {
        entries.clear();
    }
}
