package spoor.cases;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import spoor.people.PersonRemoved;
import spoor.store.Actor;
import spoor.store.StoreWrites;

/** What somebody who is removed has investigated is not lost. */
@Component
final class CaseHandOver {

    private final StoreWrites writes;

    CaseHandOver(StoreWrites writes) {
        this.writes = writes;
    }

    @EventListener
    void handOver(PersonRemoved removed) {
        writes.keep(
                new Actor(removed.by().name()),
                "queries/cases/hand-over",
                Map.of("from", removed.id(), "to", removed.by().id()));
    }
}
