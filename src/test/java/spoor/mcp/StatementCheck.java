package spoor.mcp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Reads answers as a client that repeats nothing without naming who says it, and keeps what it could not repeat. */
final class StatementCheck {

    private static final List<String> STATEMENTS = List.of("listings", "facts", "figures", "relations");

    private final List<String> wanting = new ArrayList<>();
    private final Set<String> listed = new TreeSet<>();
    private int statements;
    private int paths;
    private int largest;

    List<String> wanting() {
        return wanting;
    }

    /** Those whose listings another tool has to prove. */
    Set<String> listed() {
        return listed;
    }

    int statements() {
        return statements;
    }

    int paths() {
        return paths;
    }

    int largest() {
        return largest;
    }

    void read(String question, JsonNode answer) {
        largest = Math.max(largest, answer.toString().length());
        Set<String> told = new HashSet<>();
        for (String kind : STATEMENTS) {
            for (JsonNode one : answer.path(kind)) {
                require(question, kind, one);
                told.add(one.path("id").asString());
            }
        }
        answer.path("paths").forEach(path -> readPath(question, path, told));
        readEntities(question, answer);
    }

    /** A hop is told by a relation whose sources stand in the same answer. */
    private void readPath(String question, JsonNode path, Set<String> told) {
        paths++;
        for (JsonNode hop : path.path("hops")) {
            statements++;
            boolean proved =
                    hop.path("relations").valueStream().anyMatch(relation -> told.contains(relation.asString()));
            if (!proved) {
                wanting.add(question + ": a hop without proof in " + path.path("nodes"));
            }
        }
    }

    /** Whatever has labels is an entity, wherever it stands. */
    private void readEntities(String question, JsonNode at) {
        if (at.has("labels") && at.has("name") && at.has("id")) {
            require(question, "entity", at);
            if (at.path("listed").path("proof").asString("").equals("entity")) {
                listed.add(at.path("id").asString());
            }
        }
        at.forEach(each -> readEntities(question, each));
    }

    private void require(String question, String kind, JsonNode statement) {
        statements++;
        JsonNode sources = statement.path("sources");
        boolean named = !sources.isEmpty()
                && sources.valueStream()
                        .map(source -> source.isString() ? source : source.path("id"))
                        .noneMatch(id -> id.asString("").isBlank());
        if (!named) {
            wanting.add(question + ": " + kind + " " + statement);
        }
    }

    void requireListings(String id, JsonNode entity) {
        read("What is known of " + id + "?", entity);
        Set<String> by = new HashSet<>(entity.path("listings").findValuesAsString("authority"));
        entity.path("entity").path("listed").path("by").forEach(authority -> {
            if (!by.contains(authority.asString())) {
                wanting.add(id + " is listed by " + authority + ", says nobody");
            }
        });
    }
}
