package spoor.reconcile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Service;
import spoor.model.RelationType;

/** Reads what ties an entity to companies and people, by what the entity calls the tie. Safe for use by any thread. */
@Service
public class AdjacentReads {

    private final CardReads reads;

    AdjacentReads(CardReads reads) {
        this.reads = reads;
    }

    /**
     * Which of them are wanted.
     *
     * @param outward what to call relations that begin at the entity, by their types or the schemata they were read in
     * @param inward what to call those that end there
     * @param property what they are called; null: whatever they are
     * @param limit most of one name
     */
    public record Wanted(
            Map<String, String> outward,
            Map<String, String> inward,
            @Nullable String property,
            int offset,
            int limit) {}

    /**
     * The ties of one name.
     *
     * @param total how many there are
     */
    public record Ties(long total, List<Tie> ties) {}

    /**
     * A relation, or those that were made of one record of FollowTheMoney.
     *
     * @param id of one of the relations
     * @param from the ids of the records at which they begin, each once; {@code to} where they end
     * @param properties of the relation with that id
     * @param urls of its sources
     */
    public record Tie(
            String id,
            RelationType type,
            Set<String> from,
            Set<String> to,
            Map<String, Object> properties,
            Set<String> datasets,
            List<String> urls) {}

    /** The ties of all records of an entity, by their names. */
    public Map<String, Ties> read(CardSet entity, Wanted wanted) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("ids", entity.cards().stream().map(Card::id).toList());
        parameters.put("outward", wanted.outward());
        parameters.put("inward", wanted.inward());
        parameters.put("property", wanted.property());
        parameters.put("offset", wanted.offset());
        parameters.put("limit", wanted.limit());
        Map<String, Ties> ties = new LinkedHashMap<>();
        for (Record row : reads.list("adjacent", parameters)) {
            ties.put(
                    row.get("property").asString(),
                    new Ties(row.get("total").asLong(), row.get("links").asList(AdjacentReads::toTie)));
        }
        return ties;
    }

    private static Tie toTie(Value value) {
        return new Tie(
                value.get("id").asString(),
                RelationType.requireType(value.get("type").asString()),
                each(value.get("ends").asList(end -> end.get("from").asString())),
                each(value.get("ends").asList(end -> end.get("to").asString())),
                CardReads.properties(value.get("properties").asMap()),
                each(value.get("datasets").asList(Value::asString)),
                value.get("urls").asList(Value::asString));
    }

    private static Set<String> each(List<String> ids) {
        return new LinkedHashSet<>(ids);
    }
}
