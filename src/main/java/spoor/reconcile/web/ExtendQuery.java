package spoor.reconcile.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.model.LimitReached;
import spoor.reconcile.CardSet;
import spoor.reconcile.EntityProperty;
import tools.jackson.databind.json.JsonMapper;

/** Which properties of which entities to tell. */
record ExtendQuery(SequencedSet<String> ids, List<Wanted> properties) {

    private static final int MOST_PROPERTIES = 100;

    /**
     * @param property null where there is none of this id: its column stays empty, the others are told
     * @param limit most values; 0: all
     */
    record Wanted(String id, @Nullable EntityProperty property, int limit) {

        String name() {
            return property == null ? id + " (Spoor has no such property)" : property.name();
        }
    }

    /**
     * Reads a data extension query.
     *
     * @throws BadInput if the text is none
     */
    static ExtendQuery read(JsonMapper json, String text) {
        Asked query = Asked.read(json, "extend", text).requireObject(Set.of("ids", "properties"));
        SequencedSet<String> ids = new LinkedHashSet<>();
        query.get("ids").requireList().forEach(id -> ids.add(id.requireText()));
        Batch.requireFit(ids.size(), "ids");
        List<Asked> asked = query.get("properties").requireList();
        if (asked.size() > MOST_PROPERTIES) {
            throw new LimitReached(
                    "extend.tooLarge", "At most %d properties are told at a time; leave some out.", MOST_PROPERTIES);
        }
        List<Wanted> wanted = new ArrayList<>();
        for (Asked property : asked) {
            property.requireObject(Set.of("id", "settings"));
            String id = property.get("id").requireText();
            wanted.add(new Wanted(id, EntityProperty.find(id).orElse(null), limit(property.get("settings"))));
        }
        return new ExtendQuery(ids, wanted);
    }

    /** Clients send it as a number or as a text. */
    private static int limit(Asked settings) {
        if (settings.isAbsent()) {
            return 0;
        }
        Asked limit = settings.requireObject(Set.of("limit")).get("limit");
        if (limit.isAbsent()) {
            return 0;
        }
        String text = limit.requireScalar();
        if (!text.matches("\\d{1,6}")) {
            throw limit.fault("a whole number; 0: all values");
        }
        return Integer.parseInt(text);
    }

    /** The answer: what each property is called, and its values for each entity; none for ids that are unknown. */
    Map<String, Object> answer(Map<String, CardSet> entities) {
        List<Map<String, String>> meta = properties.stream()
                .map(wanted -> Map.of("id", wanted.id(), "name", wanted.name()))
                .toList();
        Map<String, Object> rows = new LinkedHashMap<>();
        for (String id : ids) {
            Map<String, Object> row = new LinkedHashMap<>();
            properties.forEach(wanted -> row.put(wanted.id(), values(wanted, entities.get(id))));
            rows.put(id, row);
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("meta", meta);
        answer.put("rows", rows);
        return answer;
    }

    private static List<Map<String, String>> values(Wanted wanted, @Nullable CardSet entity) {
        EntityProperty property = wanted.property();
        if (entity == null || property == null) {
            return List.of();
        }
        List<String> texts = property.values(entity);
        int most = wanted.limit() == 0 ? texts.size() : wanted.limit();
        return texts.stream().limit(most).map(text -> Map.of("str", text)).toList();
    }
}
