package spoor.console.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import spoor.console.CypherRows;
import tools.jackson.databind.json.JsonMapper;

/** Gathers the answer as one JSON document, so that an error can still be answered as such. */
final class DocumentRows implements CypherRows {

    private final JsonMapper json;
    private final StringBuilder document = new StringBuilder();
    private boolean hasRows;

    DocumentRows(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void columns(List<String> names) {
        document.append("{\"columns\":").append(json.writeValueAsString(names)).append(",\"rows\":[");
    }

    @Override
    public void row(String row) {
        document.append(hasRows ? ",\n" : "").append(row);
        hasRows = true;
    }

    @Override
    public void end(CypherSummary summary) {
        // The summary's own fields go on in the document
        document.append("],")
                .append(
                        json.writeValueAsString(summary),
                        1,
                        json.writeValueAsString(summary).length());
    }

    byte[] toBytes() {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }
}
