package spoor.designation;

import java.util.List;
import java.util.Map;
import spoor.model.Source;
import spoor.search.EntityDetail;
import spoor.search.ValueSaid;

/** Entities of which little is known. */
final class Entities {

    private Entities() {}

    static EntityDetail of(
            String id,
            List<String> labels,
            Map<String, Object> properties,
            List<Source> sources,
            List<EntityDetail.Hs> hs,
            List<ValueSaid> values) {
        return new EntityDetail(
                id, labels, properties, sources, List.of(), List.of(), List.of(), hs, List.of(), null, values);
    }

    /** A firm of which no more than its name and its other records are known. */
    static EntityDetail joined(String id, String name, EntityDetail.Identity identity) {
        List<String> labels = List.of("Company");
        Map<String, Object> named = Map.of("name", name);
        return new EntityDetail(
                id, labels, named, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), identity,
                List.of());
    }
}
