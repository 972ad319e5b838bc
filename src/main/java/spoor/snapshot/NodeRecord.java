package spoor.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import spoor.store.StoredEntity;

/**
 * A node as answers and exports show it.
 *
 * @param labels the domain label alone
 * @param listedBy the authorities whose lists name it, sorted; left out where none does
 * @param properties what the store knows of it, without the id; unknown ones are absent
 */
public record NodeRecord(
        String id,
        List<String> labels,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> listedBy,
        Map<String, Object> properties) {

    /** As the store has it. */
    public static NodeRecord of(StoredEntity entity) {
        return new NodeRecord(
                entity.id(),
                List.of(entity.label().label()),
                entity.listedBy().stream().sorted().toList(),
                PropertyJson.decode(PropertyJson.encode(entity.properties())));
    }
}
