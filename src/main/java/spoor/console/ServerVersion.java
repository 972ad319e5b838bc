package spoor.console;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.springframework.stereotype.Component;
import spoor.store.CypherFiles;
import spoor.store.StoreState;

/** Which Neo4j answers statements. */
@Component
public class ServerVersion {

    /**
     * What it says of itself.
     *
     * @param version such as 5.26.30
     * @param edition such as community
     */
    public record Found(String version, String edition) {}

    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Driver driver;
    private final StoreState state;

    ServerVersion(Driver driver, StoreState state) {
        this.driver = driver;
        this.state = state;
    }

    /**
     * Asks it.
     *
     * @throws spoor.model.Unavailable while it cannot be asked
     */
    public Found get() {
        state.requireReady();
        try (Session session = driver.session(READ)) {
            Record row = session.run(CypherFiles.getStatement("queries/store/components"))
                    .single();
            return new Found(row.get("version").asString(), row.get("edition").asString());
        }
    }
}
