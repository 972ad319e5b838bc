package spoor.identity.match;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import spoor.identity.score.MatchRecord;
import spoor.model.NodeLabel;

/** Reads records out of the store as they are compared. */
@Component
class RecordReader {

    private final IdentityReads reads;

    RecordReader(IdentityReads reads) {
        this.reads = reads;
    }

    /** How many there are. */
    long count() {
        return reads.list("count-records", Map.of()).getFirst().get("count").asLong();
    }

    /** Hands over records one by one, in no stated order. */
    void stream(long most, Consumer<MatchRecord> records) {
        reads.stream("compared-records", Map.of("limit", most), row -> records.accept(record(row)));
    }

    /** See {@link IdentityReads#letOthersGoFirst}. */
    void letOthersGoFirst() {
        reads.letOthersGoFirst();
    }

    /** Those with these ids, by id; unknown ones are left out. */
    Map<String, MatchRecord> find(Collection<String> ids) {
        Map<String, MatchRecord> found = new LinkedHashMap<>();
        reads.list("compared-records-by-id", Map.of("ids", List.copyOf(ids)))
                .forEach(row -> found.put(row.get("id").asString(), record(row)));
        return found;
    }

    private static MatchRecord record(Record row) {
        MatchRecord record = MatchRecord.of(
                row.get("id").asString(),
                NodeLabel.requireLabel(row.get("label").asString()),
                row.get("properties").asMap());
        List<MatchRecord.Tie> ties = row.get("ties").asList(RecordReader::tie);
        return ties.isEmpty() ? record : record.with(ties);
    }

    private static MatchRecord.Tie tie(Value tie) {
        return new MatchRecord.Tie(
                tie.get(0).asString(),
                tie.get(1).asString(),
                tie.get(2).asString(tie.get(1).asString()));
    }
}
