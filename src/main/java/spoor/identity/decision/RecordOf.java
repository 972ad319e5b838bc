package spoor.identity.decision;

import java.util.Map;
import org.neo4j.driver.Record;

/** That one entity stands for the identity of another at a level of confidence. */
record RecordOf(String member, String representative, String confidence) {

    static RecordOf of(Record row) {
        return new RecordOf(
                row.get("member").asString(),
                row.get("representative").asString(),
                row.get("confidence").asString(""));
    }

    Map<String, Object> row() {
        return Map.of("member", member, "representative", representative, "confidence", confidence);
    }
}
