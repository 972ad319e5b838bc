package spoor.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import spoor.graph.CancelSignal;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;
import spoor.snapshot.LargeGraph;
import spoor.snapshot.Snapshots;
import spoor.store.SharedNeo4j;
import spoor.trace.TraceAnswer.Summary;
import tools.jackson.databind.json.JsonMapper;

/** The database and the kernel give the same answer, not only the same paths. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
@Tag("contract")
class CypherTraceIT {

    private final CypherTrace cypher;
    private final TraceService kernel;
    private final Snapshots snapshots;

    CypherTraceIT(@Autowired CypherTrace cypher, @Autowired TraceService kernel, @Autowired Snapshots snapshots) {
        this.cypher = cypher;
        this.kernel = kernel;
        this.snapshots = snapshots;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"maxHops\":4}",
                "{\"maxHops\":4,\"k\":1000}",
                "{\"maxHops\":4,\"k\":7,\"offset\":12}",
                "{\"maxHops\":3,\"k\":1000,\"rank\":\"strongest\",\"minConfidence\":\"probable\"}",
                "{\"maxHops\":4,\"k\":1000,\"via\":[{\"countries\":[\"HK\"]}],\"timeOrder\":\"lenient\"}",
                "{\"maxHops\":2,\"from\":{\"countries\":[\"NZ\"]}}"
            })
    void saysTheSameAsTheKernel(String question) {
        TraceRequest request = QuestionJson.read(JsonMapper.shared().readTree(question));

        TraceAnswer answer = cypher.trace(large(), request, new CancelSignal());

        TraceAnswer expected = kernel.trace(request, new CancelSignal());
        assertThat(json(answer.paths())).isEqualTo(json(expected.paths()));
        assertThat(json(answer.graph())).isEqualTo(json(expected.graph()));
        assertThat(answer.summary().complete()).isTrue();
        assertThat(answer.summary().cut()).isEqualTo(expected.summary().cut());
        assertThat(answer.summary().chosen()).isEqualTo(expected.summary().chosen());
        assertSameCounts(answer.summary(), expected.summary());
    }

    private static void assertSameCounts(Summary answer, Summary expected) {
        if (answer.counts().pairs().kind().equals("exact")) {
            assertThat(answer.counts()).isEqualTo(expected.counts());
            assertThat(answer.perStart()).isEqualTo(expected.perStart());
            assertThat(answer.perEnd()).isEqualTo(expected.perEnd());
        } else {
            assertThat(answer.paths()).isLessThanOrEqualTo(expected.paths());
            assertThat(answer.pairs()).isLessThanOrEqualTo(expected.pairs());
        }
    }

    private LargeGraph large() {
        return new LargeGraph(snapshots.catchUp(), "v", 1, 2, 3, 4);
    }

    private static String json(Object value) {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }
}
