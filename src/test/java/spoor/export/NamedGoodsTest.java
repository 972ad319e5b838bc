package spoor.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.graph.CancelSignal;
import spoor.graph.TraceHop;
import spoor.graph.TraceLimits;
import spoor.graph.TracePath;
import spoor.ingest.EvidenceGraph;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.question.QuestionCompiler;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredRelation;
import tools.jackson.databind.json.JsonMapper;

/** Who has an answer's file alone, and asks the same, gets the same paths, as strong and with the same gaps. */
class NamedGoodsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"k\":1000}",
                "{\"k\":1000,\"to\":{\"ids\":[\"weapon/garpiya-a1\"]}}",
                "{\"k\":1000,\"maxHops\":3,\"rank\":\"strongest\"}",
                "{\"k\":1000,\"via\":[{\"countries\":[\"HK\"]}]}",
                "{\"k\":1000,\"minConfidence\":\"confirmed\"}"
            })
    void the_file_gives_the_answer_that_it_was_made_of(String question) throws IOException {
        TraceRequest request = QuestionJson.read(JsonMapper.shared().readTree(question));
        EvidenceGraph evidence = EvidenceGraph.read();
        Snapshot all = evidence.snapshot();
        List<TracePath> paths = trace(all, request);

        Subgraph file = NamedGoods.with(all, onPaths(all, paths));

        Snapshot alone = new EvidenceGraph(
                        file.nodes().stream()
                                .map(node -> new StoredEntity(
                                        node.id(),
                                        NodeLabel.valueOf(
                                                toConstant(node.labels().getFirst())),
                                        node.properties(),
                                        List.of()))
                                .toList(),
                        file.edges().stream()
                                .map(edge -> new StoredRelation(
                                        edge.id(),
                                        RelationType.valueOf(edge.type()),
                                        edge.from(),
                                        edge.to(),
                                        edge.properties()))
                                .toList(),
                        evidence.origins())
                .snapshot();
        assertThat(told(alone, trace(alone, request))).isNotEmpty().isEqualTo(told(all, paths));
    }

    private static String toConstant(String label) {
        return label.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT);
    }

    private static List<TracePath> trace(Snapshot snapshot, TraceRequest request) {
        return snapshot.plain()
                .tracer()
                .trace(QuestionCompiler.compile(snapshot.plain(), request, TraceLimits.DEFAULT), new CancelSignal())
                .paths();
    }

    private static Subgraph onPaths(Snapshot snapshot, List<TracePath> paths) {
        TreeSet<Integer> nodes = new TreeSet<>();
        TreeSet<Integer> relations = new TreeSet<>();
        for (TracePath path : paths) {
            nodes.addAll(path.nodes());
            path.hops().forEach(hop -> relations.addAll(hop.relations()));
        }
        return new Subgraph(
                nodes.stream().map(snapshot::node).toList(),
                relations.stream().map(snapshot::relation).toList());
    }

    private static List<String> told(Snapshot snapshot, List<TracePath> paths) {
        List<String> told = new ArrayList<>();
        for (TracePath path : paths) {
            StringBuilder line = new StringBuilder(snapshot.nodeId(path.nodes().getFirst()));
            for (int at = 0; at < path.length(); at++) {
                TraceHop hop = path.hops().get(at);
                line.append(" -")
                        .append(hop.cost())
                        .append(hop.gap() ? " gap" : "")
                        .append("-> ")
                        .append(snapshot.nodeId(path.nodes().get(at + 1)));
            }
            told.add(line.append(" ").append(path.join().word()).toString());
        }
        return told;
    }
}
