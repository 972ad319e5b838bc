package spoor.warmup;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import spoor.console.CypherQuestion;
import spoor.console.CypherRows;
import spoor.console.ReadOnlyCypher;
import spoor.graph.CancelSignal;
import spoor.question.TraceRequest;
import spoor.search.LookupService;
import spoor.search.NeighbourQuery;
import spoor.search.SearchQuestion;
import spoor.search.SearchService;
import spoor.snapshot.Snapshot;
import spoor.snapshot.table.NodeRecord;
import spoor.store.CypherFiles;
import spoor.trace.TraceAnswer;
import spoor.trace.TraceService;
import tools.jackson.databind.json.JsonMapper;

/** What people ask, in turn and about what a graph holds: the mix that {@code UserLoad} puts Spoor under load with. */
@Component
final class UsualQuestions {

    private static final int NEIGHBOURS = 50;
    private static final int FOUND = 20;

    /** Whom the audit of the console would name. */
    private static final String NOBODY = "warm-up";

    /** What is asked, with its answer as JSON. */
    interface Question {
        void ask() throws IOException;
    }

    /**
     * Whoever supplies and is supplied on one path.
     *
     * @param relations ids of all relations of the path
     */
    record Ends(String from, String to, String name, List<String> relations) {}

    private static final CypherRows NO_ROWS = new CypherRows() {
        @Override
        public void columns(List<String> names) {}

        @Override
        public void row(String text) {}

        @Override
        public void end(CypherSummary summary) {}
    };

    private final TraceService traces;
    private final SearchService search;
    private final LookupService lookup;
    private final ReadOnlyCypher cypher;
    private final JsonMapper json;

    UsualQuestions(
            TraceService traces, SearchService search, LookupService lookup, ReadOnlyCypher cypher, JsonMapper json) {
        this.traces = traces;
        this.search = search;
        this.lookup = lookup;
        this.cypher = cypher;
        this.json = json;
    }

    /** Of the paths that the page shows first; none where there is no path. */
    List<Ends> findEnds(Snapshot snapshot) {
        TraceAnswer answer = trace(snapshot, TraceRequest.DEFAULT);
        Map<String, String> names = answer.graph().nodes().stream()
                .collect(Collectors.toMap(
                        NodeRecord::id, node -> String.valueOf(node.properties().get("name"))));
        return answer.paths().stream()
                .map(path -> new Ends(
                        path.nodes().getFirst(),
                        path.nodes().get(path.nodes().size() / 2),
                        names.getOrDefault(path.nodes().getFirst(), ""),
                        path.hops().stream()
                                .flatMap(hop -> hop.relations().stream())
                                .toList()))
                .toList();
    }

    private TraceAnswer trace(Snapshot snapshot, TraceRequest request) {
        return traces.trace(snapshot, request, new CancelSignal());
    }

    /** Each question by itself, so that whoever asks them can make way between. */
    List<Question> of(Ends ends, Snapshot snapshot) {
        TraceRequest between = TraceRequest.DEFAULT
                .with("from", Map.of("ids", List.of(ends.from())))
                .with("to", Map.of("ids", List.of(ends.to())));
        SearchQuestion name = new SearchQuestion(ends.name(), null, null, null, null, FOUND, false);
        NeighbourQuery neighbours = new NeighbourQuery(null, null, false, 0, NEIGHBOURS);
        return List.of(
                () -> write(trace(snapshot, TraceRequest.DEFAULT)),
                () -> write(search.find(name)),
                () -> write(trace(snapshot, between)),
                () -> cypher.rehearse(
                        CypherQuestion.of(
                                NOBODY,
                                CypherFiles.getStatement("queries/warmup/neighbours"),
                                Map.of("id", ends.from())),
                        NO_ROWS),
                () -> write(lookup.getEntity(ends.from())),
                () -> write(lookup.listRelations(
                        ends.relations(), 0, ends.relations().size())),
                () -> write(lookup.listTies(List.of(ends.from()), NEIGHBOURS)),
                () -> write(lookup.listNeighbours(ends.from(), neighbours)));
    }

    private void write(Object answer) {
        json.writeValue(OutputStream.nullOutputStream(), answer);
    }
}
