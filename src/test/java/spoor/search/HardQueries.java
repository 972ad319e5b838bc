package spoor.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import spoor.keys.Findable;
import tools.jackson.databind.JsonNode;

/** Hundreds of queries that are hard to answer, made by rules from what entities are called. */
final class HardQueries {

    /**
     * A query.
     *
     * @param rule what was done to what is stored
     * @param wanted the id that has to be found
     */
    record Query(String rule, String text, String wanted) {}

    private final NameVariants variants = new NameVariants(16);
    private final List<Query> all = new ArrayList<>();

    /** @param entities as {@code GET /api/entities} tells them */
    static List<Query> of(List<JsonNode> entities) {
        HardQueries queries = new HardQueries();
        Map<String, Set<String>> bearers = bearers(entities);
        for (JsonNode entity : entities) {
            for (Findable findable : findables(entity)) {
                if (bearers.getOrDefault(key(findable), Set.of()).size() == 1) {
                    queries.add(entity.path("id").asString(), findable);
                }
            }
        }
        return queries.all;
    }

    /** What two entities share cannot tell which is meant. */
    private static Map<String, Set<String>> bearers(List<JsonNode> entities) {
        Map<String, Set<String>> bearers = new HashMap<>();
        for (JsonNode entity : entities) {
            for (Findable findable : findables(entity)) {
                bearers.computeIfAbsent(key(findable), none -> new HashSet<>())
                        .add(entity.path("id").asString());
            }
        }
        return bearers;
    }

    private static String key(Findable findable) {
        return findable.value().toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static List<Findable> findables(JsonNode entity) {
        Map<String, Object> properties = new HashMap<>();
        entity.path("properties").forEachEntry((name, value) -> {
            if (value.isArray()) {
                List<String> texts = new ArrayList<>();
                value.forEach(one -> texts.add(one.asString()));
                properties.put(name, texts);
            } else {
                properties.put(name, value.asString());
            }
        });
        return Findable.ofEntity(properties);
    }

    private void add(String id, Findable findable) {
        String value = findable.value();
        switch (findable.field()) {
            case Findable.IDENTIFIER -> addNumber(id, value.substring(value.lastIndexOf(':') + 1), value);
            case Findable.PART_NUMBER -> addPart(id, value.split(";", -1)[0]);
            default -> addName(id, value);
        }
    }

    private void addNumber(String id, String number, String stored) {
        if (number.length() < 6) {
            return;
        }
        add("number", number, id);
        add("number spaced", variants.spaced(number), id);
        if (stored.startsWith("inn:")) {
            add("number labelled", "ИНН " + number, id);
        }
    }

    private void addPart(String id, String part) {
        if (part.length() >= 5) {
            add("part number", part.replaceAll("[-. /]", ""), id);
        }
    }

    private void addName(String id, String name) {
        add("as it is", name, id);
        add("case", variants.recased(name), id);
        addVariant("order", variants::reordered, name, id);
        addVariant("legal form", variants::reformed, name, id);
        addVariant("joined or split", variants::cut, name, id);
        addVariant("romanised", variants::romanised, name, id);
        addVariant("pinyin", variants::pinyin, name, id);
        addVariant("traditional", variants::traditional, name, id);
        addVariant("look-alikes", variants::lookAlike, name, id);
        addVariant("mistyped", variants::mistyped, name, id);
    }

    private void addVariant(String rule, Function<String, @Nullable String> variant, String name, String id) {
        String typed = variant.apply(name);
        if (typed != null) {
            add(rule, typed, id);
        }
    }

    private void add(String rule, String text, String id) {
        all.add(new Query(rule, text, id));
    }
}
