package spoor.reconcile.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.model.LimitReached;
import spoor.model.NodeLabel;
import spoor.reconcile.Example;
import spoor.reconcile.ftm.FtmExample;
import spoor.reconcile.ftm.FtmSchemas;
import tools.jackson.databind.JsonNode;

/**
 * An example that a client of yente sends.
 *
 * @param labels what it can be here; empty: nothing that Spoor has
 */
record YenteExample(@Nullable String id, String schema, Set<NodeLabel> labels, Map<String, List<String>> properties) {

    private static final Set<String> REQUEST = Set.of("queries", "weights", "config");

    /** Those of a whole entity, which some clients send as it is. */
    private static final Set<String> FIELDS = Set.of(
            "id",
            "schema",
            "properties",
            "caption",
            "datasets",
            "referents",
            "target",
            "first_seen",
            "last_seen",
            "last_change",
            "context");

    private static final int MOST_PROPERTIES = 200;
    private static final int MOST_VALUES = 100;

    /**
     * The examples of a request by their keys.
     *
     * @throws spoor.model.BadInput if the body is no such request
     * @throws LimitReached if there are too many
     */
    static Map<String, YenteExample> readAll(JsonNode body) {
        Asked request = new Asked("body", body).requireObject(REQUEST);
        refuseTuning(request.get("weights"));
        YenteAlgorithms.requireOptions(request.get("config"));
        List<Map.Entry<String, Asked>> members = request.get("queries").members();
        Batch.requireFit(members.size(), "queries");
        Map<String, YenteExample> examples = new LinkedHashMap<>();
        members.forEach(member -> examples.put(member.getKey(), read(member.getValue())));
        return examples;
    }

    /** Empty ones say nothing. */
    private static void refuseTuning(Asked tuning) {
        if (!tuning.isAbsent() && !tuning.requireObject().node().isEmpty()) {
            throw tuning.fault("left out: Spoor scores with weights of its own");
        }
    }

    private static YenteExample read(Asked example) {
        example.requireObject(FIELDS);
        String schema = schema(example.get("schema"));
        Map<String, List<String>> properties = new LinkedHashMap<>();
        List<Map.Entry<String, Asked>> given = example.get("properties").members();
        if (given.size() > MOST_PROPERTIES) {
            throw new LimitReached(
                    "example.tooLarge",
                    "'%s' has more than %d properties; leave some out.",
                    example.at(),
                    MOST_PROPERTIES);
        }
        given.forEach(property -> properties.put(property.getKey(), values(property.getValue())));
        String id = example.get("id").isAbsent() ? null : example.get("id").requireText();
        return new YenteExample(id, schema, FtmSchemas.require(schema), properties);
    }

    /** One that is missing is told as yente does, with 422. */
    private static String schema(Asked schema) {
        if (schema.isAbsent()) {
            throw new LimitReached("example.schema", "'%s' is missing; say Company, Person or Thing.", schema.at())
                    .with("field", schema.at());
        }
        return schema.requireText();
    }

    /** Entities inside it are not compared. */
    private static List<String> values(Asked property) {
        List<String> values = new ArrayList<>();
        for (Asked value : property.elements()) {
            if (!value.isAbsent() && !value.node().isObject() && values.size() < MOST_VALUES) {
                values.add(value.requireScalar());
            }
        }
        return values;
    }

    boolean canBeHere() {
        return !labels.isEmpty();
    }

    Example toExample() {
        return FtmExample.read(labels, properties);
    }

    /** As it was read: countries by their codes. */
    YenteMatch.Echo echo() {
        Map<String, List<String>> read = new LinkedHashMap<>();
        properties.forEach((name, values) -> read.put(name, FtmExample.read(name, values)));
        return new YenteMatch.Echo(id, schema, read);
    }
}
