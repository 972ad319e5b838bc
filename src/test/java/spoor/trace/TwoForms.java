package spoor.trace;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import spoor.graph.CancelSignal;
import spoor.graph.TraceHop;
import spoor.graph.TraceLimits;
import spoor.graph.TracePath;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;

/** One question asked of the kernel and of Neo4j, both answers as lines: nodes, bundles and costs of each path. */
final class TwoForms {

    private TwoForms() {}

    static String askKernel(Snapshot snapshot, TraceRequest request) {
        return KernelQuestion.of(snapshot, request, TraceLimits.DEFAULT).trace(new CancelSignal()).paths().stream()
                .map(path -> line(snapshot, path))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Snapshot snapshot, TracePath path) {
        List<String> nodes = path.nodes().stream().map(snapshot::nodeId).toList();
        return nodes + " " + path.hops().stream().map(hop -> hop(snapshot, hop)).toList() + " " + path.cost();
    }

    private static String hop(Snapshot snapshot, TraceHop hop) {
        List<String> relations =
                hop.relations().stream().map(snapshot::relationId).sorted().toList();
        return relations + "/" + hop.sources() + "/" + hop.cost();
    }

    /** @param joined whether the form is asked that knows of decisions */
    static String askNeo4j(Driver driver, TraceRequest request, boolean joined) {
        return askNeo4j(driver, request, joined, Map.of());
    }

    /** @param shared the origins that sources count as which may rest on others */
    static String askNeo4j(Driver driver, TraceRequest request, boolean joined, Map<String, List<String>> shared) {
        TraceCypher form = TraceCypher.of(request, joined).counting(shared);
        return driver.executableQuery(form.cypher()).withParameters(form.parameters()).execute().records().stream()
                .map(TwoForms::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Record row) {
        List<String> nodes = row.get("nodes").asList(Value::asString);
        List<String> hops = row.get("hops")
                .asList(hop -> hop.get("relations").asList(Value::asString) + "/"
                        + hop.get("sources").asInt() + "/" + hop.get("cost").asInt());
        return nodes + " " + hops + " " + row.get("cost").asInt();
    }
}
