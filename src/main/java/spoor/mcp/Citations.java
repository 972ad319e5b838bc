package spoor.mcp;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Entities, sources and relations as an assistant gets them: ids and grades are Spoor's, words of documents are marked. */
final class Citations {

    private static final List<String> FACTS = List.of(
            "confidence",
            "reported",
            "validFrom",
            "validTo",
            "value",
            "currency",
            "quantity",
            "unit",
            "count",
            "share");
    private static final List<String> OF_SOURCE =
            List.of("id", "kind", "country", "url", "published", "archived", "accessed", "sha256");
    private static final List<String> OF_ENTITY =
            List.of("country", "category", "operator", "partNumber", "founded", "birthDate");

    private Citations() {}

    static ObjectNode object() {
        return JsonMapper.shared().createObjectNode();
    }

    static ArrayNode array() {
        return JsonMapper.shared().createArrayNode();
    }

    /** A node of an answer, by id, kind and name, with the ids of who says so; of its listings the tool {@code entity} has the proof. */
    static ObjectNode entity(JsonNode node) {
        ObjectNode entity = object().put("id", node.path("id").asString());
        entity.set("labels", node.path("labels"));
        JsonNode properties = node.path("properties");
        Quoted.put(entity, "name", properties.path("name"));
        copy(properties, entity, OF_ENTITY);
        if (!node.path("listedBy").isEmpty()) {
            entity.putObject("listed").put("proof", "entity").set("by", Quoted.marked(node.path("listedBy")));
        }
        if (properties.path("sources").isArray()) {
            entity.set("sources", Quoted.marked(properties.path("sources")));
        }
        return entity;
    }

    static ObjectNode source(JsonNode source) {
        ObjectNode cited = object();
        copy(source, cited, OF_SOURCE);
        Quoted.put(cited, "title", source.path("title"));
        Quoted.put(cited, "publisher", source.path("publisher"));
        Quoted.put(cited, "locator", source.path("locator"));
        cited.set("origin", Quoted.marked(JsonMapper.shared().valueToTree(origin(source))));
        return cited;
    }

    /** Copies of one story count once: what a source repeats, else who published it, else itself. */
    private static String origin(JsonNode source) {
        for (String field : List.of("origin", "publisher", "id")) {
            String value = source.path(field).asString("");
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }

    /** A relation with its proof; {@code unsourced} where nobody is cited for it. */
    static ObjectNode relation(JsonNode relation) {
        ObjectNode cited = object().put("id", relation.path("id").asString())
                .put("type", relation.path("type").asString());
        cited.set("from", entity(relation.path("fromNode")));
        cited.set("to", entity(relation.path("toNode")));
        copy(relation.path("properties"), cited, FACTS);
        Quoted.put(cited, "says", relation.path("properties").path("note"));
        ArrayNode goods = cited.putArray("goods");
        relation.path("components").forEach(component -> goods.add(entity(component)));
        ArrayNode sources = cited.putArray("sources");
        Set<String> origins = new TreeSet<>();
        for (JsonNode source : relation.path("sources")) {
            sources.add(source(source));
            origins.add(origin(source));
        }
        cited.put("independentOrigins", origins.size());
        if (origins.isEmpty()) {
            cited.put("unsourced", true);
        }
        cited.set("supports", supports(relation.path("supports")));
        dataset(relation.path("dataset"), cited);
        return cited;
    }

    /** What each document says of the relation, and which parts of it the document states itself. */
    private static ArrayNode supports(JsonNode supports) {
        ArrayNode all = array();
        for (JsonNode support : supports) {
            ObjectNode said =
                    all.addObject().put("source", support.path("source").asString());
            Quoted.put(said, "says", support.path("says"));
            Quoted.put(said, "locator", support.path("locator"));
            copy(support, said, List.of("states", "read"));
        }
        return all;
    }

    private static void dataset(JsonNode dataset, ObjectNode into) {
        if (dataset.isObject()) {
            ObjectNode named = into.putObject("dataset");
            copy(dataset, named, List.of("id", "version"));
            Quoted.put(named, "name", dataset.path("name"));
            Quoted.put(named, "licence", dataset.path("licence"));
        }
    }

    static void copy(JsonNode from, ObjectNode to, List<String> fields) {
        for (String field : fields) {
            JsonNode value = from.path(field);
            if (!value.isMissingNode() && !value.isNull()) {
                to.set(
                        field,
                        field.equals("id")
                                ? StringNode.valueOf(Quoted.cleaned(value.asString()))
                                : Quoted.marked(value));
            }
        }
    }
}
