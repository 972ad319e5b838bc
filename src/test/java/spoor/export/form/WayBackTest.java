package spoor.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import spoor.export.AnswerFiles;
import spoor.export.ExportDocument;
import spoor.export.ExportWriter;
import spoor.graph.CancelSignal;
import spoor.graph.TraceHop;
import spoor.graph.TraceLimits;
import spoor.graph.TracePath;
import spoor.ingest.EvidenceGraph;
import spoor.ingest.claim.Claim;
import spoor.model.Confidence;
import spoor.model.RelationType;
import spoor.model.Source;
import spoor.question.QuestionCompiler;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotView;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredRelation;
import spoor.trace.NamedDecision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The way back, without a database: an answer is written, read as an import reads it, and asked the same. The evidence has two
 * firms more: one that was decided to be a firm of it, by which all that firm sells goes, and one that was decided to be another
 * than a firm of the same name; and a claim by hand.
 */
class WayBackTest {

    private static final String KUPOL = "company/izhevsk-electromechanical-plant-kupol";
    private static final String SECOND = "second/kupol";
    private static final String NAMESAKE = "second/limbach";
    private static final NamedDecision SAME = new NamedDecision(
            "decision-1", KUPOL, SECOND, "same", "Ana", "2026-11-01T00:00:00Z", "Same number", "confirmed");

    private static EvidenceGraph evidence = new EvidenceGraph(List.of(), List.of(), Map.of());
    private static Snapshot all = evidence.snapshot();

    @TempDir
    private Path folder;

    @BeforeAll
    static void read() throws IOException {
        EvidenceGraph plain = EvidenceGraph.read();
        List<StoredEntity> entities = new ArrayList<>();
        for (StoredEntity entity : plain.entities()) {
            entities.add(entity.id().equals(KUPOL) ? tied(entity, decision(SAME)) : entity);
            if (entity.id().equals(KUPOL)) {
                entities.add(tied(copy(entity, SECOND), representedBy(KUPOL)));
            }
            if (entity.id().equals("company/xiamen-limbach-aviation-engine")) {
                entities.add(copy(entity, NAMESAKE));
            }
        }
        List<StoredRelation> relations = new ArrayList<>();
        for (StoredRelation relation : plain.relations()) {
            boolean sells = relation.from().equals(KUPOL);
            relations.add(
                    sells
                            ? new StoredRelation(
                                    relation.id(), relation.type(), SECOND, relation.to(), relation.properties())
                            : relation);
        }
        relations.add(claim(plain));
        evidence = new EvidenceGraph(entities, relations, plain.origins());
        all = evidence.snapshot();
    }

