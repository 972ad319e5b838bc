package spoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every statement of the corpora over HTTP on a real Neo4j: answered as expected and in time, nothing changed, nothing
 * fetched, nothing left running. The large corpus takes part where it is at hand.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spoor.cypher.timeout=2s")
@ContextConfiguration(initializers = SharedNeo4j.class)
class HostileCorpusIT {

    private static final Duration LONGEST = Duration.ofSeconds(2 + 3);

    private final RawHttp http;
    private final Driver driver;
    private final AtomicInteger canary = new AtomicInteger();

    HostileCorpusIT(@LocalServerPort int port, @Autowired Driver driver) {
        this.http = new RawHttp(port);
        this.driver = driver;
    }

    @Test
    void the_corpus_is_answered_as_expected_and_leaves_no_trace() throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            canary.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
        });
        server.start();
        try {
            String before = fingerprint();
            List<String> wrong = new ArrayList<>();
            for (StatementCorpus.Line line :
                    corpus("http://127.0.0.1:" + server.getAddress().getPort())) {
                String fault = faultOf(line);
                if (!fault.isEmpty()) {
                    wrong.add(line + "\n      -> " + fault);
                }
            }
            assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
            assertThat(fingerprint()).isEqualTo(before);
            assertThat(canary).hasValue(0);
            assertThat(http.get("/actuator/health").status()).isEqualTo(200);
        } finally {
            server.stop(0);
        }
    }

    private static List<StatementCorpus.Line> corpus(String address) {
        return Stream.concat(StatementCorpus.own().stream(), StatementCorpus.large(address).stream())
                .toList();
    }

    private String faultOf(StatementCorpus.Line line) {
        long begin = System.nanoTime();
        RawHttp.Answer answer = http.post(
                "/api/cypher",
                JsonMapper.shared()
                        .writeValueAsString(
                                Map.of("query", line.statement(), "parameters", Map.of("id", 1, "ids", List.of()))));
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        String said = answer.status() + " "
                + (answer.body().length() > 200 ? answer.body().substring(0, 200) : answer.body());
        if (!isExpected(line, answer)) {
            return said;
        }
        return took.compareTo(LONGEST) > 0 ? "took " + took : "";
    }

    private static boolean isExpected(StatementCorpus.Line line, RawHttp.Answer answer) {
        int status = answer.status();
        String expected = line.expected();
        boolean refused = status == 400 || status == 403 || status == 422 || status == 413;
        if (expected.startsWith("REJECT_")) {
            return refused && !answer.json().path("code").asString().equals("cypher.failed");
        }
        return switch (expected) {
            case "ALLOW" -> status == 200;
            case "ERROR_400" -> status == 400 || (!line.ours() && (status == 200 || status == 422));
            case "LIMIT_ROWS" -> status == 200 && (isCut(answer) || !line.ours());
            default -> status == 200 || status == 422;
        };
    }

    private static boolean isCut(RawHttp.Answer answer) {
        return answer.json().path("truncated").asBoolean();
    }

    /** Data, schema, tokens and users in one text. */
    private String fingerprint() {
        return Stream.of(
                        "MATCH (n) RETURN count(n) AS n, sum(size(keys(n))) AS p",
                        "MATCH ()-[r]->() RETURN count(r) AS n, sum(size(keys(r))) AS p",
                        "CALL db.labels() YIELD label WITH label ORDER BY label RETURN collect(label) AS l",
                        "CALL db.relationshipTypes() YIELD relationshipType AS t WITH t ORDER BY t RETURN collect(t) AS t",
                        "CALL db.propertyKeys() YIELD propertyKey AS k WITH k ORDER BY k RETURN collect(k) AS k",
                        "SHOW INDEXES YIELD name RETURN collect(name) AS i",
                        "SHOW USERS YIELD user RETURN collect(user) AS u",
                        "SHOW TRANSACTIONS YIELD metaData WHERE metaData.app = 'spoor-console' RETURN count(*) AS n")
                .map(query -> driver.executableQuery(query).execute().records().toString())
                .reduce("", (a, b) -> a + b + "\n");
    }
}
