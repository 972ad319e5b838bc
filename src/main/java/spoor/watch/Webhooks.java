package spoor.watch;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import spoor.store.Leases;
import spoor.store.StoreState;
import spoor.threads.RepeatedWork;
import spoor.threads.Threads;
import spoor.watch.hook.HookCall;
import spoor.watch.hook.HookSecret;
import spoor.watch.hook.HookTargets;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls with news: once for each run of a watch, again after longer and longer pauses if nobody takes it, for a day. What
 * is to be called stands in the database, so that a restart forgets none; of several Spoors one calls at a time.
 */
@Component
class Webhooks extends RepeatedWork {

    private static final String LEASE = "webhooks";
    private static final Duration CHECK_EVERY = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    private static final Duration GIVE_UP_AFTER = Duration.ofDays(1);
    private static final int MOST_DOUBLED = 10;
    private static final int LONGEST_FAULT = 200;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Logger LOG = LoggerFactory.getLogger(Webhooks.class);

    private final WatchStore store;
    private final HookTargets targets;
    private final HookCall call;
    private final StoreState state;
    private final Leases leases;
    private final Threads threads;
    private final Clock clock = Clock.systemUTC();

    Webhooks(WatchStore store, HookTargets targets, HookCall call, StoreState state, Leases leases, Threads threads) {
        this.store = store;
        this.targets = targets;
        this.call = call;
        this.state = state;
        this.leases = leases;
        this.threads = threads;
    }

    @Override
    protected @Nullable Future<?> begin() {
        return targets.isOn() ? threads.every(CHECK_EVERY, "webhooks", this::callQuietly) : null;
    }

    private void callQuietly() {
        try {
            if (state.isReady()) {
                callDue();
            }
        } catch (Neo4jException e) {
            LOG.warn("Webhooks could not be called: {}", e.getMessage());
        }
    }

    /** Calls all that are due by now. */
    void callDue() {
        if (!store.listDue(clock.millis()).isEmpty()) {
            leases.find(LEASE).ifPresent(lease -> {
                try (lease) {
                    store.listDue(clock.millis()).forEach(this::call);
                }
            });
        }
    }

    private void call(WatchStore.Due due) {
        WatchNews news = due.news();
        long attempts = news.delivery() == null ? 1 : news.delivery().attempts() + 1;
        String fault = due.watch().hook() == null
                ? "the watch has no webhook any more"
                : attempt(due.watch().hook(), news);
        Instant now = clock.instant();
        boolean isOver = due.watch().hook() == null
                || Instant.parse(news.at()).plus(GIVE_UP_AFTER).isBefore(now.plus(pause(attempts)));
        if (fault == null) {
            store.sent(news.id(), new WatchNews.Delivery("sent", attempts, null), null);
        } else if (isOver) {
            store.sent(news.id(), new WatchNews.Delivery("failed", attempts, fault), null);
        } else {
            long again = now.plus(pause(attempts)).toEpochMilli();
            store.sent(news.id(), new WatchNews.Delivery("waiting", attempts, fault), again);
        }
    }

    /** Why it failed; null if it was taken. */
    private @Nullable String attempt(Watch.Hook hook, WatchNews news) {
        byte[] body = JSON.writeValueAsBytes(HookBody.of(news));
        try {
            long seconds = clock.instant().getEpochSecond();
            int status =
                    call.post(URI.create(hook.url()), body, news.id(), HookSecret.sign(hook.secret(), seconds, body));
            return status >= 200 && status < 300 ? null : "it answered with status " + status;
        } catch (IOException e) {
            String text = String.valueOf(e.getMessage());
            return text.substring(0, Math.min(LONGEST_FAULT, text.length()));
        }
    }

    /** A minute, and each time twice as long up to four hours. */
    static Duration pause(long attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(MOST_DOUBLED, attempts - 1));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
