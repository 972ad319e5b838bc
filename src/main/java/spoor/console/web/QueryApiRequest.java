package spoor.console.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import spoor.console.CypherQuestion;
import spoor.console.rows.TypedParameters;
import spoor.model.BadInput;
import spoor.model.Refused;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request of Neo4j's Query API. What it asks for beyond this is not looked at, as in the original: {@code accessMode}
 * changes nothing, since everything is read here, and {@code txMetadata} is ours.
 */
record QueryApiRequest(CypherQuestion question, boolean hasCounters) {

    private static final Pattern BOOKMARK = Pattern.compile("FB:[A-Za-z0-9+/=_-]{8,1000}");

    /** Rows are not numbered in this API; the console's own limit holds. */
    static QueryApiRequest read(JsonNode body, boolean typed, String client, int mostRows, JsonMapper json) {
        String statement = text(body, "statement");
        if (statement == null) {
            throw new BadInput("cypher.empty", "The field 'statement' is missing; put one statement of Cypher there.");
        }
        if (body.hasNonNull("impersonatedUser")) {
            throw new Refused("cypher.impersonation", "Nobody can be impersonated here; leave 'impersonatedUser' out.");
        }
        return new QueryApiRequest(
                new CypherQuestion(
                        client,
                        statement,
                        parameters(body, typed, json),
                        mostRows,
                        timeout(body),
                        true,
                        bookmarks(body)),
                body.path("includeCounters").asBoolean(false));
    }

    private static Map<String, Object> parameters(JsonNode body, boolean typed, JsonMapper json) {
        JsonNode parameters = body.path("parameters");
        if (parameters.isMissingNode() || parameters.isNull()) {
            return Map.of();
        }
        if (!parameters.isObject()) {
            throw new BadInput("parameter.type", "The field 'parameters' must be an object.");
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> map = json.convertValue(parameters, Map.class);
        return typed ? TypedParameters.read(map) : map;
    }

    private static @Nullable Duration timeout(JsonNode body) {
        JsonNode seconds = body.path("maxExecutionTime");
        return seconds.isIntegralNumber() ? Duration.ofSeconds(seconds.asLong()) : null;
    }

    private static List<String> bookmarks(JsonNode body) {
        JsonNode bookmarks = body.path("bookmarks");
        if (!bookmarks.isArray()) {
            return List.of();
        }
        return bookmarks.valueStream().map(QueryApiRequest::bookmark).toList();
    }

    /** Neo4j calls a wrong one a fault of its own. */
    private static String bookmark(JsonNode bookmark) {
        if (!bookmark.isString() || !BOOKMARK.matcher(bookmark.asString()).matches()) {
            throw new BadInput(
                    "bookmark.malformed", "A bookmark is not one that an answer gave; send 'bookmarks' as they came.");
        }
        return bookmark.asString();
    }

    private static @Nullable String text(JsonNode body, String field) {
        JsonNode value = body.path(field);
        return value.isString() ? value.asString() : null;
    }
}
