package spoor.snapshot.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.springframework.modulith.NamedInterface;
import spoor.store.read.StoredEntity;

/**
 * A node as answers and exports show it.
 *
 * @param labels the domain label alone
 * @param listedBy the authorities whose lists name it, sorted; left out where none does
 * @param properties what the store knows of it, without the id; unknown ones are absent
 * @param members ids of all records that are taken for this one entity, itself among them, sorted; absent in JSON where it
 *     is one record
 * @param generic whether it is a component of which no particular article is known; absent in JSON where it is not
 */
@NamedInterface("table")
public record NodeRecord(
        String id,
        List<String> labels,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> listedBy,
        Map<String, Object> properties,

        @Schema(
                description =
                        "Ids of all records that a person has decided to be this entity, itself among them; absent"
                                + " where it is one record. listedBy is then of all of them, properties are its own.")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> members,

        @Schema(
                description =
                        "true: a component of which no particular article is known, such as a substance; else absent")
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean generic) {

    public NodeRecord(String id, List<String> labels, List<String> listedBy, Map<String, Object> properties) {
        this(id, labels, listedBy, properties, List.of(), NodeRow.isGeneric(labels, properties));
    }

    /**
     * The same entity with all records that are taken for it.
     *
     * @param all ids, sorted
     * @param listing the authorities that list one of them, sorted
     */
    public NodeRecord withMembers(List<String> all, List<String> listing, boolean anyGeneric) {
        return new NodeRecord(id, labels, listing, properties, all, anyGeneric);
    }

    /** As the store has it. */
    public static NodeRecord of(StoredEntity entity) {
        return new NodeRecord(
                entity.id(),
                List.of(entity.label().label()),
                entity.listedBy().stream().sorted().toList(),
                PropertyJson.decode(PropertyJson.encode(entity.properties())));
    }
}
