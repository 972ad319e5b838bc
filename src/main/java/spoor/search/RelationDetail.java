package spoor.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.model.Source;
import spoor.model.Support;

/**
 * One relation with its proof.
 *
 * @param supports what its documents say of it, as far as they were read
 */
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
        List<Support> supports,
        @Nullable DatasetName dataset) {

    /** Where the relation was imported from. */
    public record DatasetName(
            String id,
            @Nullable String name,
            @Nullable String version,
            @Nullable String licence) {}
}
