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

    /** A firm by its name, one with other records. */
    static EntityDetail joined(String id, String name, EntityDetail.Identity identity) {
        EntityDetail alone = of(id, List.of("Company"), Map.of("name", name), List.of(), List.of(), List.of());
        return new EntityDetail(
                id,
                alone.labels(),
                alone.properties(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                identity,
                List.of());
    }
}
