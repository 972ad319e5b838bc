package spoor.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.people.Role;
import spoor.people.TestPeople;
import spoor.people.account.LeaveNobody;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;

/**
 * The access matrix: every route by everyone. What may pass is asked for in a form that no route has and is answered 406 or 415
 * before anything is done, so that nothing happens; what may not is 401 or 403.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spoor.security=users")
@ContextConfiguration(initializers = SharedNeo4j.class)
@ExtendWith(LeaveNobody.class)
class AccessIT {

    private static final String IN_NO_FORM = "\nAccept: application/x-none\nContent-Type: application/x-none";

    private final RawHttp http;
    private final Driver driver;
    private final TestPeople people;
    private final AccessTable table = AccessTable.read();

    AccessIT(@LocalServerPort int port, @Autowired Driver driver) {
        this.http = new RawHttp(port);
        this.driver = driver;
        this.people = new TestPeople(driver);
    }

    @BeforeEach
    void addPeople() {
        for (Role role : Role.values()) {
            people.add(role.word(), role);
            people.addSession(
                    role.word(), role.word() + "-session", Instant.now().plusSeconds(600));
            people.addToken(role.word(), TestPeople.tokenOf(role.word()), role);
        }
    }

    @Test
    void every_route_lets_in_whom_its_row_names_and_nobody_else() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (AccessTable.Row row : routes()) {
            asked += check(row, "none", "", row.who() == AccessTable.Who.OPEN, wrong);
            for (Role role : Role.values()) {
                asked += check(row, role.word() + " session", sessionOf(role), mayPass(row, role), wrong);
                boolean byToken = mayPass(row, role) && row.extra() == AccessTable.Extra.NOTHING;
                asked += check(row, role.word() + " token", tokenOf(role), byToken, wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isEqualTo(routes().size() * 13).isGreaterThan(1_000);
    }

    /** Signing out would end the session that the next question is asked with; PeopleIT does it. */
    private List<AccessTable.Row> routes() {
        return table.rows().stream()
                .filter(row -> !row.path().getPatternString().contains("**"))
                .filter(row -> !row.route().equals("DELETE /api/session"))
                .toList();
    }

    private static boolean mayPass(AccessTable.Row row, Role role) {
        return switch (row.who()) {
            case OPEN, SIGNED_IN -> true;
            case REFUSED -> false;
            case ROLE -> role == row.role() || (row.role() == Role.VIEWER && role != Role.ADMINISTRATOR);
        };
    }

    private int check(AccessTable.Row row, String who, String headers, boolean mayPass, List<String> wrong) {
        String path = row.path().getPatternString().replaceAll("\\{\\w+}", "x");
        RawHttp.Answer answer =
                http.send(row.method() + " " + path + " HTTP/1.1\nHost: localhost" + headers + IN_NO_FORM, "");
        boolean isRefused = answer.status() == 401 || answer.status() == 403;
        if (mayPass == isRefused || answer.status() == 500) {
            wrong.add("%s by %s: %d %s".formatted(row.route(), who, answer.status(), answer.body()));
        }
        return 1;
    }

    private static String sessionOf(Role role) {
        return "\nCookie: spoor=" + role.word() + "-session\nX-Spoor: 1";
    }

    private static String tokenOf(Role role) {
        return "\nAuthorization: Bearer " + TestPeople.tokenOf(role.word());
    }

    @Test
    void who_has_not_just_proved_who_they_are_is_asked_to() {
        people.add("all", Role.values());
        people.addSession("all", "old-session", Instant.now().minusSeconds(1));
        for (AccessTable.Row row : routes()) {
            if (row.extra() == AccessTable.Extra.CONFIRM) {
                String path = row.path().getPatternString().replaceAll("\\{\\w+}", "x");
                RawHttp.Answer answer = http.send(
                        row.method() + " " + path + " HTTP/1.1\nHost: localhost\nCookie: spoor=old-session\nX-Spoor: 1"
                                + IN_NO_FORM,
                        "");
                assertThat(answer.problem()).as(row.route()).isEqualTo("403 session.confirm");
            }
        }
    }

    @Test
    void a_session_changes_nothing_without_the_header_of_the_page() {
        for (AccessTable.Row row : routes()) {
            if (!row.method().equals("GET")) {
                String path = row.path().getPatternString().replaceAll("\\{\\w+}", "x");
                RawHttp.Answer answer = http.send(
                        row.method() + " " + path + " HTTP/1.1\nHost: localhost\nCookie: spoor=viewer-session"
                                + IN_NO_FORM,
                        "");
                assertThat(answer.problem()).as(row.route()).isEqualTo("403 session.header");
            }
        }
    }

    @Test
    void what_is_not_there_is_not_there_for_anybody() {
        Map<String, String> answers = Map.of("", "401", sessionOf(Role.VIEWER), "404", tokenOf(Role.VIEWER), "404");
        answers.forEach((headers, status) -> {
            for (String path : List.of("GET /api/nothing", "PATCH /api/cases", "GET /actuator/env", "GET /%61pi/x")) {
                assertThat(http.send(path + " HTTP/1.1\nHost: localhost" + headers, "")
                                .status())
                        .as(path)
                        .isEqualTo(path.startsWith("PATCH") && headers.isEmpty() ? 401 : Integer.parseInt(status));
            }
        });
        assertThat(http.get("/livez").status()).isEqualTo(200);
        assertThat(http.get("/actuator/health").status()).isEqualTo(200);
        assertThat(http.get("/v3/api-docs").problem()).isEqualTo("401 session.needed");
    }

    @Test
    void who_lacks_a_role_is_told_which() {
        RawHttp.Answer answer = http.send("GET /api/people HTTP/1.1\nHost: localhost" + sessionOf(Role.VIEWER), "");
        assertThat(answer.problem()).isEqualTo("403 role.needed");
        assertThat(answer.json().path("role").asString())
                .isEqualTo(Role.ADMINISTRATOR.name().toLowerCase(Locale.ROOT));
        assertThat(http.send(
                                "POST /api/exports HTTP/1.1\nHost: localhost\nContent-Type: application/json"
                                        + sessionOf(Role.VIEWER),
                                "{\"cypher\":{\"query\":\"MATCH (c:Company) RETURN c\"}}")
                        .problem())
                .as("Cypher by way of an export needs the role, too")
                .isEqualTo("403 role.needed");
    }

    @Test
    void a_captured_file_of_another_is_not_there_to_be_taken_away() {
        driver.executableQuery(
                        "CREATE (:Capture {key: 'k', id: 'theirs', source: 's', sha256: 'x', owner: 'somebody', dataset: 'd'})")
                .execute();
        try {
            RawHttp.Answer answer = http.send(
                    "DELETE /api/captures/theirs HTTP/1.1\nHost: localhost" + sessionOf(Role.INVESTIGATOR), "");
            assertThat(answer.problem()).isEqualTo("404 capture.unknown");
        } finally {
            driver.executableQuery("MATCH (c:Capture {id: 'theirs'}) DELETE c").execute();
        }
    }

    @Test
    void nobody_is_let_in_with_a_token_or_session_that_is_none() {
        for (String headers : List.of(
                "\nAuthorization: Bearer spoor_x",
                "\nAuthorization: Bearer " + TestPeople.tokenOf("nobody"),
                "\nAuthorization: Basic bmVvNGo6bmVvNGo=",
                "\nAuthorization: Bearer " + TestPeople.tokenOf("nobody") + sessionOf(Role.VIEWER))) {
            assertThat(http.send("GET /api/cases HTTP/1.1\nHost: localhost" + headers, "")
                            .problem())
                    .isEqualTo("401 token.wrong");
        }
        assertThat(http.send("GET /api/cases HTTP/1.1\nHost: localhost\nCookie: spoor=x", "")
                        .problem())
                .isEqualTo("401 session.needed");
        assertThat(http.send("GET /api/cases HTTP/1.1\nHost: localhost\nCookie: spoor=", "")
                        .problem())
                .isEqualTo("401 session.needed");
    }
}
