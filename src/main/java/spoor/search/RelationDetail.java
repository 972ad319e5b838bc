package spoor.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.model.Source;

/** One relation with its proof. */
public record RelationDetail(
        String id,
        String type,
        String from,
        String to,
        Map<String, Object> properties,
        EntityNode fromNode,
        EntityNode toNode,
        List<EntityNode> components,
        List<Source> sources,
        @Nullable DatasetName dataset) {

    /** Where the relation was imported from. */
    public record DatasetName(
            String id,
            @Nullable String name,
            @Nullable String version,
            @Nullable String licence) {}
}
