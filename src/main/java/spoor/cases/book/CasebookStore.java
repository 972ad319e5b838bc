package spoor.cases.book;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import spoor.model.LimitReached;
import spoor.store.Actor;
import spoor.store.StoreReads;
import spoor.store.StoreWrites;
import tools.jackson.databind.json.JsonMapper;

/** Casebooks in Neo4j, one node each. Safe for use by any thread. */
@Component
class CasebookStore {

    /** Most characters of one casebook as JSON. */
    static final int LONGEST = 8_000_000;

    private final Driver driver;
    private final StoreWrites writes;
    private final JsonMapper json;

    CasebookStore(Driver driver, StoreWrites writes, JsonMapper json) {
        this.driver = driver;
        this.writes = writes;
        this.json = json;
    }

    /**
     * A casebook as it was read.
     *
     * @param version 0 while nothing was kept
     */
    record Kept(long version, Casebook book) {}

    Kept read(String id) {
        List<Record> rows = rows("casebook", Map.of("id", id));
        if (rows.isEmpty() || rows.getFirst().get("content").isNull()) {
            return new Kept(0, Casebook.EMPTY);
        }
        Record row = rows.getFirst();
        return new Kept(
                row.get("version").asLong(), json.readValue(row.get("content").asString(), Casebook.class));
    }

    /** Whether it was kept; false if somebody else was quicker, or the investigation is gone. */
    boolean keep(String id, long version, Casebook book, Actor actor) {
        String content = json.writeValueAsString(book);
        if (content.length() > LONGEST) {
            throw new LimitReached(
                    "casebook.tooLarge",
                    "An investigation may collect %,d characters in all; remove what is no longer needed, or begin another.",
                    LONGEST);
        }
        return !writes.keep(
                        actor,
                        "queries/cases/keep-casebook",
                        Map.of("id", id, "version", version, "content", content, "files", List.copyOf(book.files())))
                .isEmpty();
    }

    void remove(String id, Actor actor) {
        writes.keep(actor, "queries/cases/remove-casebook", Map.of("id", id));
    }

    private List<Record> rows(String statement, Map<String, Object> parameters) {
        return StoreReads.list(driver, "queries/cases/" + statement, parameters);
    }
}
