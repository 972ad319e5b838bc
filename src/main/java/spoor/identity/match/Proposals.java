package spoor.identity.match;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Service;
import spoor.identity.PairClass;
import spoor.identity.score.PairFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The proposals that are stored and undecided. Safe for use by any thread. */
@Service
public class Proposals {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<PairFeature>> FEATURES = new TypeReference<>() {};

    private final IdentityReads reads;

    Proposals(IdentityReads reads) {
        this.reads = reads;
    }

    /** Some of them, the most useful first. */
    public ProposalPage list(ProposalFilter filter, int offset, int limit) {
        Map<String, @Nullable Object> parameters = filter.parameters();
        Map<String, Long> byClass = new TreeMap<>();
        for (PairClass pairClass : PairClass.values()) {
            byClass.put(pairClass.word(), 0L);
        }
        reads.list("count-proposals", parameters)
                .forEach(row -> byClass.put(
                        row.get("class").asString(), row.get("count").asLong()));
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        List<Proposal> found = reads.list("proposals", parameters).stream()
                .map(Proposals::proposal)
                .toList();
        PairClass wanted = filter.pairClass();
        long total = wanted == null
                ? byClass.values().stream().mapToLong(Long::longValue).sum()
                : byClass.getOrDefault(wanted.word(), 0L);
        return new ProposalPage(found, total, byClass);
    }

    /** The most useful ones of one entity. */
    List<Proposal> listOf(String entity, int limit) {
        Map<String, @Nullable Object> parameters =
                new ProposalFilter(null, null, null, null, null, entity, false).parameters();
        parameters.put("offset", 0);
        parameters.put("limit", limit);
        return reads.list("proposals", parameters).stream()
                .map(Proposals::proposal)
                .toList();
    }

    private static Proposal proposal(Record row) {
        return new Proposal(
                pairRecord(row.get("left")),
                pairRecord(row.get("right")),
                row.get("class").asString(),
                row.get("probability").asDouble(),
                JSON.readValue(row.get("features").asString(), FEATURES),
                row.get("opens").isNull() ? null : row.get("opens").asInt());
    }

    private static PairRecord pairRecord(Value row) {
        return new PairRecord(
                row.get("id").asString(),
                row.get("labels").asList(Value::asString),
                row.get("name").asString(row.get("id").asString()),
                row.get("country").asString(null),
                row.get("dataset").asString(null));
    }
}
