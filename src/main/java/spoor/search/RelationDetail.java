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
 * @param captures captured files of its sources, those of one together, the oldest first
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
        List<CaptureOf> captures,
        @Nullable DatasetName dataset) {

    /**
     * A captured file of one of the sources; {@code POST /api/captures/{id}/text} has its text.
     *
     * @param source id
     * @param kind html, pdf, warc or wacz
     */
    public record CaptureOf(String source, String id, String name, String kind) {}

    /** Where the relation was imported from. */
    public record DatasetName(
            String id,
            @Nullable String name,
            @Nullable String version,
            @Nullable String licence) {}
}
