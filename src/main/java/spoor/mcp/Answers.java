package spoor.mcp;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What each tool asks of Spoor, and what it hands on. Every answer says of which data it is and whether it is complete. */
final class Answers {

    static final int MOST_PATHS = 20;
    static final int MOST_RELATIONS = 100;
    static final int MOST_ENTITIES = 20;

    /** Stands with every answer. */
    static final String NOT_CLAIMED =
            "A path joins statements of different documents. It is no proof that these goods reached this"
                    + " weapon, nor that a maker or a seller broke a law. A statement that is missing here is not thereby untrue.";

    private final SpoorApi spoor;

    Answers(SpoorApi spoor) {
        this.spoor = spoor;
    }

    ObjectNode search(Map<String, Object> asked) {
        int limit = number(asked, "limit", MOST_ENTITIES, MOST_ENTITIES);
        JsonNode found = spoor.get(
                "/api/entities",
                Map.of(
                        "q", text(asked, "text"),
                        "label", text(asked, "label"),
                        "country", text(asked, "country"),
                        "limit", Integer.toString(limit)));
        ObjectNode answer = answer(found.path("complete").asBoolean());
        ArrayNode entities = answer.putArray("entities");
        found.path("entities").forEach(entity -> entities.add(hit(entity)));
        ArrayNode nearest = answer.putArray("nearest");
        found.path("nearest").forEach(entity -> nearest.add(hit(entity)));
        answer.set("codes", Quoted.marked(found.path("codes")));
        return answer;
    }

    private static ObjectNode hit(JsonNode entity) {
        ObjectNode hit = Citations.entity(entity);
        ObjectNode match = hit.putObject("match");
        Citations.copy(entity.path("match"), match, List.of("field", "how"));
        Quoted.put(match, "value", entity.path("match").path("value"));
        return hit;
    }

    ObjectNode entity(Map<String, Object> asked) {
        JsonNode found = spoor.get("/api/entities/" + SpoorApi.encoded(text(asked, "id")), Map.of());
        ObjectNode answer = answer(true);
        answer.set("entity", Citations.entity(found));
        ArrayNode listings = answer.putArray("listings");
        for (JsonNode listing : found.path("listings")) {
            ObjectNode listed = listings.addObject();
            Citations.copy(
                    listing, listed, List.of("id", "authority", "measure", "programme", "listed", "until", "ended"));
            cite(listing, listed);
        }
        ArrayNode standings =
                answer.putArray("standings"); // of no listing alone nobody could tell whether a list was read
        for (JsonNode standing : found.path("standings")) {
            Citations.copy(standing, standings.addObject(), List.of("authority", "state"));
        }
        ArrayNode facts = answer.putArray("facts");
        for (JsonNode fact : found.path("facts")) {
            ObjectNode stated = facts.addObject();
            Citations.copy(fact, stated, List.of("id", "kind", "confidence", "validFrom", "validTo"));
            Quoted.put(stated, "value", fact.path("value"));
            Quoted.put(stated, "says", fact.path("quote"));
            cite(fact, stated);
        }
        answer.set("relationsByType", Quoted.marked(found.path("neighbours")));
        cite(found, answer);
        return answer;
    }

    private static void cite(JsonNode from, ObjectNode to) {
        ArrayNode sources = to.putArray("sources");
        from.path("sources").forEach(source -> sources.add(Citations.source(source)));
    }

    ObjectNode trace(Map<String, Object> asked) {
        JsonNode traced = spoor.post("/api/traces", question(asked, number(asked, "paths", 10, MOST_PATHS)));
        ObjectNode answer = answer(traced);
        List<String> ids = relationIds(traced.path("paths"));
        answer.set("paths", Paths.of(traced, Set.copyOf(ids)));
        answer.set("relations", relations(ids));
        if (ids.size() == MOST_RELATIONS) {
            answer.put(
                    "relationsCut",
                    "Only the first relations of each hop are told; ask for the others by the tool evidence.");
        }
        return answer;
    }

    /** The best relation of each hop first, then the second of each, as many as may be told. */
    private static List<String> relationIds(JsonNode paths) {
        Set<String> ids = new LinkedHashSet<>();
        for (int rank = 0; rank < 5; rank++) {
            for (JsonNode path : paths) {
                for (JsonNode hop : path.path("hops")) {
                    JsonNode id = hop.path("relations").path(rank);
                    if (ids.size() < MOST_RELATIONS && id.isString()) {
                        ids.add(id.asString());
                    }
                }
            }
        }
        return new ArrayList<>(ids);
    }

