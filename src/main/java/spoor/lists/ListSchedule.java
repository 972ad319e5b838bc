package spoor.lists;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import spoor.audit.Act;
import spoor.audit.Audit;
import spoor.audit.Outcome;
import spoor.lists.ListStore.Known;
import spoor.lists.catalogue.PublicList;
import spoor.model.SpoorException;
import spoor.store.StoreState;
import spoor.threads.RepeatedWork;
import spoor.threads.Threads;
import spoor.web.request.Who;

/** Fetches the lists that are renewed when it is time, and goes on with what was begun. */
@Component
public class ListSchedule extends RepeatedWork {

    private static final Logger LOG = LoggerFactory.getLogger(ListSchedule.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(3);

    private final PublicLists lists;
    private final ListStore store;
    private final StoreState state;
    private final Audit audit;
    private final Threads threads;
    private final Duration every;
    private final Clock clock;

    @Autowired
    ListSchedule(
            PublicLists lists,
            ListStore store,
            StoreState state,
            Audit audit,
            Threads threads,
            @Value("${spoor.lists.every:0}") Duration every) {
        this(lists, store, state, audit, threads, every, Clock.systemUTC());
    }

    ListSchedule(
            PublicLists lists,
            ListStore store,
            StoreState state,
            Audit audit,
            Threads threads,
            Duration every,
            Clock clock) {
        this.lists = lists;
        this.store = store;
        this.state = state;
        this.audit = audit;
        this.threads = threads;
        this.every = every;
        this.clock = clock;
    }

    /** How long after one look at an address the next is; zero for never. */
    public Duration every() {
        return every;
    }

    private void lookQuietly() {
        try {
            if (state.isReady()) {
                look();
            }
        } catch (SpoorException | Neo4jException e) {
            LOG.warn("Public lists could not be looked at: {}", e.getMessage());
        }
    }

    /** One look at what there is to do. */
    void look() {
        Map<String, Known> known = store.list();
        for (PublicList list :
                known.isEmpty() ? List.<PublicList>of() : lists.catalogue().lists()) {
            Known one = known.getOrDefault(list.id(), Known.NOTHING);
            if (one.state().order() != null || one.state().byItself()) {
                goOn(list);
            } else if (isDue(one)) {
                fetch(list);
            }
        }
    }

    private boolean isDue(Known known) {
        String checked = known.state().checkedAt();
        return known.renewed()
                && every.isPositive()
                && (checked == null
                        || !clock.instant().isBefore(Instant.parse(checked).plus(every)));
    }

    private void fetch(PublicList list) {
        try {
            lists.fetch(list.id(), true);
            audit.record(Who.Person.SPOOR, Act.LIST_FETCHED, Outcome.DONE, list.id(), Map.of());
        } catch (SpoorException e) {
            LOG.debug("The list '{}' waits: {}", list.id(), e.getMessage());
        }
    }

    private void goOn(PublicList list) {
        try {
            lists.goOn(list)
                    .ifPresent(job ->
                            audit.record(Who.Person.SPOOR, Act.IMPORT, Outcome.DONE, job, Map.of("list", list.id())));
        } catch (SpoorException | IOException e) {
            LOG.warn("The list '{}' could not be imported: {}", list.id(), e.getMessage());
        }
    }

    @Override
    protected @Nullable Future<?> begin() {
        return lists.isOn() ? threads.every(LOOK_EVERY, "list-schedule", this::lookQuietly) : null;
    }
}
