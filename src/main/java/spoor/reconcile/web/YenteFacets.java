package spoor.reconcile.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import spoor.model.BadInput;
import spoor.reconcile.ftm.FtmEntity;

/** Counts of what was found, by what yente counts. */
final class YenteFacets {

    static final List<String> USUAL = List.of("countries", "topics", "datasets");

    private static final Map<String, String> LABELS =
            Map.of("countries", "Countries", "topics", "Topics", "datasets", "Data sources", "schema", "Entity types");

    private YenteFacets() {}

    /** @param values the most frequent first */
    record Facet(String label, List<Item> values) {}

    /** @param name in requests */
    record Item(String name, String label, int count) {}

    /** @throws BadInput if one of them is none */
    static Map<String, Facet> of(List<FtmEntity> found, List<String> wanted) {
        Map<String, Facet> facets = new LinkedHashMap<>();
        for (String name : wanted) {
            String label = LABELS.get(name);
            if (label == null) {
                throw new BadInput(
                                "facet.unknown",
                                "There is no facet '%s'; there are countries, topics, datasets and schema.",
                                name.length() > 60 ? name.substring(0, 60) + "…" : name)
                        .with("parameter", "facets");
            }
            facets.put(name, new Facet(label, items(found, name)));
        }
        return facets;
    }

    private static List<Item> items(List<FtmEntity> found, String name) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        found.forEach(entity -> valuesOf(entity, name).forEach(value -> counts.merge(value, 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(entry -> new Item(entry.getKey(), labelOf(name, entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingInt(Item::count).reversed().thenComparing(Item::name))
                .toList();
    }

    /** The values of a field that clients filter and count by; of {@code properties.x} those of that property. */
    static List<String> valuesOf(FtmEntity entity, String field) {
        return switch (field) {
            case "datasets" -> entity.datasets();
            case "referents" -> entity.referents();
            case "schema" -> List.of(entity.schema());
            case "countries" -> texts(entity, "country");
            case "topics" -> texts(entity, "topics");
            default -> texts(entity, field.startsWith("properties.") ? field.substring("properties.".length()) : "");
        };
    }

    private static List<String> texts(FtmEntity entity, String property) {
        return entity.properties().getOrDefault(property, List.of()).stream()
                .map(String::valueOf)
                .toList();
    }

    private static String labelOf(String facet, String name) {
        return facet.equals("countries")
                ? Locale.of("", name.toUpperCase(Locale.ROOT)).getDisplayCountry(Locale.ENGLISH)
                : name;
    }
}
