package spoor.lists;

import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import spoor.store.Actor;
import spoor.store.StoreReads;
import spoor.store.StoreWrites;
import tools.jackson.databind.json.JsonMapper;

/** What is known of public lists, in Neo4j. Safe for use by any thread. */
@Component
class ListStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Driver driver;
    private final StoreWrites writes;

    ListStore(Driver driver, StoreWrites writes) {
        this.driver = driver;
        this.writes = writes;
    }

    /**
     * What is known of one list.
     *
     * @param renewed whether it is fetched again and again
     */
    record Known(ListState state, boolean renewed) {

        static final Known NOTHING = new Known(ListState.NEW, false);
    }

    /** By the ids of the lists. */
    Map<String, Known> list() {
        Map<String, Known> all = new LinkedHashMap<>();
        StoreReads.list(driver, "queries/lists/list", Map.of())
                .forEach(row -> all.put(row.get("id").asString(), known(row)));
        return all;
    }

    private static Known known(Record row) {
        ListState state = row.get("state").isNull()
                ? ListState.NEW
                : JSON.readValue(row.get("state").asString(), ListState.class);
        return new Known(state, row.get("renewed").asBoolean());
    }

    Known get(String id) {
        return list().getOrDefault(id, Known.NOTHING);
    }

    void keep(String id, ListState state) {
        writes.keep(Actor.SPOOR, "queries/lists/keep", Map.of("id", id, "state", JSON.writeValueAsString(state)));
    }

    void renew(Actor actor, String id, boolean renewed) {
        writes.keep(actor, "queries/lists/switch", Map.of("id", id, "renewed", renewed));
    }
}
