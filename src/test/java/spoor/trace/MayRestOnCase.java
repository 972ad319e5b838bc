package spoor.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotBuilder;
import spoor.store.FreshNeo4j;
import spoor.store.StoreVersion;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredRelation;

/** Relations that cite sources of which one may rest on another, in all ways: the kernel and Cypher count such sources alike. */
final class MayRestOnCase {

    private static final Map<String, String> ORIGINS = Map.of("listing", "EU", "bulletin", "EU");
    private static final Map<String, List<String>> RESTS =
            Map.of("listing", List.of("report"), "summary", List.of("letter", "report"));
    private static final List<List<String>> CITED = List.of(
            List.of("listing", "report"),
            List.of("listing", "bulletin"),
            List.of("listing", "bulletin", "report"),
            List.of("summary", "report"),
            List.of("summary", "letter", "report"),
            List.of("summary", "listing"),
            List.of("summary", "bulletin"));

    private final FreshNeo4j neo4j;
    private final List<StoredEntity> entities = new ArrayList<>();
    private final List<StoredRelation> relations = new ArrayList<>();

    MayRestOnCase(FreshNeo4j neo4j) {
        this.neo4j = neo4j;
    }

    void check() {
        for (int i = 0; i < CITED.size(); i++) {
            entities.add(company("a" + i));
            entities.add(company("b" + i));
            relations.add(supplies("r" + i, i, CITED.get(i).subList(0, 1)));
            relations.add(
                    supplies("s" + i, i, CITED.get(i).subList(1, CITED.get(i).size())));
        }
        neo4j.clear();
        StoredGraph.storeOrigins(neo4j.driver(), ORIGINS);
        StoredGraph.store(neo4j.driver(), entities.stream(), relations.stream());
        Snapshot snapshot = snapshot();
        String one = compare(snapshot, "one", 1);
        String apart = compare(snapshot, "apart", 1);

        assertThat(one.lines()).hasSize(CITED.size());
        assertThat(one).isNotEqualTo(apart);
        assertThat(compare(snapshot, "one", 2).lines()).hasSize(3);
    }

    private String compare(Snapshot snapshot, String mayRestOn, int minSources) {
        TraceRequest asked = QuestionJson.read(Map.of(
                "from",
                Map.of(),
                "to",
                Map.of(),
                "maxHops",
                1,
                "identity",
                "none",
                "minSources",
                minSources,
                "mayRestOn",
                mayRestOn));
        String expected = TwoForms.askKernel(snapshot, asked);
        assertThat(TwoForms.askNeo4j(neo4j.driver(), asked, false, snapshot.sharedBySource()))
                .isEqualTo(expected);
        return expected;
    }

    private Snapshot snapshot() {
        SnapshotBuilder builder = new SnapshotBuilder();
        builder.repeat(ORIGINS, RESTS);
        entities.forEach(builder::addEntity);
        relations.forEach(builder::addRelation);
        return builder.build(new StoreVersion("1"), List.of());
    }

    private static StoredEntity company(String id) {
        return new StoredEntity(id, NodeLabel.COMPANY, Map.of("id", id, "name", id), List.of());
    }

    private static StoredRelation supplies(String id, int pair, List<String> sources) {
        return new StoredRelation(
                id,
                RelationType.SUPPLIES,
                "a" + pair,
                "b" + pair,
                Map.of("id", id, "dataset", "d", "confidence", "probable", "sources", sources));
    }
}
