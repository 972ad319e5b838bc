package spoor.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import spoor.TestSize;
import spoor.question.TraceRequest;
import spoor.store.FreshNeo4j;

/** What each constraint means, as drawn cases: the Cypher form answers as written, its second pass included. */
class DrawnCasesIT {

    @RegisterExtension
    static final FreshNeo4j NEO4J = FreshNeo4j.kept();

    /** The kernel answers all of them in {@code DrawnCasesTest}. */
    static List<DrawnCase> cases() {
        return TestSize.oneOfEach(2, DrawnCase.listAll());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theCypherFormAnswersAsWritten(DrawnCase drawn) {
        NEO4J.clear();
        StoredGraph.storeOrigins(NEO4J.driver(), drawn.origins());
        StoredGraph.store(NEO4J.driver(), drawn.entities().stream(), drawn.relations().stream());
        StoredGraph.storeCodes(NEO4J.driver(), drawn.hsCodes());
        for (boolean joined : forms(drawn)) {
            TraceCypher form = TraceCypher.of(asFarAsDrawn(drawn), joined);
            List<Record> rows = NEO4J.driver()
                    .executableQuery(form.cypher())
                    .withParameters(form.parameters())
                    .execute()
                    .records();
            assertThat(CappedRows.keep(rows, row -> row.get("nodes").asList(Value::asString), drawn.question()))
                    .as(joined ? "over decided identities" : "over records")
                    .extracting(DrawnCasesIT::draw)
                    .isEqualTo(drawn.answer());
        }
    }

    /** Over decided identities where there are any; else over records, and with {@code -Pfull} over identities too. */
    private static List<Boolean> forms(DrawnCase drawn) {
        boolean isDecided =
                drawn.entities().stream().anyMatch(entity -> !entity.ties().isEmpty());
        if (isDecided) {
            return List.of(true);
        }
        return TestSize.isFull() ? List.of(true, false) : List.of(false);
    }

    /** No path that passes nobody twice is longer, and each hop that a statement allows takes a while to plan. */
    private static TraceRequest asFarAsDrawn(DrawnCase drawn) {
        int mostHops = Math.max(1, drawn.entities().size() - 1);
        return drawn.question().with("maxHops", Math.min(drawn.question().maxHops(), mostHops));
    }

    private static String draw(Record row) {
        List<String> nodes = row.get("nodes").asList(Value::asString);
        List<String> hops = row.get("hops")
                .asList(hop -> String.join("+", hop.get("relations").asList(Value::asString)));
        return IntStream.range(0, hops.size())
                .mapToObj(i -> nodes.get(i) + " [" + hops.get(i) + "] ")
                .reduce("", String::concat)
                .concat(nodes.getLast());
    }
}
