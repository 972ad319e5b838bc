package spoor.snapshot.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.springframework.modulith.NamedInterface;
import spoor.store.read.StoredRelation;

/**
 * A relation as answers and exports show it.
 *
 * @param from id of the node it starts at
 * @param to id of the node it ends at
 * @param properties what the store knows of it, without the id; unknown ones are absent
 * @param inferred whether its sources suggest it but do not state it; absent in JSON where they state it
 */
@NamedInterface("table")
public record RelationRecord(
        String id,
        String type,
        String from,
        String to,
        Map<String, Object> properties,

        @Schema(description = "true: its sources suggest it, none states it; else absent")
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean inferred) {

    public RelationRecord(String id, String type, String from, String to, Map<String, Object> properties) {
        this(id, type, from, to, properties, new RelationReading(properties).inferred());
    }

    /** As the store has it. */
    public static RelationRecord of(StoredRelation relation) {
        return new RelationRecord(
                relation.id(),
                relation.type().name(),
                relation.from(),
                relation.to(),
                PropertyJson.decode(PropertyJson.encode(relation.properties())));
    }
}
