package spoor.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.people.Role;
import spoor.people.SignedInHttp;
import spoor.people.TestPeople;
import spoor.store.Restarting;
import spoor.store.SharedNeo4j;
import spoor.store.StoreState;

/** When a session is over, by itself. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spoor.security=users")
@ContextConfiguration(initializers = SharedNeo4j.class)
@ExtendWith(LeaveNobody.class)
class SessionsIT {

    private final int port;
    private final Driver driver;
    private final StoreState state;
    private final TestPeople people;

    @AutoClose
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    SessionsIT(@LocalServerPort int port, @Autowired Driver driver, @Autowired StoreState state) {
        this.port = port;
        this.driver = driver;
        this.state = state;
        this.people = new TestPeople(driver);
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

    @Test
    void while_the_database_is_started_again_people_go_on_tracing_and_who_comes_waits() throws Exception {
        people.add("known", Role.VIEWER);
        people.addSession("known", "known", Instant.now());
        people.add("later", Role.VIEWER);
        people.addSession("later", "later", Instant.now());
        SignedInHttp known = SignedInHttp.session(port, "known");
        assertThat(known.post("/api/traces", "{}").status()).isEqualTo(200);
        Future<Integer> coming;
        try (Restarting _ = new Restarting(state)) {
            assertThat(known.post("/api/traces", "{}").status()).isEqualTo(200);
            assertThat(SignedInHttp.session(port, "later").get("/api/session").status())
                    .as("nobody asked for them yet")
                    .isEqualTo(503);
            coming = executor.submit(() -> SignedInHttp.stranger(port)
                    .post("/api/session", "{\"name\":\"nobody\",\"password\":\"a wrong one that is long\"}")
                    .status());
            assertThatThrownBy(() -> coming.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        }
        assertThat(coming.get(30, TimeUnit.SECONDS))
                .as("as if nothing had been")
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
