package spoor.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.graph.CancelSignal;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;
import spoor.snapshot.LargeGraph;
import spoor.snapshot.Snapshots;
import spoor.store.SharedNeo4j;
import spoor.store.StoreChanges;
import spoor.store.WriteLog;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A record of a customs file and the firm of the evidence that it is: what a decision opens, and what its end closes. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class JoinedTraceIT {

    private static final String QUESTION = "{\"from\":{\"ids\":[\"joined/sender\"]},\"k\":1000}";

    private final TraceService traces;
    private final CypherTrace cypher;
    private final Snapshots snapshots;
    private final WriteLog log;
    private final Driver driver;
    private final RawHttp http;

    JoinedTraceIT(
            @Autowired TraceService traces,
            @Autowired CypherTrace cypher,
            @Autowired Snapshots snapshots,
            @Autowired WriteLog log,
            @Autowired Driver driver,
            @LocalServerPort int port) {
        this.traces = traces;
        this.cypher = cypher;
        this.snapshots = snapshots;
        this.log = log;
        this.driver = driver;
        this.http = new RawHttp(port);
    }

    @BeforeEach
    void aSupplierOfARecord() {
        run("""
                CREATE (a:Entity:Company {id: 'joined/sender', name: 'Sender', country: 'CN', sources: ['s']})
                CREATE (b:Entity:Company {id: 'joined/vektor', name: 'Vektor TSK', sources: ['s']})
                CREATE (a)-[:SUPPLIES {id: 'joined-1', dataset: 'joined', confidence: 'confirmed', sources: ['s']}]->(b)
                """);
        snapshots.refresh();
    }

    @AfterEach
    void cleanUp() {
        undecide();
        run("MATCH (n:Entity) WHERE n.id STARTS WITH 'joined/' DETACH DELETE n");
        snapshots.refresh();
    }

    private void run(String statement) {
        driver.executableQuery(statement).execute();
    }

    /** As whoever decides writes it and tells of it; what wrote nothing is not told of, see {@link WriteLog#committed}. */
    private void tell(String statement) {
        try (Session session = driver.session()) {
            boolean wrote = session.executeWrite(transaction ->
                    transaction.run(statement).consume().counters().containsUpdates());
            if (wrote) {
                log.committed(session, new StoreChanges(Set.of("joined/vektor", "company/tsk-vektor"), Set.of()));
            }
        }
        snapshots.refresh();
    }

    private void decide() {
        tell("""
                MATCH (a:Entity {id: 'joined/vektor'}), (b:Entity {id: 'company/tsk-vektor'})
                CREATE (:Decision {id: 'dec-1', left: a.id, right: b.id, verdict: 'same', by: 'a reader',
                                   at: '2026-11-27T10:00:00Z', reason: 'same number', confidence: 'probable'})
                CREATE (a)-[:SAME_AS {id: 'dec-1', decision: 'dec-1', dataset: 'identity', confidence: 'probable'}]->(b)
                CREATE (a)-[:RECORD_OF {confidence: 'possible'}]->(b)
                CREATE (a)-[:RECORD_OF {confidence: 'probable'}]->(b)
                """);
    }

    private void undecide() {
        tell("MATCH (:Entity {id: 'joined/vektor'})-[r:SAME_AS|RECORD_OF]->() DELETE r");
        run("MATCH (d:Decision {id: 'dec-1'}) DELETE d");
    }

    @Test
    void aDecisionOpensPathsThatNameIt() {
        decide();

        TraceAnswer answer = ask(QUESTION);

        assertThat(answer.paths()).isNotEmpty();
        TraceAnswer.PathRecord path = answer.paths().getFirst();
        assertThat(path.nodes()).startsWith("joined/sender", "company/tsk-vektor");
        assertThat(path.recordJoins())
                .contains(new PathJoin(1, "joined/vektor", "company/tsk-vektor", List.of("dec-1"), "probable"));
        assertThat(answer.decisions())
                .containsExactly(new NamedDecision(
                        "dec-1",
                        "joined/vektor",
                        "company/tsk-vektor",
                        "same",
                        "a reader",
                        "2026-11-27T10:00:00Z",
                        "same number",
                        "probable"));
        assertThat(answer.graph().relations())
                .anySatisfy(relation -> assertThat(relation.to()).isEqualTo("joined/vektor"));
        assertThat(answer.graph().nodes())
                .filteredOn(node -> node.id().equals("company/tsk-vektor"))
                .allSatisfy(node -> assertThat(node.members()).containsExactly("company/tsk-vektor", "joined/vektor"));
        assertThat(answer.summary().identities()).isEqualTo(1);
    }

    @Test
    void itIsALinkOfItsOwnGrade() {
        decide();

        assertThat(ask(QUESTION.replace("\"k\":1000}", "\"k\":1000,\"minConfidence\":\"confirmed\"}"))
                        .paths())
                .isEmpty();
        assertThat(ask("{\"from\":{\"ids\":[\"joined/sender\"]},\"k\":1000,\"identity\":\"none\"}")
                        .paths())
                .isEmpty();
    }

    @Test
    void theDatabaseGivesTheSameAnswer() {
        decide();
        TraceRequest request = QuestionJson.read(
                JsonMapper.shared().readTree("{\"from\":{\"ids\":[\"joined/sender\"]},\"maxHops\":4,\"k\":1000}"));

        TraceAnswer kernel = traces.trace(request, new CancelSignal());
        TraceAnswer database = cypher.trace(large(), request, new CancelSignal());

        assertThat(kernel.paths()).isNotEmpty();
        assertThat(json(database.paths())).isEqualTo(json(kernel.paths()));
        assertThat(json(database.graph())).isEqualTo(json(kernel.graph()));
        assertThat(database.decisions()).isEqualTo(kernel.decisions());
        assertThat(database.summary().identities()).isEqualTo(kernel.summary().identities());
        assertThat(database.summary().chosen()).isEqualTo(kernel.summary().chosen());
    }

    /** What "open in the console" does. */
    @Test
    void theConsoleRunsTheStatementBehindIt() {
        decide();
        String question = "{\"from\":{\"ids\":[\"joined/sender\"]},\"maxHops\":4,\"k\":1000}";
        JsonNode form = http.post("/api/traces/cypher", question).json();

        JsonNode answer = http.post(
                        "/api/cypher",
                        json(Map.of(
                                "query",
                                form.path("cypher"),
                                "parameters",
                                form.path("parameters"),
                                "timeoutSeconds",
                                60)))
                .json();

        List<String> paths = ask(question).paths().stream()
                .map(path -> path.nodes().toString())
                .toList();
        assertThat(paths).isNotEmpty();
        assertThat(answer.path("rows")
                        .valueStream()
                        .map(row -> row.path(0)
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList()
                                .toString()))
                .as(answer.toString())
                .isEqualTo(paths);
    }

    @Test
    void undoneItLeavesNoTrace() {
        List<String> questions = List.of("{}", QUESTION, "{\"k\":1000,\"rank\":\"strongest\",\"counts\":\"exact\"}");
        List<String> before = questions.stream().map(this::whole).toList();

        decide();
        assertThat(whole(QUESTION)).isNotEqualTo(before.get(1));
        undecide();

        assertThat(questions.stream().map(this::whole).toList()).isEqualTo(before);
    }

    @Test
    void aDecisionThatWasToldIsFollowedAndSaysTheSameAsOneThatWasRead() {
        decide();
        String followed = whole(QUESTION);
        run("CREATE (n:Foreign) DELETE n");
        snapshots.refresh();

        assertThat(whole(QUESTION)).isEqualTo(followed);
    }

    @Test
    void chokePointsAndExportsKnowIt() {
        decide();

        JsonNode points = http.post("/api/analyses/chokepoints", QUESTION).json();
        assertThat(points.path("nodes").findValuesAsString("id")).contains("company/tsk-vektor");
        assertThat(points.path("nodes").toString()).contains("\"members\":[\"company/tsk-vektor\",\"joined/vektor\"]");

        JsonNode export = http.post("/api/exports?format=json", "{\"trace\":" + QUESTION + "}")
                .json();
        assertThat(export.path("graph").path("decisions").path(0).path("by").asString())
                .isEqualTo("a reader");
        Set<String> nodes = Set.copyOf(export.path("nodes").findValuesAsString("id"));
        assertThat(nodes).contains("joined/vektor", "company/tsk-vektor");
        export.path("edges")
                .forEach(edge -> assertThat(nodes)
                        .contains(
                                edge.path("source").asString(),
                                edge.path("target").asString()));

        assertThat(http.post("/api/traces/cypher", QUESTION)
                        .json()
                        .path("parameters")
                        .path("identity")
                        .asString())
                .isEqualTo("possible");
    }

    private TraceAnswer ask(String question) {
        return traces.trace(QuestionJson.read(JsonMapper.shared().readTree(question)), new CancelSignal());
    }

    /** Every byte of the answer but how long it took, and what an earlier question had looked at already. */
    private String whole(String question) {
        return json(ask(question)).replaceAll("\"elapsedMs\" : [0-9.E]+", "").replaceAll("\"expanded\" : [0-9]+", "");
    }

    private LargeGraph large() {
        return new LargeGraph(snapshots.catchUp(), "v", 1, 2, 3, 4);
    }

    private static String json(Object value) {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }
}
