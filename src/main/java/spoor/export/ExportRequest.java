package spoor.export;

import java.util.List;
import java.util.Map;
import spoor.model.BadInput;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;

/** Which subgraph to export. */
public sealed interface ExportRequest {

    /** Most ids in one request. */
    int MOST_IDS = 10_000;

    /** What a trace finds. */
    record OfTrace(TraceRequest trace) implements ExportRequest {

        @Override
        public Map<String, Object> question() {
            return Map.of("trace", QuestionJson.write(trace));
        }
    }

    /** These nodes with all relations between them, and these relations with their ends. */
    record OfIds(List<String> ids) implements ExportRequest {

        public OfIds {
            if (ids.size() > MOST_IDS) {
                throw BadInput.inField("field.range", "ids", "has %d values; the most is %d.", ids.size(), MOST_IDS);
            }
            ids = List.copyOf(ids);
        }

        @Override
        public Map<String, Object> question() {
            return Map.of("ids", ids);
        }
    }

    /** What a question's answer depends on: the entities that an analysis of choke points names, and what ties them. */
    record OfChokepoints(TraceRequest trace, int most) implements ExportRequest {

        @Override
        public Map<String, Object> question() {
            return Map.of("analysis", Map.of("chokepoints", QuestionJson.write(trace), "most", most));
        }
    }

    /** What stands on the canvas of a saved investigation, and what ties it. */
    record OfCase(String id) implements ExportRequest {

        @Override
        public Map<String, Object> question() {
            return Map.of("case", id);
        }
    }

    /** All entities and relations of a dataset, and the ends of its relations. */
    record OfDataset(String id) implements ExportRequest {

        @Override
        public Map<String, Object> question() {
            return Map.of("dataset", id);
        }
    }

    /** The nodes and relations that a statement answers with. */
    record OfCypher(String query, Map<String, Object> parameters) implements ExportRequest {

        @Override
        public Map<String, Object> question() {
            return Map.of("cypher", Map.of("query", query, "parameters", parameters));
        }
    }

    /** The request's body, every default spelled out. */
    Map<String, Object> question();
}
