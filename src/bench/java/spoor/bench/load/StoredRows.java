package spoor.bench.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spoor.bench.generate.GeneratedRelation;
import spoor.bench.generate.GraphFile;

/** Generated nodes and relations in the form in which Spoor keeps them in Neo4j, marked as synthetic. */
final class StoredRows {

    private static final int SOURCES = 5_000;

    private final GraphFile graph;
    private final String dataset;
    private int relations;

    StoredRows(GraphFile graph, String dataset) {
        this.graph = graph;
        this.dataset = dataset;
    }

    List<Map<String, Object>> listSources() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int source = 0; source < SOURCES; source++) {
            rows.add(Map.of("id", sourceId(source), "title", "Made-up document " + source));
        }
        return rows;
    }

    Map<String, Object> entity(int node) {
        Map<String, Object> properties = new HashMap<>();
        String country = graph.country(node);
        properties.put("id", nodeId(node));
        properties.put("name", "%s %d".formatted(graph.layer(node), node));
        properties.put("dataset", dataset);
        properties.put("synthetic", true);
        switch (graph.layer(node)) {
            case WEAPON -> properties.put("operator", country);
            case COMPONENT -> properties.put("makerCountry", country);
            case SUPPLIER -> properties.put("country", country);
            // Starts are the Chinese suppliers: the trace's own default would begin at other Chinese firms as well.
            default -> properties.put("country", country.equals("CN") ? "MO" : country);
        }
        return Map.of("label", graph.layer(node).label(), "properties", properties);
    }

    Map<String, Object> relation(GeneratedRelation relation) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", "gen-%09d".formatted(relations++));
        properties.put("dataset", dataset);
        properties.put("synthetic", true);
        properties.put("confidence", relation.confidence().word());
        properties.put("sources", sources(relation));
        properties.put("count", relation.count());
        putDate(properties, "validFrom", relation.firstDay());
        putDate(properties, "validTo", relation.lastDay());
        if (relation.hs() != 0) {
            properties.put("hs", List.of("%06d".formatted(10_000 + relation.hs())));
        }
        if (!Float.isNaN(relation.value())) {
            properties.put("value", (double) relation.value());
            properties.put("currency", "USD");
        }
        return Map.of(
                "type", relation.type().name(),
                "from", nodeId(relation.from()),
                "to", nodeId(relation.to()),
                "properties", properties);
    }

    private static List<String> sources(GeneratedRelation relation) {
        List<String> sources = new ArrayList<>();
        for (int i = 0; i < relation.sourceCount(); i++) {
            sources.add(sourceId(relation.source() + i));
        }
        return sources;
    }

    private static void putDate(Map<String, Object> properties, String name, int day) {
        if (day != GeneratedRelation.NO_DAY) {
            properties.put(name, LocalDate.ofEpochDay(day).toString());
        }
    }

    /** Zeros in front, so that ids sort as indexes do. */
    private static String nodeId(int node) {
        return "gen/%09d".formatted(node);
    }

    private static String sourceId(int source) {
        return "source/gen-%04d".formatted(source);
    }
}
