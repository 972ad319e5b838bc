package spoor.console.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.console.CypherRows;
import spoor.console.rows.RowForm;
import spoor.model.LimitReached;
import tools.jackson.databind.json.JsonMapper;

/** Gathers an answer in the form of Neo4j's Query API, whose clients know no answer that is cut. */
final class QueryApiRows implements CypherRows {

    private final JsonMapper json;
    private final boolean typed;
    private final StringBuilder values = new StringBuilder();
    private @Nullable List<String> fields;
    private @Nullable Map<String, Object> transaction;
    private Map<String, Object> summary = Map.of();

    QueryApiRows(JsonMapper json, boolean typed) {
        this.json = json;
        this.typed = typed;
    }

    @Override
    public RowForm form() {
        return typed ? RowForm.QUERY_API_TYPED : RowForm.QUERY_API;
    }

    @Override
    public void columns(List<String> names) {
        fields = names;
    }

    @Override
    public void row(String row) {
        values.append(values.isEmpty() ? "" : ",").append(row);
    }

    @Override
    public void end(CypherSummary end) {
        if (end.truncated()) {
            Cut cut = end.cut().getFirst();
            throw new LimitReached("cypher." + cut.limit(), "%s", cut.text());
        }
        summary = end.summary();
    }

    /** Whether the statement ran, however it ended. */
    boolean hasBegun() {
        return fields != null;
    }

    /**
     * Says which transaction this is an answer of.
     *
     * @param expires when it is given up if nothing more comes
     */
    void inTransaction(String id, String expires) {
        transaction = Map.of("id", id, "expires", expires);
    }

    /** The document of what ran no statement. */
    byte[] empty() {
        return json.writeValueAsBytes(transaction == null ? Map.of() : Map.of("transaction", transaction));
    }

    /**
     * The whole document.
     *
     * @param bookmarks the state of the store that this answer knows
     */
    byte[] toBytes(List<String> bookmarks, boolean hasCounters) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>();
        if (transaction != null) {
            rest.put("transaction", transaction);
        }
        rest.put("bookmarks", bookmarks);
        if (hasCounters) {
            rest.put("counters", summary.get("counters"));
        }
        if (summary.get("notifications") instanceof List<?> notices && !notices.isEmpty()) {
            rest.put(
                    "notifications",
                    notices.stream().map(QueryApiRows::notification).toList());
        }
        rest.put("queryType", "r");
        String data = "{\"data\":{\"fields\":" + json.writeValueAsString(fields == null ? List.of() : fields)
                + ",\"values\":[" + values + "]},";
        return (data + json.writeValueAsString(rest).substring(1)).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, @Nullable Object> notification(Object notice) {
        spoor.console.Notice said = (spoor.console.Notice) notice;
        Map<String, @Nullable Object> notification = new LinkedHashMap<>();
        notification.put("code", said.code());
        notification.put("description", said.message());
        notification.put("title", said.message());
        notification.put("severity", "WARNING");
        if (said.line() != null) {
            notification.put("position", Map.of("offset", 0, "line", said.line(), "column", said.column()));
        }
        return notification;
    }
}
