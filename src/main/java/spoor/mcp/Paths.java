package spoor.mcp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Paths as an assistant gets them: nodes by id and name, hops by their relations, the weakest hop and open joins marked. */
final class Paths {

    private Paths() {}

    /** @param told relations whose proof stands with the answer */
    static ArrayNode of(JsonNode traced, Set<String> told) {
        Map<String, JsonNode> nodes = new HashMap<>();
        traced.path("graph")
                .path("nodes")
                .forEach(node -> nodes.put(node.path("id").asString(), node));
        ArrayNode paths = Citations.array();
        for (JsonNode path : traced.path("paths")) {
            ObjectNode one = paths.addObject();
            Citations.copy(
                    path,
                    one,
                    List.of("strength", "length", "weakest", "gaps", "joins", "join", "origins", "coverage"));
            ArrayNode along = one.putArray("nodes");
            for (JsonNode id : path.path("nodes")) {
                JsonNode node = nodes.get(id.asString());
                along.add(node == null ? Citations.object().put("id", id.asString()) : Citations.entity(node));
            }
            ArrayNode hops = one.putArray("hops");
            path.path("hops").forEach(hop -> hops.add(hop(hop, told)));
        }
        return paths;
    }

    private static ObjectNode hop(JsonNode hop, Set<String> told) {
        ObjectNode one = Citations.object();
        Citations.copy(hop, one, List.of("confidence", "sources", "gap", "weight", "join", "origins"));
        ArrayNode relations = one.putArray("relations");
        int more = 0;
        for (JsonNode id : hop.path("relations")) {
            if (told.contains(id.asString())) {
                relations.add(id);
            } else {
                more++;
            }
        }
        return more == 0 ? one : one.put("furtherRelations", more);
    }
}