    /** One that a person stated: the namesake sells to the plant, too. */
    private static StoredRelation claim(EvidenceGraph plain) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("id", "claim-1");
        said.put("dataset", "claims");
        said.put("confidence", "probable");
        said.put(
                "sources",
                List.of(plain.origins().keySet().stream().sorted().findFirst().orElseThrow()));
        return new StoredRelation("claim-1", RelationType.SUPPLIES, NAMESAKE, KUPOL, said);
    }

    private static StoredEntity copy(StoredEntity entity, String id) {
        Map<String, Object> said = new LinkedHashMap<>(entity.properties());
        said.put("id", id);
        said.put("dataset", "second");
        return new StoredEntity(id, entity.label(), said, List.of());
    }

    private static StoredEntity tied(StoredEntity entity, List<StoredEntity.Tie> ties) {
        return new StoredEntity(entity.id(), entity.label(), entity.properties(), entity.listings(), ties);
    }

    private static List<StoredEntity.Tie> decision(NamedDecision said) {
        Confidence confidence = Confidence.requireWord(said.confidence());
        return List.of(
                new StoredEntity.Tie(true, confidence, said.right(), said.id(), said.by(), said.at(), said.reason()));
    }

    private static List<StoredEntity.Tie> representedBy(String other) {
        return Stream.of(Confidence.values())
                .map(level -> new StoredEntity.Tie(false, level, other, "", "", "", ""))
                .toList();
    }

    private record Form(String name, ExportWriter writer) {}

    static Stream<Arguments> formsAndQuestions() {
        return Stream.of(
                        new Form("g.json", new NodeLinkWriter()),
                        new Form("g.csv.zip", new CsvZipWriter()),
                        new Form("g.graphml", new GraphMlWriter()))
                .flatMap(form -> WayBackQuestions.ALL.stream()
                        .map(question -> Arguments.of(form.name(), form.writer(), question)));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("formsAndQuestions")
    void the_same_question_has_the_same_answer(String name, ExportWriter writer, String question) throws IOException {
        List<String> before = ask(all, question, true);
        ReadBack back = ReadBack.of(RoundTripTest.bytes(writer, file(question)), folder, name);
        assertThat(back.issues).isEmpty();
        Snapshot empty = decided(back.claims(), decisionsOf(file(question))).snapshot();
        assertThat(ask(empty, question, true)).isNotEmpty().isEqualTo(before);
    }

    /** Without the decision the plant sells nothing: the answer rests on it. */
    @Test
    void a_file_alone_joins_nothing() throws IOException {
        String question = WayBackQuestions.ALL.get(1);
        ReadBack back = ReadBack.of(RoundTripTest.bytes(new NodeLinkWriter(), file(question)), folder, "g.json");
        Snapshot undecided = decided(back.claims(), List.of()).snapshot();
        assertThat(String.join("\n", ask(undecided, question, true))).doesNotContain(SECOND, KUPOL + " ");
        assertThat(String.join("\n", ask(all, question, true))).contains(KUPOL);
    }

    /** FollowTheMoney keeps ids behind a word, and of sources their addresses alone: the same paths, not as strong. */
    @ParameterizedTest
    @MethodSource("questions")
    void through_FollowTheMoney_come_the_same_nodes_in_the_same_paths(String question) throws IOException {
        ReadBack back = ReadBack.of(RoundTripTest.bytes(new FtmWriter(), file(question)), folder, "g.ftm.json");
        assertThat(back.issues).isEmpty();
        List<NamedDecision> decisions = decisionsOf(file(question)).stream()
                .map(one -> new NamedDecision(
                        one.id(),
                        "ftm/" + one.left(),
                        "ftm/" + one.right(),
                        one.verdict(),
                        one.by(),
                        one.at(),
                        one.reason(),
                        one.confidence()))
                .toList();
        Snapshot empty = decided(back.claims(), decisions).snapshot();
        List<String> paths = ask(empty, question.replace("weapon/", "ftm/weapon/"), false).stream()
                .map(path -> path.replace("ftm/", ""))
                .sorted()
                .toList();
        assertThat(paths)
                .isNotEmpty()
                .isEqualTo(ask(all, question, false).stream().sorted().toList());
    }

    static Stream<String> questions() {
        return WayBackQuestions.ALL.stream();
    }

    /** The decisions of a file's header are lines that the import of decisions takes. */
    @Test
    void decisions_stand_in_the_header_as_the_import_of_decisions_wants_them() throws IOException {
        byte[] json = RoundTripTest.bytes(new NodeLinkWriter(), file(WayBackQuestions.ALL.getFirst()));
        JsonNode decision = JsonMapper.shared()
                .readTree(json)
                .path("graph")
                .path("decisions")
                .path(0);
        assertThat(decision.propertyNames())
                .contains("id", "left", "right", "verdict", "by", "at", "reason", "confidence");
    }

    private static ExportDocument file(String question) throws IOException {
        SnapshotView view = all.view(Confidence.POSSIBLE);
        TreeSet<Integer> nodes = new TreeSet<>();
        TreeSet<Integer> relations = new TreeSet<>();
        for (TracePath path : trace(view, question)) {
            path.nodes().forEach(node -> {
                for (int record : view.recordsOf(node)) {
                    nodes.add(record);
                }
            });
            path.hops().forEach(hop -> relations.addAll(hop.relations()));
        }
        List<NamedDecision> decisions = nodes.stream()
                .flatMap(node -> view.listDecisions(view.of(node)).stream())
                .distinct()
                .map(NamedDecision::of)
                .toList();
        List<Source> sources = evidence.origins().entrySet().stream()
                .map(one -> new Source(one.getKey(), one.getKey(), one.getValue(), "", "", "", "", one.getValue(), ""))
                .toList();
        return AnswerFiles.document(
                all,
                nodes.stream().map(all::node).toList(),
                relations.stream().map(all::relation).toList(),
                new AnswerFiles.Cited(sources, decisions));
    }

    private static List<NamedDecision> decisionsOf(ExportDocument document) {
        return document.header().decisions();
    }

    /** The decisions are brought in after the file, each to the records that are there. */
    private static EvidenceGraph decided(List<Claim> claims, List<NamedDecision> decisions) {
        EvidenceGraph read = EvidenceGraph.of(claims);
        List<StoredEntity> entities = new ArrayList<>();
        for (StoredEntity entity : read.entities()) {
            List<StoredEntity.Tie> ties = new ArrayList<>();
            for (NamedDecision one : decisions) {
                if (one.left().equals(entity.id())) {
                    ties.addAll(decision(one));
                } else if (one.right().equals(entity.id())) {
                    ties.addAll(representedBy(one.left()));
                }
            }
            entities.add(tied(entity, ties));
        }
        return new EvidenceGraph(entities, read.relations(), read.origins());
    }

    private static List<TracePath> trace(SnapshotView view, String question) throws IOException {
        TraceRequest request = QuestionJson.read(JsonMapper.shared().readTree(question));
        return view.tracer()
                .trace(QuestionCompiler.compile(view, request, TraceLimits.DEFAULT), new CancelSignal())
                .paths();
    }

    private static List<String> ask(Snapshot snapshot, String question, boolean strengths) throws IOException {
        SnapshotView view = snapshot.view(Confidence.POSSIBLE);
        List<String> told = new ArrayList<>();
        for (TracePath path : trace(view, question)) {
            StringBuilder line =
                    new StringBuilder(view.node(path.nodes().getFirst()).id());
            for (int at = 0; at < path.length(); at++) {
                TraceHop hop = path.hops().get(at);
                line.append(strengths ? " -" + hop.cost() + (hop.gap() ? " gap" : "") + "-> " : " -> ");
                line.append(view.node(path.nodes().get(at + 1)).id());
            }
            told.add(line.append(strengths ? " " + path.join().word() : " ").toString());
        }
        return told;
    }
}
