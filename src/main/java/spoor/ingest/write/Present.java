package spoor.ingest.write;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import spoor.ingest.claim.Claim;

/**
 * What the store has under an id.
 *
 * @param element inner id of a relation; empty for what cannot have other ends
 * @param ends of a relation; empty likewise
 */
record Present(String element, Map<String, Object> properties, List<String> ends) {

    static Present of(Record row) {
        return new Present(
                row.get("element").asString(""),
                row.get("properties").asMap(),
                row.get("ends").asList(Value::asString, List.of()));
    }

    boolean hasOtherEnds(Claim claim) {
        return !ends.isEmpty() && !ends.equals(claim.ends());
    }
}
