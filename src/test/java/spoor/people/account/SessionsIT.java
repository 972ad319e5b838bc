package spoor.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.people.Role;
import spoor.people.SignedInHttp;
import spoor.people.TestPeople;
import spoor.store.SharedNeo4j;

/** When a session is over, by itself. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spoor.security=users")
@ContextConfiguration(initializers = SharedNeo4j.class)
class SessionsIT {

    private final int port;
    private final Driver driver;
    private final TestPeople people;

    SessionsIT(@LocalServerPort int port, @Autowired Driver driver) {
        this.port = port;
        this.driver = driver;
        this.people = new TestPeople(driver);
    }

    @BeforeEach
    @AfterEach
    void removePeople() {
        people.removeAll();
    }

    @Test
    void it_ends_after_half_an_hour_without_a_request() {
        assertThat(answer("used", Duration.ofHours(1), Duration.ofMinutes(29))).isEqualTo(200);
        assertThat(answer("unused", Duration.ofHours(1), Duration.ofMinutes(31)))
                .isEqualTo(401);
    }

    @Test
    void it_ends_after_twelve_hours_however_much_it_is_used() {
        assertThat(answer("young", Duration.ofHours(12).minusMinutes(1), Duration.ZERO))
                .isEqualTo(200);
        assertThat(answer("old", Duration.ofHours(12).plusMinutes(1), Duration.ZERO))
                .isEqualTo(401);
    }

    /** The status of a request in a session that was begun and used so long ago. */
    private int answer(String name, Duration begun, Duration used) {
        people.add(name, Role.VIEWER);
        people.addSession(name, name, Instant.now());
        driver.executableQuery("MATCH (s:LoginSession {person: $name}) SET s.since = $since, s.lastSeen = $seen")
                .withParameters(Map.of(
                        "name",
                        name,
                        "since",
                        Instant.now().minus(begun).toEpochMilli(),
                        "seen",
                        Instant.now().minus(used).toEpochMilli()))
                .execute();
        return SignedInHttp.session(port, name).get("/api/datasets").status();
    }
}
