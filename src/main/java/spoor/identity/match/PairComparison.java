package spoor.identity.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Service;
import spoor.identity.PairClass;
import spoor.identity.match.ComparedPair.CommonNeighbour;
import spoor.identity.score.Explaining;
import spoor.identity.score.MatchRecord;
import spoor.identity.score.PairFeature;
import spoor.identity.score.Weights;
import spoor.model.NotFound;
import spoor.names.NameAnalyser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Compares two records when somebody asks. Safe for use by any thread. */
@Service
public class PairComparison {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<PairFeature>> FEATURES = new TypeReference<>() {};

    private final RecordReader reader;
    private final IdentityReads reads;
    private final KnownFrequencies known;
    private final OpenedPaths opened;

    PairComparison(RecordReader reader, IdentityReads reads, KnownFrequencies known, OpenedPaths opened) {
        this.reader = reader;
        this.reads = reads;
        this.known = known;
        this.opened = opened;
    }

    /**
     * What speaks for these two being one: as it was proposed, or else compared now.
     *
     * @throws NotFound if there is no entity with one of these ids
     */
    public ComparedPair compare(String left, String right) {
        Explaining.Explained explained = proposed(left, right).orElseGet(() -> explain(left, right));
        PairClass pairClass = explained.pairClass();
        return new ComparedPair(
                pairClass == null ? null : pairClass.word(),
                explained.probability(),
                explained.features(),
                commonNeighbours(left, right),
                opened.open(left, right));
    }

    private java.util.Optional<Explaining.Explained> proposed(String left, String right) {
        List<String> ids = new ArrayList<>(List.of(left, right));
        Collections.sort(ids);
        return reads.list("proposal", Map.of("id", ids.getFirst() + " " + ids.getLast())).stream()
                .map(PairComparison::explained)
                .findFirst();
    }

    private static Explaining.Explained explained(Record row) {
        return new Explaining.Explained(
                PairClass.requireWord(row.get("class").asString()),
                row.get("probability").asDouble(),
                JSON.readValue(row.get("features").asString(), FEATURES));
    }

    private Explaining.Explained explain(String left, String right) {
        Map<String, MatchRecord> records = reader.find(List.of(left, right));
        MatchRecord a = records.get(left);
        MatchRecord b = records.get(right);
        if (a == null || b == null) {
            throw new NotFound("entity.unknown", "There is no entity '%s'.", a == null ? left : right);
        }
        return new Explaining(NameAnalyser.shared(), Weights.shipped(), known.get()).explain(a, b);
    }

    private List<CommonNeighbour> commonNeighbours(String left, String right) {
        return reads.list("common-neighbours", Map.of("left", left, "right", right)).stream()
                .map(row -> new CommonNeighbour(
                        row.get("id").asString(),
                        row.get("name").asString(row.get("id").asString()),
                        row.get("labels").asList(Value::asString)))
                .toList();
    }
}
