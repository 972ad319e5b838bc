package spoor.trace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import spoor.store.CypherFiles;
import spoor.trace.TraceChoices.Choice;

/** What a question can choose by in a graph that is beyond memory. Counting takes the database long, so it is kept a while. */
@Component
final class StoredChoices {

    private static final long KEPT_NANOS = Duration.ofMinutes(5).toNanos();

    private final Driver driver;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Kept kept;

    private record Kept(TraceChoices choices, long readNanos) {

        boolean isFresh() {
            return System.nanoTime() - readNanos < KEPT_NANOS;
        }
    }

    StoredChoices(Driver driver) {
        this.driver = driver;
    }

    /** At most five minutes old, and as much older as it takes to read them anew: only the first has to be waited for. */
    TraceChoices choices() {
        Kept known = kept;
        if (known != null && (known.isFresh() || reading.isLocked())) {
            return known.choices();
        }
        reading.lock();
        try {
            return readUnlessFresh();
        } finally {
            reading.unlock();
        }
    }

    private TraceChoices readUnlessFresh() {
        Kept now = kept;
        if (now == null || !now.isFresh()) {
            now = new Kept(read(), System.nanoTime());
            kept = now;
        }
        return now.choices();
    }

    private TraceChoices read() {
        Map<String, List<Choice>> found = new HashMap<>();
        for (Record row : driver.executableQuery(CypherFiles.getStatement("queries/trace/choices"))
                .execute()
                .records()) {
            Choice choice =
                    new Choice(row.get("value").asString(), row.get("count").asInt());
            found.computeIfAbsent(row.get("kind").asString(), kind -> new ArrayList<>())
                    .add(choice);
        }
        return new TraceChoices(
                of(found, "country"),
                of(found, "operator"),
                of(found, "componentCategory"),
                of(found, "weaponCategory"),
                of(found, "topic"),
                of(found, "listedBy"),
                of(found, "tier"),
                of(found, "hs").stream().map(Choice::value).sorted().toList(),
                of(found, "dataset").stream().map(Choice::value).toList());
    }

    private static List<Choice> of(Map<String, List<Choice>> found, String kind) {
        return List.copyOf(found.getOrDefault(kind, List.of()));
    }
}
