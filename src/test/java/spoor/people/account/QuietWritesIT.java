package spoor.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import spoor.people.Role;
import spoor.people.TestPeople;
import spoor.store.Actor;
import spoor.store.SharedNeo4j;
import spoor.store.StoreChanges;
import spoor.store.StoreVersion;
import spoor.store.WriteLog;
import spoor.store.read.StoreReader;

/**
 * What is written of people, that they were seen above all, is known to be no part of the graph: nobody takes it for a
 * commit of somebody else's, after which all of the graph would be read anew.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spoor.security=users")
@ContextConfiguration(initializers = SharedNeo4j.class)
@ExtendWith(LeaveNobody.class)
class QuietWritesIT {

    private static final String NAME = "ada";

    private final PeopleStore store;
    private final Sessions sessions;
    private final StoreReader reader;
    private final WriteLog log;
    private final TestPeople people;

    QuietWritesIT(
            @Autowired PeopleStore store,
            @Autowired Sessions sessions,
            @Autowired StoreReader reader,
            @Autowired WriteLog log,
            @Autowired Driver driver) {
        this.store = store;
        this.sessions = sessions;
        this.reader = reader;
        this.log = log;
        this.people = new TestPeople(driver);
    }

    @Test
    void whatever_is_written_of_people_is_followed_without_reading_the_graph() {
        people.add(NAME, Role.ADMINISTRATOR);
        Account somebody = store.find(NAME).orElseThrow();
        Session session = sessions.begin(somebody, false, "x").open().session();
        doAll(session); // makes names of properties known, which costs transactions of their own
        StoreVersion before = reader.currentVersion();
        doAll(session);
        assertThat(log.findChanges(before, reader.currentVersion())).contains(StoreChanges.NONE);
    }

    private void doAll(Session session) {
        sessions.touch(usedLongAgo(session));
        use("use-code", Map.of("id", NAME, "step", 5L));
        use("use-code", Map.of("id", NAME, "step", 5L));
        use("use-link", Map.of("hash", "none", "now", 0L));
        use("lock-administrators", Map.of());
        use("end-session", Map.of("hash", "none"));
        sessions.touch(usedLongAgo(session));
    }

    /** By itself, and together with others. */
    private void use(String statement, Map<String, Object> parameters) {
        store.write(Actor.SPOOR, statement, parameters);
        store.write(Actor.SPOOR, statements -> statements.run(statement, parameters));
    }

    private static Session usedLongAgo(Session session) {
        Instant before = session.lastSeen().minusSeconds(100);
        return new Session(session.hash(), session.id(), session.person(), session.since(), before, false, null, "x");
    }
}
