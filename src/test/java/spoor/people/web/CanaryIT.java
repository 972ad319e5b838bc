package spoor.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.people.Role;
import spoor.people.SignedInHttp;
import spoor.people.TestPeople;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;

/** Fifty names that stand in what one person keeps to herself appear nowhere for anybody else. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spoor.security=users")
@ContextConfiguration(initializers = SharedNeo4j.class)
@ExtendWith(OutputCaptureExtension.class)
class CanaryIT {

    private static final String BEGINNING = "Qzvorlund";

    /** No name is part of another, nor of anything else. */
    private static final List<String> PLANTED = IntStream.range(0, 50)
            .mapToObj(i -> BEGINNING + "a" + (100 + i) + "x")
            .toList();

    private final int port;
    private final Driver driver;
    private final TestPeople people;

    CanaryIT(@LocalServerPort int port, @Autowired Driver driver) {
        this.port = port;
        this.driver = driver;
        this.people = new TestPeople(driver);
    }

    @BeforeEach
    @AfterEach
    void removeAll() {
        people.removeAll();
        driver.executableQuery("MATCH (n:Case|Casebook|Watch|WatchBaseline|WatchNews) DELETE n")
                .execute();
    }

    private SignedInHttp signIn(String name, Role... roles) {
        people.add(name, roles);
        people.addSession(name, name + "-session", Instant.now().plusSeconds(600));
        return SignedInHttp.session(port, name + "-session");
    }

    private static String planted(int from, int to) {
        return String.join(" ", PLANTED.subList(from, to));
    }

    private static String keep(SignedInHttp owner) {
        String nodes = PLANTED.subList(38, 44).stream()
                .map(name ->
                        "{\"id\":\"" + name + "\",\"x\":0,\"y\":0,\"pinned\":false,\"hidden\":false,\"fetched\":0}")
                .collect(Collectors.joining(","));
        String tags =
                PLANTED.subList(4, 12).stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(","));
        String draft =
                ("{\"title\":\"%s\",\"notes\":\"%s\",\"tags\":[%s],\"view\":\"?from.names=%s\",\"canvas\":{\"nodes\":[%s],"
                                + "\"groups\":[]}}")
                        .formatted(
                                planted(0, 4),
                                planted(12, 32),
                                tags,
                                planted(32, 38).replace(' ', '+'),
                                nodes);
        RawHttp.Answer made = owner.post("/api/cases", draft);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String id = made.json().path("id").asString();
        RawHttp.Answer collected = owner.post(
                "/api/cases/" + id + "/casebook/items",
                "{\"nodes\":[\"company/aero-hit\"],\"note\":\"%s\"}".formatted(planted(44, 48)));
        assertThat(collected.status()).as(collected.body()).isEqualTo(200);
        RawHttp.Answer watched = owner.post(
                "/api/watches",
                "{\"name\":\"%s\",\"question\":{\"to\":{\"labels\":[\"WeaponSystem\"]}}}".formatted(planted(48, 50)));
        assertThat(watched.status()).as(watched.body()).isEqualTo(201);
        return id;
    }

    /** What somebody else can ask, by what is asked: all that reads without an id, and what names a guess. */
    private Map<String, RawHttp.Answer> askEverything(SignedInHttp other, String caseId) {
        Map<String, RawHttp.Answer> answers = new TreeMap<>();
        AccessTable.read().rows().stream()
                .filter(row -> row.method().equals("GET"))
                .map(row -> row.path().getPatternString())
                .filter(path -> !path.contains("{") && !path.contains("*"))
                .forEach(path -> answers.put("GET " + path, other.get(path)));
        for (String path : List.of(
                "/api/entities?q=" + BEGINNING,
                "/api/entities?q=qzv",
                "/api/sources?q=" + BEGINNING,
                "/api/reconcile/suggest/entity?prefix=" + BEGINNING,
                "/api/yente/search/default?q=" + BEGINNING,
                "/api/audit?limit=200",
                "/api/audit/export?format=jsonl",
                "/api/audit/export?format=cef",
                "/api/watches/news.atom",
                "/api/cases/" + caseId,
                "/api/shared/" + caseId,
                "/api/shared/x")) {
            answers.put("GET " + path, other.get(path));
        }
        Map<String, String> posts = new LinkedHashMap<>();
        posts.put("/api/cypher", "{\"query\":\"MATCH (n) WHERE n.title STARTS WITH 'Qz' RETURN n\"}");
        posts.put("/api/cypher ", "{\"query\":\"MATCH (c:Case) RETURN c\"}");
        posts.put("/api/cypher  ", "{\"query\":\"CALL db.labels()\"}");
        posts.put("/db/neo4j/query/v2", "{\"statement\":\"MATCH (n) RETURN n.title, n.notes, n.name LIMIT 50000\"}");
        for (String pattern : List.of(
                "(a)-[*0..0]-(b)",
                "(a)-[*0..1]-(b)",
                "(a)-->{0,1}(b)",
                "(a)((x)-->(y)){0,2}(b)",
                "p = SHORTEST 1 (a)--*(b)",
                "(a:!Company&!Person)-[*0..0]-(b)")) {
            posts.put(
                    "/api/cypher" + " ".repeat(posts.size()),
                    "{\"query\":\"MATCH %s WHERE a.title IS NOT NULL OR a.notes IS NOT NULL RETURN a, properties(b)\"}"
                            .formatted(pattern));
        }
        posts.put(
                "/api/cypher" + " ".repeat(posts.size()),
                "{\"query\":\"RETURN COLLECT { MATCH (a)-[*0..0]-(b) RETURN properties(a) } AS l\"}");
        posts.put(
                "/api/cypher" + " ".repeat(posts.size()),
                "{\"query\":\"RETURN [(a)-[*0..0]-(b) | properties(a)] AS l\"}");
        posts.put("/api/exports", "{\"cypher\":{\"query\":\"MATCH (n) WHERE n.notes IS NOT NULL RETURN n\"}}");
        posts.put("/api/exports ", "{\"case\":\"" + caseId + "\"}");
        posts.put("/api/exports/preview", "{\"case\":\"" + caseId + "\"}");
        posts.put("/api/dossier", "{\"case\":\"" + caseId + "\"}");
        posts.put("/api/traces/choices", "{}");
        posts.put("/api/reconcile", "{}");
        posts.put("/api/cases/" + caseId + "/share", "");
        posts.forEach((path, body) -> answers.put("POST " + path, other.post(path.strip(), body)));
        answers.put("PUT", other.put("/api/cases/" + caseId, "{\"title\":\"x\",\"version\":1}"));
        answers.put("PUT sharing", other.put("/api/cases/" + caseId + "/sharing", "{\"link\":true}"));
        answers.put("casebook", other.get("/api/cases/" + caseId + "/casebook"));
        answers.put("case file", other.get("/api/cases/" + caseId + "/file"));
        answers.put("DELETE", other.delete("/api/cases/" + caseId));
        return answers;
    }

    @Test
    void what_one_person_keeps_appears_nowhere_for_others(CapturedOutput log) {
        SignedInHttp owner = signIn("owner", Role.INVESTIGATOR);
        String caseId = keep(owner);
        String own = owner.get("/api/cases/" + caseId).body()
                + owner.get("/api/cases/" + caseId + "/casebook").body()
                + owner.get("/api/watches").body();
        assertThat(PLANTED).as("the owner reads all of it").allMatch(own::contains);
        List<String> seen = new ArrayList<>();
        int asked = 0;
        for (SignedInHttp other : List.of(
                signIn("all", Role.values()),
                signIn("auditor", Role.AUDITOR),
                signIn("administrator", Role.ADMINISTRATOR),
                SignedInHttp.stranger(port))) {
            for (Map.Entry<String, RawHttp.Answer> each :
                    askEverything(other, caseId).entrySet()) {
                asked++;
                String answer = each.getValue().headers() + each.getValue().body();
                PLANTED.stream()
                        .filter(answer::contains)
                        .findFirst()
                        .ifPresent(name -> seen.add(each.getKey() + " tells " + name));
            }
        }
        assertThat(seen).isEmpty();
        assertThat(asked).isGreaterThan(150);
        assertThat(PLANTED).as("and the log tells none").noneMatch(log.getAll()::contains);
        assertThat(owner.get("/api/cases/" + caseId).status())
                .as("it is still there")
                .isEqualTo(200);
    }
}
