package spoor.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.graph.CancelSignal;
import spoor.identity.IdentityStore;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;
import spoor.snapshot.LargeGraph;
import spoor.snapshot.Snapshots;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.json.JsonMapper;

/**
 * Random decisions on records with relations, listings and countries: the kernel and the database give the same paths,
 * whatever is asked of them, and once all is taken back every answer is the former one, byte for byte.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class RandomIdentitiesIT {

    private static final int FIRMS = 12;
    private static final int PARTS = 3;
    private static final int WEAPONS = 3;
    private static final int DECISIONS = 16;
    private static final List<String> SURE = List.of("confirmed", "probable", "possible");

    /** Countries that nothing of the evidence is of. */
    private static final String ASKED =
            "{\"from\":{\"countries\":[\"FO\"]},\"to\":{\"operators\":[\"FO\"]},\"maxHops\":5,\"k\":1000%s}";

    private static final List<String> QUESTIONS = List.of(
            "",
            ",\"minConfidence\":\"probable\"",
            ",\"minConfidence\":\"confirmed\"",
            ",\"identity\":\"none\"",
            ",\"listing\":{\"require\":\"some\",\"authorities\":[\"EU\"]}",
            ",\"listing\":{\"require\":\"none\"}",
            ",\"countriesVia\":[\"GL\"]",
            ",\"via\":[{\"countries\":[\"GL\"]}]",
            ",\"avoid\":{\"listedBy\":[\"EU\"]}",
            ",\"hubLimit\":3,\"rank\":\"strongest\"");

    private final TraceService traces;
    private final CypherTrace cypher;
    private final Snapshots snapshots;
    private final IdentityStore store;
    private final RawHttp http;

    RandomIdentitiesIT(
            @Autowired TraceService traces,
            @Autowired CypherTrace cypher,
            @Autowired Snapshots snapshots,
            @Autowired Driver driver,
            @LocalServerPort int port) {
        this.traces = traces;
        this.cypher = cypher;
        this.snapshots = snapshots;
        this.store = new IdentityStore(driver);
        this.http = new RawHttp(port);
    }

    @AfterEach
    void clear() {
        store.run("MATCH (d:Designation) WHERE d.id STARTS WITH 'probe/' DETACH DELETE d", Map.of());
        store.clear();
        snapshots.refresh();
    }

    static LongStream seeds() {
        return LongStream.of(5, ThreadLocalRandom.current().nextLong(1_000_000));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void kernel_and_database_agree_and_nothing_stays_of_what_is_taken_back(long seed) {
        System.out.println("Random identities, seed " + seed);
        Random random = new Random(seed);
        store.clear();
        fill(random);
        List<String> before = answers();
        List<String> made = decide(random);
        assertThat(made).as("seed %d", seed).isNotEmpty();
        assertThat(answers()).as("seed %d", seed).isNotEqualTo(before);
        QUESTIONS.forEach(question -> compare(question, seed));
        for (String id : made) {
            String head = "DELETE /api/identity/decisions/" + id + " HTTP/1.1\nHost: localhost";
            assertThat(http.send(head, "").status()).as("seed %d", seed).isEqualTo(200);
        }
        assertThat(answers()).as("seed %d", seed).isEqualTo(before);
    }

    private void compare(String more, long seed) {
        TraceRequest request = QuestionJson.read(JsonMapper.shared().readTree(ASKED.formatted(more)));
        TraceAnswer kernel = traces.trace(request, new CancelSignal());
        TraceAnswer database =
                cypher.trace(new LargeGraph(snapshots.catchUp(), "v", 1, 2, 3, 4), request, new CancelSignal());
        assertThat(json(database.paths())).as("seed %d, %s", seed, more).isEqualTo(json(kernel.paths()));
        assertThat(json(database.graph())).as("seed %d, %s", seed, more).isEqualTo(json(kernel.graph()));
        assertThat(database.summary().chosen())
                .as("seed %d, %s", seed, more)
                .isEqualTo(kernel.summary().chosen());
    }

    /** What every door says: traces, choke points, exports, records and search. */
    private List<String> answers() {
        List<String> answers = new ArrayList<>();
        for (String more : QUESTIONS) {
            answers.add(asked("/api/traces", ASKED.formatted(more)));
        }
        answers.add(asked("/api/analyses/chokepoints", ASKED.formatted("")));
        for (String format : List.of("json", "graphml", "ftm")) {
            answers.add(asked("/api/exports?format=" + format, "{\"trace\":" + ASKED.formatted("") + "}"));
        }
        for (int firm = 0; firm < FIRMS; firm++) {
            answers.add(http.get("/api/entities/probe/f" + firm).body());
        }
        return answers;
    }

    private String asked(String path, String body) {
        return http.post(path, body)
                .body()
                .replaceAll("\"elapsedMs\"\\s*:\\s*[0-9.E+-]+", "")
                .replaceAll("\"expanded\"\\s*:\\s*[0-9]+", "")
                .replaceAll("\"(exportedAt|at)\"\\s*:\\s*\"[^\"]*\"", "")
                .replaceAll("20\\d\\d-\\d\\d-\\d\\dT[0-9:.]+Z", "");
    }

    private List<String> decide(Random random) {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < DECISIONS; i++) {
            String kind = i % 4 == 0 ? (random.nextBoolean() ? "p" : "w") : "f";
            int count = countOf(kind);
            int left = random.nextInt(count);
            int right = (left + 1 + random.nextInt(count - 1)) % count;
            RawHttp.Answer answer = http.post(
                    "/api/identity/decisions",
                    json(Map.of(
                            "left",
                            "probe/" + kind + left,
                            "right",
                            "probe/" + kind + right,
                            "verdict",
                            random.nextInt(8) == 0 ? "different" : "same",
                            "reason",
                            "a test",
                            "confidence",
                            SURE.get(random.nextInt(SURE.size())))));
            if (answer.status() == 201) {
                made.add(answer.json().path("id").asString());
                made.remove(answer.json().path("supersedes").asString(""));
            }
        }
        return made;
    }

    private void fill(Random random) {
        List<Map<String, Object>> entities = new ArrayList<>();
        IntStream.range(0, FIRMS)
                .forEach(i -> entities.add(Map.of(
                        "id",
                        "probe/f" + i,
                        "label",
                        "Company",
                        "country",
                        List.of("FO", "GL", "IS").get(random.nextInt(3)),
                        "listed",
                        random.nextInt(4) == 0)));
        IntStream.range(0, PARTS)
                .forEach(i -> entities.add(
                        Map.of("id", "probe/p" + i, "label", "Component", "country", "", "listed", false)));
        IntStream.range(0, WEAPONS)
                .forEach(i -> entities.add(
                        Map.of("id", "probe/w" + i, "label", "WeaponSystem", "country", "", "listed", false)));
        store.run("""
                UNWIND $rows AS row
                CREATE (e:Entity:$(row.label) {id: row.id, name: row.id, dataset: 'probe', sources: ['s']})
                SET e.country = CASE row.label WHEN 'Company' THEN row.country END,
                    e.operator = CASE row.label WHEN 'WeaponSystem' THEN 'FO' END,
                    e.partNumber = CASE row.label WHEN 'Component' THEN row.id END
                FOREACH (x IN CASE WHEN row.listed THEN [1] ELSE [] END |
                  CREATE (e)-[:LISTED_IN {dataset: 'probe', sources: ['s']}]->
                    (:Designation {id: row.id + '/eu', authority: 'EU', listed: '2023', dataset: 'probe'}))
                """, Map.of("rows", entities));
        List<Map<String, Object>> relations = new ArrayList<>();
        relate(relations, random, "f SUPPLIES f", 26);
        relate(relations, random, "f MANUFACTURES p", 6);
        relate(relations, random, "p IMPORTED_BY f", 4);
        relate(relations, random, "p USED_IN w", 3);
        relate(relations, random, "f DEVELOPS w", 3);
        store.run("""
                UNWIND $rows AS row
                MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
                WHERE a <> b
                CREATE (a)-[r:$(row.type)]->(b)
                SET r = {id: row.id, dataset: 'probe', confidence: row.confidence, sources: ['s']}
                """, Map.of("rows", relations));
        snapshots.refresh();
    }

    private static void relate(List<Map<String, Object>> into, Random random, String what, int count) {
        String[] words = what.split(" ", -1);
        for (int i = 0; i < count; i++) {
            into.add(Map.of(
                    "id",
                    "probe-%s-%d".formatted(words[1], i),
                    "type",
                    words[1],
                    "from",
                    "probe/" + words[0] + random.nextInt(countOf(words[0])),
                    "to",
                    "probe/" + words[2] + random.nextInt(countOf(words[2])),
                    "confidence",
                    SURE.get(random.nextInt(SURE.size()))));
        }
    }

    private static int countOf(String kind) {
        return switch (kind) {
            case "f" -> FIRMS;
            case "p" -> PARTS;
            default -> WEAPONS;
        };
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}