    ObjectNode whyNoPath(Map<String, Object> asked) {
        JsonNode traced = spoor.post("/api/traces", question(asked, 1));
        ObjectNode answer = answer(traced);
        answer.put("paths", traced.path("summary").path("paths").asLong());
        answer.set("nearMisses", Quoted.marked(traced.path("summary").path("nearMisses")));
        answer.set("noPath", Quoted.marked(traced.path("summary").path("noPath")));
        return answer;
    }

    ObjectNode evidence(Map<String, Object> asked) {
        List<String> ids = asked.get("relations") instanceof List<?> list
                ? list.stream().map(String::valueOf).limit(MOST_RELATIONS).toList()
                : List.of();
        ObjectNode answer = answer(ids.size() < MOST_RELATIONS);
        answer.set("relations", relations(ids));
        return answer;
    }

    private ArrayNode relations(List<String> ids) {
        ArrayNode all = Citations.array();
        for (int from = 0; from < ids.size(); from += 50) {
            ObjectNode body = Citations.object().put("limit", 50);
            ArrayNode page = body.putArray("ids");
            ids.subList(from, Math.min(from + 50, ids.size())).forEach(page::add);
            spoor.post("/api/relations", body).path("relations").forEach(one -> all.add(Citations.relation(one)));
        }
        return all;
    }

    ObjectNode figures(Map<String, Object> asked) {
        JsonNode found = spoor.get(
                "/api/tradeflows", Map.of("from", text(asked, "from"), "to", text(asked, "to"), "limit", "50"));
        ObjectNode answer = answer(found.path("complete").asBoolean());
        ArrayNode figures = answer.putArray("figures");
        for (JsonNode flow : found.path("tradeflows")) {
            ObjectNode figure = figures.addObject().put("id", flow.path("id").asString());
            flow.path("properties")
                    .properties()
                    .forEach(one -> Citations.copy(flow.path("properties"), figure, List.of(one.getKey())));
            cite(flow, figure);
        }
        return answer;
    }

    /** On what an answer rests: its counts, how paths are joined, and which datasets and lists were read. */
    ObjectNode coverage(Map<String, Object> asked) {
        JsonNode traced = spoor.post("/api/traces", question(asked, 1));
        ObjectNode answer = answer(traced);
        Citations.copy(
                traced.path("summary"),
                answer,
                List.of("paths", "pairs", "starts", "ends", "joins", "proof", "skippedHubs", "counts"));
        ArrayNode datasets = answer.putArray("datasets");
        for (JsonNode dataset : spoor.get("/api/datasets", Map.of()).path("datasets")) {
            ObjectNode one = datasets.addObject();
            Citations.copy(dataset, one, List.of("id", "version", "imported", "rows"));
            Quoted.put(one, "name", dataset.path("name"));
        }
        return answer;
    }

    private static ObjectNode question(Map<String, Object> asked, int paths) {
        JsonNode question = JsonMapper.shared().valueToTree(asked.getOrDefault("question", Map.of()));
        ObjectNode whole = question.isObject() ? (ObjectNode) question : Citations.object();
        return whole.put("k", paths);
    }

    /** A trace names the version that it comes from. */
    private static ObjectNode answer(JsonNode traced) {
        ObjectNode answer = answer(
                traced.path("snapshot"), traced.path("summary").path("complete").asBoolean());
        answer.set("cut", Quoted.marked(traced.path("summary").path("cut")));
        return answer;
    }

    private ObjectNode answer(boolean complete) {
        return answer(spoor.get("/api/status", Map.of()).path("snapshot"), complete);
    }

    private static ObjectNode answer(JsonNode snapshot, boolean complete) {
        return Citations.object()
                .put("dataVersion", snapshot.path("version").asString(""))
                .put("complete", complete)
                .put("notClaimed", NOT_CLAIMED);
    }

    private static String text(Map<String, Object> asked, String field) {
        return asked.get(field) instanceof String text ? text : "";
    }

    private static int number(Map<String, Object> asked, String field, int usual, int most) {
        return asked.get(field) instanceof Number number ? Math.clamp(number.intValue(), 1, most) : usual;
    }
}
