package spoor.console;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.stereotype.Service;
import spoor.model.LimitReached;
import spoor.model.NotFound;
import spoor.store.Actor;
import spoor.store.CypherFiles;
import spoor.store.StoreChanges;
import spoor.store.StoreState;
import spoor.store.StoreWrites;
import spoor.store.Written;
import tools.jackson.databind.json.JsonMapper;

/** The statements that users of this installation keep; all of them see all. Safe for use by any thread. */
@Service
public class SavedQueries {

    private static final int MOST = 500;
    private static final int LARGEST_PARAMETERS = 64 << 10;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Driver driver;
    private final StoreWrites writes;
    private final StoreState state;
    private final JsonMapper json;

    SavedQueries(Driver driver, StoreWrites writes, StoreState state, JsonMapper json) {
        this.driver = driver;
        this.writes = writes;
        this.state = state;
        this.json = json;
    }

    /**
     * A query as it is kept.
     *
     * @param savedBy who saved it last
     * @param savedAt when, ISO 8601
     */
    public record Kept(SavedQuery query, String savedBy, String savedAt) {}

    /** All of them, by name. */
    public List<Kept> list() {
        state.requireReady();
        try (Session session = driver.session(READ)) {
            return session.run(CypherFiles.getStatement("queries/console/saved-queries")).stream()
                    .filter(SavedQueries::isWhole)
                    .map(this::read)
                    .toList();
        }
    }

    /**
     * Keeps the query, in place of one with the same name.
     *
     * @throws LimitReached if there are too many already
     */
    public void save(SavedQuery query, String by) {
        state.requireReady();
        String parameters = json.writeValueAsString(query.parameters());
        if (parameters.length() > LARGEST_PARAMETERS) {
            throw new LimitReached("query.large", "The parameters of a saved query may have 64 kB together.");
        }
        Map<String, Object> kept = Map.of(
                "name", query.name(),
                "description", query.description(),
                "cypher", query.cypher(),
                "parameters", parameters,
                "by", by);
        writes.write(new Actor(by), LONGEST, transaction -> save(transaction, kept));
    }

    private static Written<Boolean> save(TransactionContext transaction, Map<String, Object> query) {
        long others = transaction
                .run(CypherFiles.getStatement("queries/console/count-saved-queries"), query)
                .single()
                .get("others")
                .asLong();
        if (others >= MOST) {
            throw new LimitReached("query.many", "%d queries are saved already; delete some first.", others);
        }
        transaction
                .run(CypherFiles.getStatement("queries/console/save-query"), query)
                .consume();
        return new Written<>(true, StoreChanges.NONE);
    }

    /**
     * Forgets the query.
     *
     * @throws NotFound if there is none of that name
     */
    public void delete(String name, String by) {
        state.requireReady();
        int deleted = writes.write(new Actor(by), LONGEST, transaction -> {
            ResultSummary summary = transaction
                    .run(CypherFiles.getStatement("queries/console/remove-saved-query"), Map.of("name", name))
                    .consume();
            return new Written<>(summary.counters().nodesDeleted(), StoreChanges.NONE);
        });
        if (deleted == 0) {
            throw new NotFound("query.unknown", "There is no saved query '%s'.", name);
        }
    }

    /** One that another deletes while the list is read may still be found, but without its properties. */
    static boolean isWhole(Record row) {
        return row.values().stream().noneMatch(Value::isNull);
    }

    @SuppressWarnings("unchecked")
    private Kept read(Record row) {
        SavedQuery query = new SavedQuery(
                row.get("name").asString(),
                row.get("description").asString(),
                json.readValue(row.get("parameters").asString(), Map.class),
                row.get("cypher").asString());
        return new Kept(query, row.get("savedBy").asString(), row.get("savedAt").asString());
    }
}
